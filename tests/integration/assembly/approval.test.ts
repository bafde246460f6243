import { afterEach, beforeEach, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { openLiveReport } from "../../../app/features/assembly/commands.server";
import { putReportToVote } from "../../../app/features/assembly/commands.vote.server";
import { reportBy } from "../../../app/features/assembly/queries.server";
import { openTheSitting, setThePresence } from "../../../app/features/minutes/commands-sitting.server";
import { countTheVote } from "../../../app/features/minutes/commands-votes.server";
import { verifyJournal } from "../../../app/verify.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { action, prepared, seen, yearOf } from "./hall-of";

let it: TestHouse;
const question = "L’assemblée approuve le rapport d’activité.";
const outcome = (answer: unknown) => (answer instanceof Refused ? `${answer.status} ${answer.reason}` : "done");

beforeEach(async () => {
  it = await testHouse("2026-12-12T13:00:00.000Z");
  await yearOf(it);
  for (const [id, meetingId, kind] of [
    ["approval", "ag", "decision"],
    ["elsewhere", "board", "decision"],
  ] as const)
    await it.house.db
      .insertInto("agendaItems")
      .values({
        ...{ id, meetingId, kind, title: "Rapport d’activité", rank: 1, minutes: 30, poleId: null, proposalId: null },
        ...{ originKind: null, originId: null, inCamera: 0, addedInSession: 0, notes: "", version: 1 },
        ...{ startedAt: null, endedAt: null },
      })
      .execute();
});
afterEach(() => it.close());

const sitting = async () => {
  await runAs(it.house, "bernard", openTheSitting, { id: "ag", chairId: "helene", secretaryId: "bernard" });
  const roll = await it.house.db.selectFrom("attendance").select("personId").where("meetingId", "=", "ag").execute();
  const personId = roll.map((one) => one.personId);
  await runAs(it.house, "bernard", setThePresence, { id: "ag", personId, presence: "room" });
};
const put = (who: string, id: string, itemId = "approval") =>
  runAs(it.house, who, putReportToVote, { id, itemId, question, method: "showOfHands" });

test("the vote that approves the report opens and freezes it in one gesture; what was shown stays", async () => {
  const report = await prepared(it);
  await sitting();
  await runAs(it.house, "bernard", openLiveReport, { id: report.id });
  const before = await seen(it, report.token);
  expect(outcome(await put("bernard", report.id))).toBe("done");
  const vote = await it.house.db.selectFrom("votes").selectAll().executeTakeFirstOrThrow();
  expect(vote).toMatchObject({ meetingId: "ag", itemId: "approval", question, outcome: "open" });
  const frozen = await reportBy(it.house.db, "id", report.id);
  expect(frozen).toMatchObject({ state: "frozen", frozenHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const kept = await it.house.db
    .selectFrom("texts")
    .select("text")
    .where("hash", "=", frozen?.frozenHash ?? "")
    .executeTakeFirstOrThrow();
  expect(JSON.parse(kept.text).scenes).toEqual(before.scenes);

  await action(it.house, { id: "late", text: "Après", doneOn: "2026-12-11", showable: 1 });
  await runAs(it.house, "bernard", countTheVote, { voteId: vote.id, question, counting: "unanimous" });
  expect((await seen(it, report.token)).scenes).toEqual(before.scenes);
  expect((await reportBy(it.house.db, "id", report.id))?.frozenHash).toBe(frozen?.frozenHash);
  const lines = await it.house.db.selectFrom("journal").select(["verb", "at"]).orderBy("seq").execute();
  const verbs = lines.map((line) => line.verb);
  expect(verbs.slice(verbs.indexOf("liveReport.putToVote")).slice(0, 2)).toEqual(["liveReport.putToVote", "vote.open"]);
  expect(await verifyJournal(it.house.db)).toMatchObject({ fault: null });
});

test("it is refused to whoever may not open a vote, at another meeting's point, before it is open, and twice", async () => {
  const report = await prepared(it);
  await sitting();
  expect(outcome(await put("bernard", report.id))).toBe("422 assembly.notOpen");
  await runAs(it.house, "bernard", openLiveReport, { id: report.id });
  for (const who of ["claire", "sophie"])
    expect(outcome(await put(who, report.id)), who).toBe("403 minutes.onlyOfficers");
  expect(outcome(await put("yvette", report.id))).toMatch(/^40[34] /);
  expect(outcome(await put("bernard", report.id, "elsewhere"))).toBe("404 common.unknown");
  expect((await reportBy(it.house.db, "id", report.id))?.frozenHash).toBeNull();
  expect(outcome(await put("bernard", report.id))).toBe("done");
  expect(outcome(await put("bernard", report.id))).toBe("422 assembly.isFrozen");
});

test("a vote that may not open freezes nothing", async () => {
  const report = await prepared(it);
  await runAs(it.house, "bernard", openLiveReport, { id: report.id });
  expect(outcome(await put("bernard", report.id))).toBe("422 minutes.notOpen");
  expect((await reportBy(it.house.db, "id", report.id))?.state).toBe("live");
});
