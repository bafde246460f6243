import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, minutesBetween } from "../../../app/features/association/calendar";
import {
  guessMinutes,
  type ItemKind,
  orderOfWaiting,
  timeline,
  type Waiting,
} from "../../../app/features/meetings/agenda";
import { noticePeriod } from "../../../app/features/meetings/notice";
import { secondCall } from "../../../app/features/meetings/second-call";
import { en } from "../../../app/features/meetings/sentences.en";
import { fr } from "../../../app/features/meetings/sentences.fr";
import { rulesOf } from "./room";

describe("notice", () => {
  const eight = rulesOf("board", { noticeDays: 8 });
  test.each([
    [
      "sent on the last day: in time",
      eight,
      "2026-11-26",
      "2026-11-18",
      { lastDay: "2026-11-18", ahead: 8, late: false },
    ],
    ["sent a day after: late", eight, "2026-11-26", "2026-11-19", { ahead: 7, late: true }],
    [
      "over the end of February of a leap year",
      eight,
      "2028-03-05",
      "2028-02-26",
      { lastDay: "2028-02-26", late: false },
    ],
    [
      "over the change of hour days are days",
      eight,
      "2026-10-29",
      "2026-10-21",
      { lastDay: "2026-10-21", late: false },
    ],
    ["sent on the day of the meeting", eight, "2026-11-26", "2026-11-26", { ahead: 0, late: true }],
    ["sent after the meeting", eight, "2026-11-26", "2026-11-27", { ahead: -1, late: true }],
    [
      "no notice asked: the same day is fine",
      rulesOf("board", { noticeDays: 0 }),
      "2026-11-26",
      "2026-11-26",
      { late: false },
    ],
    [
      "a silent assembly: fifteen days",
      rulesOf("generalAssembly", {}),
      "2026-04-10",
      "2026-03-26",
      { lastDay: "2026-03-26", late: false, cite: null },
    ],
  ])("%s", (_, rules, meeting, sent, expected) => {
    expect(noticePeriod(rules, meeting, sent)).toMatchObject(expected);
  });

  test.each([
    [
      "in time",
      "2026-11-16",
      "Délai de convocation : 8 jours, soit un envoi le 18 novembre 2026 au plus tard. Envoi le 16 novembre 2026, 10 jours avant : le délai est respecté. Article 13.",
    ],
    [
      "late",
      "2026-11-25",
      "Délai de convocation : 8 jours, soit un envoi le 18 novembre 2026 au plus tard. Envoi le 25 novembre 2026, 1 jour avant : il manque 7 jours. Article 13.",
    ],
  ])("the sentence, %s", (_, sent, french) => {
    expect(fr.say(noticePeriod(eight, "2026-11-26", sent).parts)).toBe(french);
    expect(en.say(noticePeriod(eight, "2026-11-26", sent).parts)).toMatch(/^Notice period: 8 days/);
  });

  test("the last day is in time and the next is not", () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 0, max: 60 }), (count, days) => {
        const meeting = addDays("2000-01-01", count);
        const { lastDay } = noticePeriod(rulesOf("board", { noticeDays: days }), meeting, meeting);
        const of = (sent: string) => noticePeriod(rulesOf("board", { noticeDays: days }), meeting, sent).late;
        expect([of(lastDay), of(addDays(lastDay, 1))]).toEqual([false, true]);
      }),
    );
  });
});

describe("second call", () => {
  const none = { kind: "none" } as const;
  const later = (delayDays: number, noticeDays: number) =>
    rulesOf("generalAssembly", { secondCall: { kind: "later", delayDays, quorum: none }, noticeDays });
  test.each([
    ["no rule: none planned", rulesOf("board", {}), "2026-11-26T19:30", "2026-11-26", null],
    [
      "fifteen days after, notice of eight",
      later(15, 8),
      "2026-11-26T19:30",
      "2026-11-26",
      { quorum: none, at: "2026-12-11T19:30", lastNotice: "2026-12-03" },
    ],
    [
      "the notice is longer than the delay: it decides",
      later(6, 15),
      "2026-11-26T19:30",
      "2026-11-26",
      { quorum: none, at: "2026-12-11T19:30", lastNotice: "2026-11-26" },
    ],
    [
      "planned two weeks late, the notice decides",
      later(15, 8),
      "2026-11-26T19:30",
      "2026-12-10",
      { quorum: none, at: "2026-12-18T19:30", lastNotice: "2026-12-10" },
    ],
    [
      "the same evening, past midnight",
      rulesOf("board", { secondCall: { kind: "sameDay", afterMinutes: 60, quorum: none } }),
      "2026-12-31T23:30",
      "2026-12-31",
      { quorum: none, at: "2027-01-01T00:30", lastNotice: null },
    ],
  ])("%s", (_, rules, opensAt, today, planned) => {
    expect(secondCall(rules, opensAt, today).planned).toEqual(planned);
  });

  test.each([
    [
      "none",
      rulesOf("board", {}),
      "Aucune règle ne prévoit de deuxième convocation : il faut convoquer à nouveau, avec le même quorum. Règle non renseignée, calcul prudent.",
    ],
    [
      "later",
      later(15, 8),
      "Une deuxième réunion est possible à partir du 11 décembre 2026, convocation envoyée le 3 décembre 2026 au plus tard. Article 13.",
    ],
    [
      "the same day",
      rulesOf("board", { secondCall: { kind: "sameDay", afterMinutes: 30, quorum: none } }),
      "Une deuxième réunion peut s’ouvrir jeudi 26 novembre à 20 h. Article 13.",
    ],
  ])("the sentence, %s", (_, rules, french) => {
    expect(fr.say(secondCall(rules, "2026-11-26T19:30", "2026-11-26").parts)).toBe(french);
  });
});

describe("agenda", () => {
  const item = (id: string, minutes: number | null, kind: ItemKind = "discussion") => ({ id, kind, minutes });

  test("each point starts when the one before ends, and the end is said", () => {
    const items = [item("a", 5, "minutesToAdopt"), item("b", 45), item("c", 60, "decision")];
    const result = timeline(items, "2026-11-26T19:30", "2026-11-26T21:30");
    expect(result.items.map((one) => one.startsAt.slice(11))).toEqual(["19:30", "19:35", "20:20"]);
    expect(result).toMatchObject({ minutes: 110, endsAt: "2026-11-26T21:20", overrun: 0 });
    expect(fr.say(result.parts)).toBe("Fin prévue à 21 h 20.");
    expect(en.say(result.parts)).toBe("Expected to end at 9:20 pm.");
  });

  test.each([
    [
      "an empty agenda ends when it starts",
      [],
      "2026-11-26T19:30",
      "2026-11-26T21:30",
      { minutes: 0, endsAt: "2026-11-26T19:30", overrun: 0 },
    ],
    ["to the minute of the planned end", [item("a", 120)], "2026-11-26T19:30", "2026-11-26T21:30", { overrun: 0 }],
    ["one minute past it", [item("a", 121)], "2026-11-26T19:30", "2026-11-26T21:30", { overrun: 1 }],
    [
      "past midnight",
      [item("a", 90)],
      "2026-12-31T23:00",
      "2027-01-01T00:00",
      { endsAt: "2027-01-01T00:30", overrun: 30 },
    ],
    ["no planned end: never past it", [item("a", 600)], "2026-11-26T19:30", null, { overrun: 0 }],
    [
      "minutes not given are guessed: fifteen for a decision",
      [item("a", null, "decision")],
      "2026-11-26T19:30",
      null,
      { minutes: 15, items: [{ id: "a", guessed: true }] },
    ],
  ])("%s", (_, items, starts, end, expected) => {
    expect(timeline(items, starts, end)).toMatchObject(expected);
  });

  test("past the planned end, the sentence says by how much", () => {
    const result = timeline([item("a", 135)], "2026-11-26T19:30", "2026-11-26T21:00");
    expect(fr.say(result.parts)).toBe("Fin prévue à 21 h 45. C’est 45 min après l’heure de fin choisie, 21 h.");
  });

  test.each([
    ["two past ones are too few", [40, 50], 20],
    ["three give their median", [12, 31, 29], 30],
    ["one long evening does not weigh", [10, 10, 240], 10],
    ["never under five", [0, 1, 2], 5],
  ])("guessed minutes of a discussion: %s", (_, past, minutes) => {
    expect(guessMinutes("discussion", past)).toBe(minutes);
  });

  test("the minutes of the points make the length of the sitting", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 180 }), { maxLength: 20 }), (all) => {
        const result = timeline(
          all.map((minutes, at) => item(`i${at}`, minutes)),
          "2026-11-26T19:30",
          null,
        );
        expect(result.minutes).toBe(all.reduce((sum, minutes) => sum + minutes, 0));
        expect(minutesBetween("2026-11-26T19:30", result.endsAt)).toBe(result.minutes);
      }),
    );
  });

  const waiting = (id: string, kind: Waiting["kind"], dueOn: string | null, since: string): Waiting => ({
    id,
    kind,
    dueOn,
    since,
  });
  test("what waits: minutes, follow-ups by date, reports, proposals, points asked, any other business last", () => {
    const all = [
      waiting("other", "anyOtherBusiness", "2026-01-01", "2026-01-01"),
      waiting("asked", "pointAsked", null, "2026-10-01"),
      waiting("new proposal", "proposal", null, "2026-11-01"),
      waiting("old proposal", "proposal", null, "2026-09-01"),
      waiting("report", "poleReport", null, "2026-11-20"),
      waiting("undated follow-up", "followUp", null, "2026-01-01"),
      waiting("late follow-up", "followUp", "2026-10-15", "2026-06-01"),
      waiting("minutes", "minutesToAdopt", null, "2026-10-20"),
    ];
    const expected = [
      "minutes",
      "late follow-up",
      "undated follow-up",
      "report",
      "old proposal",
      "new proposal",
      "asked",
      "other",
    ];
    expect(orderOfWaiting(all).map((one) => one.id)).toEqual(expected);
    expect(orderOfWaiting([...all].reverse()).map((one) => one.id)).toEqual(expected);
  });
});
