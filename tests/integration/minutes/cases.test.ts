import { afterEach, beforeEach, expect, test } from "vitest";
import { prudentRules } from "../../../app/features/association/prudent-rules";
import type { RuleSet } from "../../../app/features/association/rule-set";
import { receiveBallot } from "../../../app/features/meetings/commands-ballots.server";
import { meetingRows } from "../../../app/features/meetings/queries.server";
import { closeTheSitting } from "../../../app/features/minutes/commands-minutes.server";
import {
  callAgain,
  enterDeskProxy,
  openTheSitting,
  setThePresence,
} from "../../../app/features/minutes/commands-sitting.server";
import { decideAtOnce } from "../../../app/features/minutes/commands-votes.server";
import { roomOf } from "../../../app/features/minutes/queries.server";
import { signaturesOn } from "../../../app/features/minutes/record";
import { draftRecord } from "../../../app/features/minutes/record.server";
import { textsIn } from "../../../app/texts/both.server";
import { type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { plantRoll, run, setRules } from "./board";

let it: TestHouse;
const t = textsIn("fr", "Europe/Paris");
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const article = (number: string) => ({ document: "statutes" as const, article: number });
const member = (n: number) => `m-${n}`;

beforeEach(async () => {
  it = await testHouse("2005-02-22T17:00:00.000Z");
  await plantSmall(it.house.db);
  for (const table of ["personRoles", "mandates"] as const) await it.house.db.deleteFrom(table).execute();
  const seat = { seatId: "seat-1", personId: small.claire, startsOn: "2000-01-01", origin: "elected" as const };
  const open = { endsOn: null, endedOn: null, endedWhy: null, title: null };
  await it.house.db
    .insertInto("mandates")
    .values({ ...seat, ...open, id: "mandate" })
    .execute();
});
afterEach(() => it.close());

/** So many members on the roll since 2000, and an assembly called for a civil date-time. */
const plantAssembly = async (members: number, kind: "ordinary" | "extraordinary", startsAt: string, rules: RuleSet) => {
  const { db } = it.house;
  const persons = await db.selectFrom("persons").selectAll().limit(1).execute();
  const like = persons[0];
  if (!like) throw new Error("nobody to copy");
  const people = Array.from({ length: members }, (_, n) => ({
    ...like,
    id: member(n),
    slug: member(n),
    familyName: `Adhérent ${n}`,
    sortKey: String(n).padStart(4, "0"),
    email: null,
  }));
  await db.insertInto("persons").values(people).execute();
  const role = { role: "member" as const, startsOn: "2000-01-01", endsOn: null, team: null };
  await db
    .insertInto("personRoles")
    .values(people.map(({ id }) => ({ ...role, id: `role-${id}`, personId: id })))
    .execute();
  await setRules(it, small.assembly, rules);
  await db
    .updateTable("meetings")
    .set({
      bodyId: small.assembly,
      kind,
      startsAt,
      status: "called",
      noticeSentAt: `${startsAt.slice(0, 10)}T06:00:00.000Z`,
    })
    .set({ ruleVersionId: `rules-${small.assembly}` })
    .execute();
};

const sentence = async (meetingId: string) => {
  const meeting = await meetingRows(it.house.db).where("meetings.id", "=", meetingId).executeTakeFirstOrThrow();
  return plain(t.meetings.sentences.say((await roomOf(it.house.db, meeting)).quorum.parts));
};
const officers = { chairId: small.claire, secretaryId: small.bernard };
const members = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => member(from + n));

test("110 members, half required: 48 present or represented close the sitting; the second call at 19 h needs none", async () => {
  const rules: RuleSet = {
    ...prudentRules("generalAssembly"),
    quorumForStatutes: {
      value: {
        kind: "fraction",
        base: "members",
        counts: "presentOrRepresented",
        fraction: { n: 1, d: 2 },
        strict: false,
      },
      cite: article("14"),
    },
    secondCall: { value: { kind: "sameDay", afterMinutes: 30, quorum: { kind: "none" } }, cite: article("14") },
  };
  await plantAssembly(110, "extraordinary", "2005-02-22T18:30", rules);
  it.at("2005-02-22T17:30:00.000Z");
  await run(it, small.claire, openTheSitting, { id: small.meeting, ...officers });
  await run(it, small.bernard, setThePresence, { id: small.meeting, personId: members(0, 40), presence: "room" });
  for (const n of members(40, 48).keys())
    await run(it, small.bernard, enterDeskProxy, { id: small.meeting, personId: member(40 + n), holderId: member(n) });
  expect(await sentence(small.meeting)).toBe(
    "40 présents et 8 pouvoirs : 48 voix sur 110, liste arrêtée au 22 février 2005. Quorum non atteint : il en faut 55, il en manque 7. Article 14.",
  );
  const closed = await run(it, small.bernard, callAgain, { id: small.meeting });
  expect(closed).toMatchObject({ said: "minutes.secondCallPlanned" });
  const second = await it.house.db
    .selectFrom("meetings")
    .selectAll()
    .where("secondCallOf", "=", small.meeting)
    .executeTakeFirstOrThrow();
  expect(second).toMatchObject({ startsAt: "2005-02-22T19:00", status: "called" });
  const first = await it.house.db
    .selectFrom("meetings")
    .select("status")
    .where("id", "=", small.meeting)
    .executeTakeFirst();
  expect(first?.status).toBe("closedWithoutQuorum");

  it.at("2005-02-22T18:00:00.000Z");
  expect(await run(it, small.claire, openTheSitting, { id: second.id, ...officers })).toMatchObject({
    said: "minutes.opened",
  });
  await run(it, small.bernard, setThePresence, { id: second.id, personId: members(0, 40), presence: "room" });
  expect(await sentence(second.id)).toBe(
    "40 présents et 8 pouvoirs : 48 voix sur 110, liste arrêtée au 22 février 2005. Deuxième convocation : aucun quorum n’est demandé. Article 14.",
  );
});

test("32 present and 12 represented sign 44 times; two leave, and the last vote has 42 voters", async () => {
  await plantAssembly(80, "ordinary", "2010-06-17T19:20", prudentRules("generalAssembly"));
  it.at("2010-06-17T17:20:00.000Z");
  const id = small.meeting;
  await run(it, small.claire, openTheSitting, { id, ...officers });
  await run(it, small.bernard, setThePresence, { id, personId: members(0, 32), presence: "room" });
  for (const n of members(32, 44).keys())
    await run(it, small.bernard, enterDeskProxy, { id, personId: member(32 + n), holderId: member(n) });
  const titles = ["Rapport moral", "Élection du conseil"];
  const item = {
    kind: "decision" as const,
    minutes: 10,
    poleId: null,
    proposalId: null,
    originKind: null,
    originId: null,
  };
  const empty = {
    inCamera: 0 as const,
    addedInSession: 0 as const,
    notes: "",
    startedAt: null,
    endedAt: null,
    version: 1,
  };
  await it.house.db
    .insertInto("agendaItems")
    .values(titles.map((title, rank) => ({ ...item, ...empty, id: `point-${rank}`, meetingId: id, rank, title })))
    .execute();
  await run(it, small.bernard, decideAtOnce, { itemId: "point-0", question: "Approuver.", counting: "unanimous" });
  it.at("2010-06-17T19:00:00.000Z");
  await run(it, small.bernard, setThePresence, { id, personId: members(30, 32), presence: "left" });
  await run(it, small.bernard, decideAtOnce, { itemId: "point-1", question: "Élire.", counting: "unanimous" });
  it.at("2010-06-17T19:30:00.000Z");
  await run(it, small.bernard, closeTheSitting, { id, closingNote: "" });
  const votes = await it.house.db
    .selectFrom("votes")
    .select(["entitled", "present", "represented"])
    .orderBy("openedAt")
    .execute();
  expect(votes).toEqual([
    { entitled: 44, present: 32, represented: 12 },
    { entitled: 42, present: 30, represented: 12 },
  ]);
  const record = await draftRecord(it.house.db, id, "minutes", "2010-06-17T19:31:00.000Z");
  const signed = signaturesOn(record);
  expect(signed.present + signed.represented).toBe(44);
  expect(plain(t.meetings.sentences.say(record.quorum))).toContain("32 présents et 12 pouvoirs : 44 voix sur 80");
});

test("49 members, 21 voters by correspondence until 22 July, two of them present at the count: 42,86 % took part", async () => {
  const correspondence = { value: { allowed: true, quorum: true, daysBefore: 4 }, cite: article("9") };
  await plantAssembly(49, "ordinary", "2021-07-26T18:00", { ...prudentRules("generalAssembly"), correspondence });
  await it.house.db.updateTable("meetings").set({ noticeSentAt: "2021-07-07T06:00:00.000Z" }).execute();
  const id = small.meeting;
  const points = ["Rapport moral et d’activité", "Rapport financier et comptes", "Montant des adhésions"];
  await it.house.db
    .insertInto("agendaItems")
    .values(
      points.map((title, rank) => ({
        ...{ id: `point-${rank}`, meetingId: id, rank, title, kind: "decision" as const, minutes: 10, notes: "" },
        ...{ poleId: null, proposalId: null, originKind: null, originId: null, startedAt: null, endedAt: null },
        ...{ inCamera: 0 as const, addedInSession: 0 as const, version: 1 },
      })),
    )
    .execute();
  await plantRoll(it);
  const ballot = (n: number, receivedOn: string) => ({
    ...{ id, personId: member(n), receivedOn },
    choice: [`point-0.${n < 18 ? "for" : "abstention"}`, "point-1.for", "point-2.takesNoPart"],
  });
  it.at("2021-07-24T08:00:00.000Z");
  for (let n = 0; n < 21; n += 1)
    expect(await run(it, small.claire, receiveBallot, ballot(n, "2021-07-22"))).toMatchObject({
      said: "meetings.ballotEntered",
    });
  expect(await run(it, small.claire, receiveBallot, ballot(21, "2021-07-23"))).toBe("422 meetings.ballotTooLate");
  it.at("2021-07-26T16:00:00.000Z");
  await run(it, small.claire, openTheSitting, { id, ...officers });
  const came = await run(it, small.bernard, setThePresence, { id, personId: members(0, 2), presence: "room" });
  expect(came).toMatchObject({ said: "minutes.ballotAside" });
  expect(await sentence(id)).toBe(
    "2 présents et 19 votes par correspondance : 21 voix sur 49, liste arrêtée au 7 juillet 2021. Aucun quorum n’est demandé. Règle non renseignée, calcul prudent. Participation : 21 votants sur 49, soit 42,86 %.",
  );
  await run(it, small.bernard, decideAtOnce, { itemId: "point-0", question: "Approuver.", counting: "unanimous" });
  await run(it, small.bernard, decideAtOnce, { itemId: "point-2", question: "Fixer.", counting: "unanimous" });
  const votes = await it.house.db
    .selectFrom("votes")
    .select(["entitled", "present", "forVotes", "abstention", "takesNoPart"])
    .orderBy("openedAt")
    .orderBy("id")
    .execute();
  expect(votes).toEqual([
    { entitled: 21, present: 2, forVotes: 18, abstention: 3, takesNoPart: 0 },
    { entitled: 21, present: 2, forVotes: 2, abstention: 0, takesNoPart: 19 },
  ]);
  await run(it, small.bernard, closeTheSitting, { id, closingNote: "" });
  const record = await draftRecord(it.house.db, id, "minutes", "2021-07-26T16:30:00.000Z");
  expect(record.people.filter((one) => one.mode === "correspondence")).toHaveLength(19);
  expect(record.ballotsAside).toHaveLength(2);
  expect(plain(t.meetings.sentences.say(record.quorum))).toContain("21 votants sur 49, soit 42,86 %");
});
