import { afterEach, beforeEach, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { planMeeting } from "../../../app/features/meetings/commands.server";
import { confideProxy } from "../../../app/features/meetings/commands-answers.server";
import { paperOfMeeting } from "../../../app/features/meetings/papers.server";
import { attendanceOf, meetingOf, proxiesOf, rollDay, ruleSetFor } from "../../../app/features/meetings/queries.server";
import { quorum } from "../../../app/features/meetings/quorum";
import { activeProxies, attendeesOf } from "../../../app/features/meetings/roll";
import { secondCall } from "../../../app/features/meetings/second-call";
import { fr } from "../../../app/features/meetings/sentences.fr";
import { planSecondCall } from "../../../app/features/meetings/writes.server";
import { setPresence, startAttendance } from "../../../app/features/meetings/writes-attendance.server";
import { makePen, type Pen, takePen } from "../../../app/pen.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { boardProxies, callIt, enterRules, plantMembers } from "./plant";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-09T09:00:00.000Z");
  await plantSmall(it.house.db);
  await it.house.db.deleteFrom("personRoles").where("role", "=", "member").execute();
});
afterEach(() => it.close());

/** As a command does: one transaction, one pen, one line. */
const withPen = async <T>(work: (pen: Pen) => Promise<T>): Promise<T> => {
  const ctx = await contextOf(it.house, small.helene);
  return ctx.db.transaction().execute(async (trx) => {
    const { pen, close } = makePen(trx, ctx, await takePen(trx), "meeting.edit");
    const result = await work(pen);
    await close();
    return result;
  });
};

const plan = async (kind: string, hour: string) => {
  const planned = { kind, day: "2026-12-05", hour, minutes: "120", place: "Salle commune", link: "", title: "" };
  const answer = await runAs(it.house, small.helene, planMeeting, { ...planned, poleId: "" });
  if (answer instanceof Refused) throw answer;
  const id = answer.to?.split("/")[2] ?? "";
  await callIt(it.house, id);
  return id;
};
const meetingAt = async (id: string) => {
  const { me } = await contextOf(it.house, small.helene);
  const meeting = await meetingOf(it.house.db, me, id);
  if (!meeting) throw new Error("no meeting");
  return meeting;
};
const quorumOf = async (id: string) => {
  const meeting = await meetingAt(id);
  const roll = attendeesOf(await attendanceOf(it.house.db, id));
  const proxies = activeProxies(await proxiesOf(it.house.db, id));
  const asOf = await rollDay(it.house.db, meeting);
  return quorum(await ruleSetFor(it.house.db, meeting), roll.length, roll, proxies, {
    secondCall: meeting.secondCallOf !== null,
    matter: "statutes",
    asOf,
  });
};

test("110 members, 48 present or represented: no quorum, and a second call the same evening needs none", async () => {
  const half = {
    kind: "fraction",
    base: "members",
    counts: "presentOrRepresented",
    fraction: { n: 1, d: 2 },
    strict: false,
  } as const;
  await enterRules(it.house, small.assembly, {
    quorum: half,
    quorumForStatutes: half,
    secondCall: { kind: "sameDay", afterMinutes: 30, quorum: { kind: "none" } },
    proxies: { ...boardProxies, cap: null },
  });
  const members = await plantMembers(it.house, 110);
  const id = await plan("extraordinary", "18:30");
  for (const [index, personId] of members.slice(36, 48).entries()) {
    const me = { kind: "link" as const, personId, meetingId: id, purpose: "answer" };
    await runAs(it.house, me, confideProxy, { id, holderId: members[index] ?? "" });
  }
  await withPen((pen) => startAttendance(pen, id));
  await withPen(async (pen) => {
    for (const personId of members.slice(0, 36))
      await setPresence(pen, { meetingId: id, personId, presence: "room", votes: true });
  });
  const first = await quorumOf(id);
  expect(first).toMatchObject({ reached: false, required: 55, missing: 7, present: 36, represented: 12, counted: 48 });
  expect(fr.say(first.parts)).toContain("48 voix sur 110, liste arrêtée au 9 novembre 2026");

  const next = secondCall(await ruleSetFor(it.house.db, await meetingAt(id)), "2026-12-05T18:30", "2026-12-05");
  expect(next.planned?.at).toBe("2026-12-05T19:00");
  const second = await withPen((pen) => planSecondCall(pen, id, next.planned?.at ?? "", true));
  expect(await meetingAt(second)).toMatchObject({ status: "called", secondCallOf: id, startsAt: "2026-12-05T19:00" });
  expect((await attendanceOf(it.house.db, second)).length).toBe(110);
  expect((await proxiesOf(it.house.db, second)).length).toBe(12);
  const again = await quorumOf(second);
  expect(again).toMatchObject({ reached: true, required: 0 });
  expect(fr.say(again.parts)).toContain("Deuxième convocation : aucun quorum n’est demandé.");
});

test("32 present and 12 represented make 44 signatures on the sheet", async () => {
  await enterRules(it.house, small.assembly, { proxies: { ...boardProxies, cap: null }, quorum: { kind: "none" } });
  const members = await plantMembers(it.house, 60);
  const id = await plan("ordinary", "19:20");
  for (const [index, personId] of members.slice(32, 44).entries()) {
    const me = { kind: "link" as const, personId, meetingId: id, purpose: "answer" };
    await runAs(it.house, me, confideProxy, { id, holderId: members[index] ?? "" });
  }
  await withPen((pen) => startAttendance(pen, id));
  await withPen(async (pen) => {
    for (const personId of members.slice(0, 32))
      await setPresence(pen, { meetingId: id, personId, presence: "room", votes: true });
  });
  expect((await quorumOf(id)).counted).toBe(44);
  const sheet = await paperOfMeeting(await contextOf(it.house, small.helene), await meetingAt(id), "sign-in-sheet");
  expect(sheet?.kind === "signIn" && sheet.rows.filter((row) => row.proxy).length).toBe(12);

  const [early = "", giver = ""] = [members[31], members[32]];
  await withPen((pen) => setPresence(pen, { meetingId: id, personId: early, presence: "left", votes: false }));
  expect((await quorumOf(id)).present).toBe(31);
  const arrived = await withPen((pen) =>
    setPresence(pen, { meetingId: id, personId: giver, presence: "room", votes: true }),
  );
  expect(arrived.droppedProxy).not.toBeNull();
  expect((await quorumOf(id)).counted).toBe(43);
});
