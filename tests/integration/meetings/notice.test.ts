import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { callOff, editMeeting, planMeeting } from "../../../app/features/meetings/commands.server";
import { addPoint, fillAgenda } from "../../../app/features/meetings/commands-agenda.server";
import { callMeeting, invitePerson } from "../../../app/features/meetings/commands-notice.server";
import { wayToReport } from "../../../app/features/meetings/live-report.server";
import { seatedBut } from "../../../app/features/meetings/notice.server";
import { agendaOf, attendanceOf, meetingOf, ruleSetFor } from "../../../app/features/meetings/queries.server";
import { remind } from "../../../app/features/meetings/writes-notice.server";
import { readLink } from "../../../app/features/session/links.server";
import { datesIn } from "../../../app/texts/dates";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { boardProxies, callIt, enterRules, plantMembers, versionOf } from "./plant";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-09T09:00:00.000Z");
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const reasonOf = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : answer);
const call = async (who: string = small.helene, fields = {}) =>
  runAs(it.house, who, callMeeting, {
    id: small.meeting,
    version: await versionOf(it.house, small.meeting),
    note: "",
    lateReason: "",
    ...fields,
  });
const mails = () => it.house.db.selectFrom("mails").selectAll().orderBy("id").execute();
const theMeeting = async () => {
  const meeting = await meetingOf(it.house.db, (await contextOf(it.house, small.helene)).me, small.meeting);
  if (!meeting) throw new Error("no meeting");
  return meeting;
};

const planned = {
  kind: "ordinary",
  day: "2026-12-12",
  hour: "14:30",
  minutes: "180",
  place: "Salle des fêtes",
  link: "",
  title: "",
  poleId: "",
  chairId: "",
  secretaryId: "",
};

describe("planning", () => {
  test("a board, an assembly, a convivial meeting", async () => {
    expect(reasonOf(await runAs(it.house, small.helene, planMeeting, planned))).toMatchObject({
      said: "meetings.planned",
    });
    const convivial = { ...planned, kind: "convivial", place: "Chez Odile" };
    expect(reasonOf(await runAs(it.house, small.claire, planMeeting, convivial))).toMatchObject({
      to: expect.stringMatching(/^\/reunions\/[^/]+$/),
    });
  });

  test.each([
    ["a member", small.yvette, {}, [403, "meetings.notYours"]],
    ["an employee", small.karim, {}, [403, "meetings.notYours"]],
    ["a day gone by", small.helene, { day: "2026-11-08" }, [422, "meetings.inThePast"]],
    ["a pole meeting without its pole", small.helene, { kind: "poleMeeting" }, [422, "meetings.poleNeeded"]],
    [
      "one person in both roles",
      small.helene,
      { chairId: small.odile, secretaryId: small.odile },
      [422, "meetings.samePerson"],
    ],
  ])("%s is refused", async (_what, who, fields, reason) => {
    expect(reasonOf(await runAs(it.house, who, planMeeting, { ...planned, ...fields }))).toEqual(reason);
  });

  test("fields are refused beside themselves and nothing is written", async () => {
    const wrong = { ...planned, day: "2026-02-30", hour: "25:00", place: "" };
    expect(await runAs(it.house, small.helene, planMeeting, wrong)).toMatchObject({
      status: 400,
      fields: { day: "common.fieldFormat", hour: "common.fieldFormat", place: "common.fieldEmpty" },
    });
    expect((await it.house.db.selectFrom("meetings").selectAll().execute()).length).toBe(1);
  });
});

describe("sending the notice", () => {
  test("it freezes the rules and the roll and posts one letter a person", async () => {
    await enterRules(it.house, small.board, { proxies: boardProxies, noticeDays: 8 });
    await runAs(it.house, small.helene, fillAgenda, { id: small.meeting });
    expect(reasonOf(await call())).toMatchObject({ to: `/reunions/${small.meeting}`, about: "8" });
    const roll = await attendanceOf(it.house.db, small.meeting);
    expect(roll.filter((line) => line.voice === "voting").length).toBe(7);
    expect(roll.find((line) => line.personId === small.sophie)?.voice).toBe("advisory");
    const [first] = await mails();
    expect((await mails()).length).toBe(8);
    expect(first?.subject).toContain("jeudi 26 novembre à 19 h 30");
    expect(first?.text).toContain("jeudi 26 novembre 2026 à 19 h 30\nSalle de l’Orangerie");
    expect(first?.text).toContain("1. Accueil et émargement");
    expect(first?.text).toContain("Article 12.");
    const token = first?.action?.split("/reponse/")[1] ?? "";
    expect(readLink(it.house.secret, token, it.house.clock())).toMatchObject({
      personId: first?.personId,
      meetingId: small.meeting,
      purpose: "answer",
    });
    const meeting = await theMeeting();
    expect(meeting).toMatchObject({ status: "called", lateReason: null });
    await enterRules(it.house, small.board, { noticeDays: 20 }, "2026-11-10");
    it.at("2026-11-12T09:00:00.000Z");
    expect((await ruleSetFor(it.house.db, await theMeeting())).noticeDays.value).toBe(8);
  });

  test("the calendar file is in UTC, whatever the zone of the server", async () => {
    await callIt(it.house);
    const [mail] = await mails();
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(mail?.attachment ?? "")).getFirstSubcomponent("vevent") ?? undefined,
    );
    expect(mail?.attachment).toContain("DTSTART:20261126T183000Z");
    expect(event.startDate.toJSDate().toISOString()).toBe("2026-11-26T18:30:00.000Z");
    expect(event.endDate.toJSDate().toISOString()).toBe("2026-11-26T20:30:00.000Z");
    expect(event.location).toBe("Salle de l’Orangerie");
    expect(mail?.attachment).toMatch(/URL[^\n]*\/reponse\//);
  });

  test("late is allowed with a reason, which is kept", async () => {
    it.at("2026-11-23T09:00:00.000Z");
    await runAs(it.house, small.helene, fillAgenda, { id: small.meeting });
    expect(reasonOf(await call())).toEqual([422, "meetings.lateNeedsReason"]);
    expect(reasonOf(await call(small.helene, { lateReason: "Un devis expire." }))).toMatchObject({ about: "8" });
    expect(await theMeeting()).toMatchObject({ lateReason: "Un devis expire." });
  });

  test("an empty agenda, a second notice, a stale page are refused", async () => {
    expect(reasonOf(await call())).toEqual([422, "meetings.agendaEmpty"]);
    await runAs(it.house, small.helene, fillAgenda, { id: small.meeting });
    expect(reasonOf(await call(small.helene, { version: "7" }))).toEqual([409, "common.changedMeanwhile"]);
    await call();
    expect(reasonOf(await call())).toEqual([422, "meetings.alreadyCalled"]);
    expect((await mails()).length).toBe(8);
  });

  test("nothing of an in-camera point leaves by mail", async () => {
    await runAs(it.house, small.helene, fillAgenda, { id: small.meeting });
    const secret = { id: small.meeting, title: "Un secret bien gardé", kind: "decision", inCamera: "1" };
    await runAs(it.house, small.helene, addPoint, secret);
    await call();
    for (const mail of await mails())
      expect(`${mail.subject} ${mail.text} ${mail.attachment}`).not.toContain("secret bien gardé");
    // The others keep the number and the hour they have on the page and on paper.
    const ctx = await contextOf(it.house, small.helene);
    const whole = await agendaOf(it.house.db, ctx.me, small.meeting);
    const [hidden, last] = [whole.find((item) => item.inCamera), whole.at(-1)];
    const text = (await mails())[0]?.text ?? "";
    expect(text).toContain(`${last?.number}. ${last?.title}`);
    expect(text).not.toContain(`${hidden?.number}. `);
    expect(text).toContain(`Fin prévue à ${datesIn("fr").time(last?.plannedEnd ?? "")}.`);
  });

  test.each([small.karim, small.yvette, small.amelie])("%s may not", async (who) => {
    expect(await call(who)).toMatchObject({ status: 404 });
  });

  test("a move and a cancellation are told to everyone on the roll", async () => {
    await callIt(it.house);
    const { kind: _kind, ...fields } = planned;
    const version = await versionOf(it.house, small.meeting);
    const moved = { ...fields, id: small.meeting, version, day: "2026-11-27", hour: "20:00" };
    expect(reasonOf(await runAs(it.house, small.helene, editMeeting, moved))).toMatchObject({
      said: "meetings.edited",
    });
    const told = (await mails()).slice(8);
    expect(told.length).toBe(8);
    expect(told[0]?.subject).toContain("Changement");
    expect(told[0]?.attachment).toContain("DTSTART:20261127T190000Z");
    const off = { id: small.meeting, version: await versionOf(it.house, small.meeting), why: "La salle est prise." };
    expect(reasonOf(await runAs(it.house, small.helene, callOff, off))).toMatchObject({ said: "meetings.cancelled" });
    expect((await mails()).at(-1)?.text).toContain("La salle est prise.");
    expect((await mails()).at(-1)?.attachment).toContain("STATUS:CANCELLED");
  });
});

describe("around the notice", () => {
  test("a candidate invited may read the agenda, without a vote", async () => {
    await callIt(it.house);
    const invite = { id: small.meeting, personId: small.amelie };
    expect(reasonOf(await runAs(it.house, small.helene, invitePerson, invite))).toMatchObject({
      about: "Amélie Rousset",
    });
    expect(await meetingOf(it.house.db, (await contextOf(it.house, small.amelie)).me, small.meeting)).not.toBeNull();
    expect(reasonOf(await runAs(it.house, small.helene, invitePerson, invite))).toEqual([
      422,
      "meetings.alreadyInvited",
    ]);
  });

  test("the reminder goes once, two days before, to those who did not answer", async () => {
    await callIt(it.house);
    const job = await it.house.db
      .selectFrom("jobs")
      .selectAll()
      .where("kind", "=", "meeting.remind")
      .executeTakeFirst();
    expect(job?.dueAt).toBe("2026-11-24T08:00:00.000Z");
    const reports = await it.house.db.selectFrom("jobs").selectAll().where("kind", "=", "report.remind").execute();
    expect(reports.map((one) => one.dueAt)).toEqual(["2026-11-24T08:10:00.000Z"]);
    await it.house.db.updateTable("attendance").set({ answer: "yes" }).where("personId", "=", small.claire).execute();
    await it.house.db
      .updateTable("attendance")
      .set({ reminderStopped: 1 })
      .where("personId", "=", small.bernard)
      .execute();
    await remind(it.house, { meetingId: small.meeting });
    expect((await mails()).length).toBe(8);
    it.at("2026-11-24T08:00:05.000Z");
    await remind(it.house, { meetingId: small.meeting });
    await remind(it.house, { meetingId: small.meeting });
    const reminders = (await mails()).filter((mail) => mail.kind === "reminder");
    expect(reminders.length).toBe(6);
    expect(reminders.map((mail) => mail.personId)).not.toContain(small.claire);
  });

  test("a roll of hundreds is posted by a job, each on its own line", async () => {
    await plantMembers(it.house, 300);
    await runAs(it.house, small.helene, planMeeting, planned);
    const meeting = await it.house.db
      .selectFrom("meetings")
      .select("id")
      .where("kind", "=", "ordinary")
      .executeTakeFirstOrThrow();
    await callIt(it.house, meeting.id);
    expect((await attendanceOf(it.house.db, meeting.id)).length).toBe(308);
    expect((await mails()).length).toBe(0);
    expect(await it.house.db.selectFrom("jobs").select("kind").execute()).toContainEqual({ kind: "meeting.notices" });
  });
});

test("the calendar never names a zone", () => {
  expect(readFileSync("app/features/meetings/calendar.server.ts", "utf8")).not.toMatch(/timezone\s*:/);
});

describe("an assembly", () => {
  test("those of the board whom it does not call are named, in the order of names", async () => {
    const { db } = it.house;
    expect(await seatedBut(db, "2026-11-09", [{ personId: small.helene }])).toContainEqual({
      slug: expect.any(String),
      name: expect.stringContaining("Bernard"),
    });
    const all = (await seatedBut(db, "2026-11-09", [])).length;
    expect((await seatedBut(db, "2026-11-09", [{ personId: small.helene }])).length).toBe(all - 1);
  });

  test.each([
    ["the board prepares its report", small.helene, { desk: true, token: null }],
    ["a member waits until it is open", small.yvette, null],
  ])("%s", async (_, who, way) => {
    const ctx = await contextOf(it.house, who);
    const meeting = { id: "assembly", kind: "ordinary" as const, chairId: null, secretaryId: null };
    expect(await wayToReport(ctx, meeting)).toEqual(way);
    expect(await wayToReport(ctx, { ...meeting, kind: "board" })).toBeNull();
  });
});
