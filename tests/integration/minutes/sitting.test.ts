import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { meetingOf } from "../../../app/features/meetings/queries.server";
import { closeTheSitting } from "../../../app/features/minutes/commands-minutes.server";
import {
  addItemAtTable,
  declareConflict,
  noteAction,
  noteItem,
  noteLine,
  postponeItem,
} from "../../../app/features/minutes/commands-points.server";
import {
  callAgain,
  enterDeskProxy,
  moveToItem,
  nameTheOfficers,
  openTheSitting,
  setThePresence,
} from "../../../app/features/minutes/commands-sitting.server";
import { decideAtOnce } from "../../../app/features/minutes/commands-votes.server";
import { roomOf } from "../../../app/features/minutes/queries.server";
import { signaturesOn } from "../../../app/features/minutes/record";
import { draftRecord } from "../../../app/features/minutes/record.server";
import { textsIn } from "../../../app/texts/both.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { small } from "../../support/small";
import { openedWith, plantCalledBoard, run, six } from "./board";

let it: TestHouse;
const id = small.meeting;
const t = textsIn("fr", "Europe/Paris");
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

beforeEach(async () => {
  it = await testHouse("2026-11-26T18:30:00.000Z");
  await plantCalledBoard(it);
});
afterEach(() => it.close());

const quorumNow = async () => {
  const ctx = await contextOf(it.house, small.helene);
  const meeting = await meetingOf(it.house.db, ctx.me, id);
  if (!meeting) throw new Error("no meeting");
  const room = await roomOf(it.house.db, meeting);
  return plain(t.meetings.sentences.say(room.quorum.parts));
};

describe("opening", () => {
  const officers = { id, chairId: small.helene, secretaryId: small.bernard };

  test("whoever governs opens and names the officers; the roll holds the seven administrators", async () => {
    expect(await run(it, small.sophie, openTheSitting, officers)).toMatchObject({ said: "minutes.opened" });
    const roll = await it.house.db.selectFrom("attendance").select("personId").where("meetingId", "=", id).execute();
    expect(roll).toHaveLength(7);
    expect(await run(it, small.helene, openTheSitting, officers)).toBe("422 minutes.alreadyOpen");
  });

  test.each([
    ["an employee", small.karim, "404"],
    ["a member", small.yvette, "404"],
  ])("%s does not know this board", async (_, who, status) => {
    expect(String(await run(it, who, openTheSitting, officers)).slice(0, 3)).toBe(status);
  });

  test("a meeting whose notice has not left is not opened", async () => {
    await it.house.db.updateTable("meetings").set({ status: "preparing" }).execute();
    expect(await run(it, small.helene, openTheSitting, officers)).toBe("422 minutes.notCalled");
  });

  test.each([
    ["two days before, it waits for its day", "2026-11-24T18:30:00.000Z", "", "422 minutes.notTheDayYet"],
    ["on the eve, late at night in Paris", "2026-11-25T22:59:00.000Z", "", "422 minutes.notTheDayYet"],
    ["from midnight in Paris, although the day before in London", "2026-11-25T23:00:00.000Z", "", "minutes.opened"],
    [
      "once its day has passed, not without the hour it opened",
      "2026-11-28T09:00:00.000Z",
      "",
      "422 minutes.hourNeeded",
    ],
    ["once its day has passed, with that hour", "2026-11-28T09:00:00.000Z", "19:40", "minutes.opened"],
  ])("%s", async (_, now, at, expected) => {
    it.at(now);
    const outcome = await run(it, small.helene, openTheSitting, { ...officers, at });
    expect(typeof outcome === "string" ? outcome : outcome.said).toBe(expected);
  });

  test("opened two days later, it is minuted with its hours: opening, an arrival, a departure after a vote, closing", async () => {
    it.at("2026-11-28T09:00:00.000Z");
    await run(it, small.helene, openTheSitting, { ...officers, at: "19:40" });
    const note = (personId: string | string[], presence: string, at = "") =>
      run(it, small.bernard, setThePresence, { id, personId, presence, at });
    await note(six.slice(0, 5), "room");
    await note(small.odile, "room", "20:15");
    await run(it, small.bernard, moveToItem, { id, itemId: "item-tunnel" });
    const decision = { itemId: "item-tunnel", question: "Acheter le tunnel.", counting: "unanimous" };
    await run(it, small.bernard, decideAtOnce, decision);
    expect(await note(small.gerard, "left")).toBe("422 minutes.hourNeeded");
    await note(small.gerard, "left", "21:05");
    const close = (at: string) => run(it, small.bernard, closeTheSitting, { id, closingNote: "", at });
    expect(await close("")).toBe("422 minutes.hourNeeded");
    expect(await close("19:00")).toBe("422 minutes.endsBeforeOpening");
    expect(await close("00:20")).toMatchObject({ said: "minutes.closed" });
    const record = await draftRecord(it.house.db, id, "minutes", "2026-11-28T10:00:00.000Z");
    expect(record).toMatchObject({ opened: "2026-11-26T19:40", closed: "2026-11-27T00:20", enteredOn: "2026-11-28" });
    const hours = record.people.filter((one) => one.from ?? one.until).map(({ from, until }) => from ?? until);
    expect(hours.sort()).toEqual(["2026-11-26T20:15", "2026-11-26T21:05"]);
    expect(plain(t.meetings.sentences.say(record.quorum))).toContain("6 présents");
  });

  test("nobody unknown chairs", async () => {
    const form = { ...officers, chairId: "p-nobody" };
    expect(await run(it, small.helene, openTheSitting, form)).toBe("422 minutes.unknownPerson");
  });

  test("only the officers hand the chair over", async () => {
    await openedWith(it, []);
    const form = { ...officers, chairId: small.claire };
    expect(await run(it, small.odile, nameTheOfficers, form)).toBe("403 minutes.onlyOfficers");
    expect(await run(it, small.bernard, nameTheOfficers, form)).toMatchObject({ said: "minutes.officersNamed" });
    expect(await run(it, small.helene, noteLine, { itemId: "item-other", text: "x" })).toBe("403 minutes.onlyOfficers");
  });
});

describe("presence", () => {
  test("only the chair and the secretary note it", async () => {
    await openedWith(it, []);
    for (const who of [small.claire, small.sophie, small.odile])
      expect(await run(it, who, setThePresence, { id, personId: small.odile, presence: "room" })).toBe(
        "403 minutes.onlyOfficers",
      );
  });

  test("the quorum is a sentence with its article, recomputed with each arrival", async () => {
    await openedWith(it, [small.helene, small.bernard, small.claire]);
    expect(await quorumNow()).toBe(
      "3 présents : 3 voix sur 7. Quorum non atteint : il en faut 4, il en manque 1. Article 12.",
    );
    await run(it, small.bernard, setThePresence, { id, personId: small.odile, presence: "room" });
    expect(await quorumNow()).toBe("4 présents : 4 voix sur 7. Quorum atteint, il en faut 4. Article 12.");
  });

  test("a proxy handed in at the desk counts, and drops when its giver walks in", async () => {
    await openedWith(it, [small.helene, small.bernard, small.claire]);
    const proxy = { id, personId: small.odile, holderId: small.helene };
    expect(await run(it, small.bernard, enterDeskProxy, proxy)).toMatchObject({ said: "minutes.proxyEntered" });
    expect(await quorumNow()).toBe("3 présents et 1 pouvoir : 4 voix sur 7. Quorum atteint, il en faut 4. Article 12.");
    const second = { id, personId: small.marc, holderId: small.helene };
    expect(await run(it, small.bernard, enterDeskProxy, second)).toBe("422 meetings.proxyCapReached");
    const came = await run(it, small.bernard, setThePresence, {
      id,
      personId: small.odile,
      presence: "room",
      at: "19:34",
    });
    expect(came).toMatchObject({ said: "minutes.proxyDropped", about: "Odile Gramont" });
    expect(await quorumNow()).toContain("4 présents : 4 voix sur 7.");
  });

  test("a proxy stands while its giver follows by video, where no article counts that vote", async () => {
    await openedWith(it, [small.helene, small.bernard, small.claire]);
    await run(it, small.bernard, enterDeskProxy, { id, personId: small.odile, holderId: small.helene });
    const odile = { id, personId: small.odile };
    const far = await run(it, small.bernard, setThePresence, { ...odile, presence: "video" });
    expect(far).toMatchObject({ said: "minutes.voteKept", about: "Odile Gramont" });
    expect(await quorumNow()).toContain("3 présents et 1 pouvoir : 4 voix sur 7.");
    const record = await draftRecord(it.house.db, id, "minutes", "2026-11-26T19:00:00.000Z");
    expect(signaturesOn(record)).toEqual({ present: 3, represented: 1 });
    const came = await run(it, small.bernard, setThePresence, { ...odile, presence: "room" });
    expect(came).toMatchObject({ said: "minutes.proxyDropped", about: "Odile Gramont" });
  });

  test("hours: a late arrival keeps its own, the future is refused, who left counts no more", async () => {
    await openedWith(it, six);
    it.at("2026-11-26T18:55:00.000Z");
    const marc = { id, personId: small.marc, presence: "room" };
    expect(await run(it, small.bernard, setThePresence, { ...marc, at: "21:00" })).toBe("422 minutes.laterThanNow");
    await run(it, small.bernard, setThePresence, { ...marc, at: "19:51" });
    const row = await it.house.db
      .selectFrom("attendance")
      .select("arrivedAt")
      .where("personId", "=", small.marc)
      .executeTakeFirst();
    expect(row?.arrivedAt).toBe("2026-11-26T18:51:00.000Z");
    await run(it, small.bernard, setThePresence, { ...marc, presence: "left" });
    expect(await quorumNow()).toContain("6 présents : 6 voix sur 7.");
  });

  test("nobody is represented without having given a proxy; a person of no list is refused", async () => {
    await openedWith(it, six);
    const form = { id, personId: small.marc, presence: "represented" };
    expect(await run(it, small.bernard, setThePresence, form)).toBe("422 minutes.needsProxy");
    const nobody = { id, personId: "p-nobody", presence: "room" };
    expect(await run(it, small.bernard, setThePresence, nobody)).toBe("422 minutes.unknownPerson");
  });

  test("someone invited comes as a guest and counts nowhere", async () => {
    await openedWith(it, six);
    await run(it, small.bernard, setThePresence, { id, personId: small.karim, presence: "room" });
    expect(await quorumNow()).toContain("6 présents : 6 voix sur 7.");
  });
});

describe("points", () => {
  test("the clock of the points follows the sitting", async () => {
    await openedWith(it, six);
    await run(it, small.bernard, moveToItem, { id, itemId: "item-reports" });
    it.at("2026-11-26T19:00:00.000Z");
    await run(it, small.bernard, moveToItem, { id, itemId: "item-tunnel" });
    const rows = await it.house.db
      .selectFrom("agendaItems")
      .select(["startedAt", "endedAt"])
      .where("id", "in", ["item-reports", "item-tunnel"])
      .orderBy("rank")
      .execute();
    expect(rows).toEqual([
      { startedAt: "2026-11-26T18:34:00.000Z", endedAt: "2026-11-26T19:00:00.000Z" },
      { startedAt: "2026-11-26T19:00:00.000Z", endedAt: null },
    ]);
    expect(await run(it, small.claire, moveToItem, { id, itemId: "item-other" })).toBe("403 minutes.onlyOfficers");
  });

  test("lines noted by two at once are both kept, each with its hour", async () => {
    await openedWith(it, six);
    await Promise.all([
      run(it, small.bernard, noteLine, { itemId: "item-tunnel", text: "Claire compare." }),
      run(it, small.helene, noteLine, { itemId: "item-tunnel", text: "Nadia demande." }),
    ]);
    const row = await it.house.db
      .selectFrom("agendaItems")
      .select("notes")
      .where("id", "=", "item-tunnel")
      .executeTakeFirst();
    expect(row?.notes.split("\n\n").sort()).toEqual(["[19:34] Claire compare.", "[19:34] Nadia demande."]);
  });

  test("the same form twice has one effect", async () => {
    await openedWith(it, six);
    const form = { itemId: "item-tunnel", text: "Une fois.", key: "k1" };
    await run(it, small.bernard, noteLine, form);
    await run(it, small.bernard, noteLine, form);
    const row = await it.house.db
      .selectFrom("agendaItems")
      .select("notes")
      .where("id", "=", "item-tunnel")
      .executeTakeFirst();
    expect(row?.notes).toBe("[19:34] Une fois.");
  });

  test("stale twice in a row answers both texts each time, and loses nothing", async () => {
    await openedWith(it, six);
    const note = (text: string, version: number) =>
      runAs(it.house, small.bernard, noteItem, { itemId: "item-tunnel", text, version: `${version}` });
    await note("premier", 1);
    const stale = await note("deuxième", 1);
    expect(stale).toBeInstanceOf(Refused);
    expect(stale).toMatchObject({ status: 409, current: { version: 2, text: "premier" } });
    await note("entre-temps", 2);
    expect(await note("deuxième", 2)).toMatchObject({ status: 409, current: { version: 3, text: "entre-temps" } });
    expect(await note("deuxième", 3)).toMatchObject({ said: "minutes.notesSaved" });
  });

  test("a board adds a point with the agreement of those present, and the absent are told", async () => {
    await openedWith(it, six);
    await run(it, small.bernard, setThePresence, { id, personId: small.marc, presence: "excused" });
    const form = { id, title: "Le puits", minutes: "10", poleId: "" };
    expect(await run(it, small.bernard, addItemAtTable, form)).toBe("422 minutes.needsAgreement");
    expect(await run(it, small.bernard, addItemAtTable, { ...form, agreed: "1" })).toMatchObject({
      said: "minutes.itemAdded",
    });
    const mails = await it.house.db.selectFrom("mails").select(["personId", "subject"]).execute();
    expect(mails).toEqual([{ personId: small.marc, subject: expect.stringContaining("Le puits") }]);
  });

  test("an assembly adds nothing but the dismissal of a leader", async () => {
    await openedWith(it, six);
    await it.house.db.updateTable("meetings").set({ kind: "ordinary" }).execute();
    const form = { id, title: "Tarifs", minutes: "10", poleId: "", agreed: "1" };
    expect(await run(it, small.bernard, addItemAtTable, form)).toBe("422 minutes.agendaFixed");
    expect(await run(it, small.bernard, addItemAtTable, { ...form, dismissal: "1" })).toMatchObject({
      said: "minutes.itemAdded",
    });
  });

  test("an action is born from the point; not from one in camera, nor for an employee", async () => {
    await openedWith(it, six);
    const form = {
      itemId: "item-tunnel",
      text: "appeler Saint-Aubin",
      poleId: small.maraichage,
      personId: small.claire,
      dueOn: "2026-11-27",
    };
    expect(await run(it, small.bernard, noteAction, form)).toMatchObject({ said: "minutes.actionNoted" });
    const row = await it.house.db.selectFrom("actions").selectAll().executeTakeFirst();
    expect(row).toMatchObject({ originKind: "item", originId: "item-tunnel", dueOn: "2026-11-27", status: "todo" });
    expect(await run(it, small.bernard, noteAction, { ...form, itemId: "item-secret" })).toBe(
      "422 minutes.noActionInCamera",
    );
    expect(await run(it, small.bernard, noteAction, { ...form, personId: small.karim })).toBe(
      "422 actions.askTheCoordinator",
    );
  });

  test("a point is put off once", async () => {
    await openedWith(it, six);
    expect(await run(it, small.bernard, postponeItem, { itemId: "item-tunnel" })).toMatchObject({
      said: "minutes.postponed",
    });
    expect(await run(it, small.bernard, postponeItem, { itemId: "item-tunnel" })).toBe("422 minutes.alreadyDecided");
  });

  test("one withdraws by oneself, or is noted as withdrawn by the officers; nobody else says so", async () => {
    await openedWith(it, six);
    const form = { itemId: "item-tunnel", personId: small.claire };
    expect(await run(it, small.nadia, declareConflict, form)).toBe("403 minutes.onlyOfficers");
    expect(await run(it, small.claire, declareConflict, form)).toMatchObject({ said: "minutes.conflict" });
    expect(await run(it, small.bernard, declareConflict, { ...form, back: "1" })).toMatchObject({
      said: "minutes.conflictBack",
    });
  });

  test("an in-camera point does not exist for the coordinator", async () => {
    await openedWith(it, six);
    expect(await run(it, small.sophie, noteLine, { itemId: "item-secret", text: "x" })).toBe("404 common.unknown");
  });
});

test("a quorum that is met is no reason for a second call", async () => {
  await openedWith(it, six);
  expect(await run(it, small.bernard, callAgain, { id })).toBe("422 minutes.quorumIsMet");
});

test("without a rule for it, a sitting without quorum closes with its record and nothing is planned", async () => {
  await openedWith(it, [small.helene]);
  expect(await run(it, small.bernard, callAgain, { id })).toMatchObject({ said: "minutes.closedWithoutQuorum" });
  const line = await it.house.db
    .selectFrom("journal")
    .select("body")
    .where("verb", "=", "sitting.secondCall")
    .executeTakeFirst();
  expect(JSON.parse(line?.body ?? "{}")).toMatchObject({ data: { counted: 1, required: 4, missing: 3 } });
});
