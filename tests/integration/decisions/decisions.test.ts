import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { actionsBornOf } from "../../../app/features/actions/queries.server";
import { doneFollowUp, markDecision, openFollowUpAgain } from "../../../app/features/decisions/commands.server";
import {
  allListed,
  decisionByNumber,
  decisionOfProposal,
  openFollowUps,
  registerPage,
} from "../../../app/features/decisions/queries.server";
import { type NewDecision, recordDecision } from "../../../app/features/decisions/writes.server";
import { makePen, takePen } from "../../../app/pen.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { meeting, people, wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await wheel(it.house);
});
afterEach(() => it.close());

const tunnel: NewDecision = {
  bodyId: "ca",
  meetingId: "board",
  itemId: null,
  proposalId: null,
  title: "Acheter un second tunnel",
  text: "Le conseil décide d’acheter un tunnel d’occasion, 3 400 € au plus.",
  outcome: "adopted",
  explanation: "6 pour, 0 contre, 1 abstention. La majorité des suffrages exprimés suffisait (article 13).",
  inCamera: false,
  poleId: "soil",
  followUp: { poleId: "soil", text: "Réserver le tunnel", dueOn: "2026-12-01" },
};

/** As closing a vote does: one transaction, one pen. */
const record = async (decision: Partial<NewDecision> = {}) => {
  const ctx = await contextOf(it.house, "bernard");
  return it.house.db.transaction().execute(async (trx) => {
    const { pen, close } = makePen(trx, ctx, await takePen(trx), "decision.record");
    const made = await recordDecision(pen, { ...tunnel, ...decision });
    await close();
    return made;
  });
};
const outcome = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : answer);
const meOf = async (name: string) => (await contextOf(it.house, name)).me;

describe("the register", () => {
  test("numbers decisions by body and year, and seals each text in the chain", async () => {
    await meeting(it.house.db, { id: "assembly", bodyId: "ag", kind: "ordinary", startsAt: "2026-12-12T14:00" });
    await meeting(it.house.db, { id: "january", startsAt: "2027-01-14T19:30" });
    const numbers = [
      (await record()).number,
      (await record({ title: "Changer de banque" })).number,
      (await record({ bodyId: "ag", meetingId: "assembly", followUp: undefined })).number,
      (await record({ meetingId: "january" })).number,
    ];
    expect(numbers).toEqual(["2026-1", "2026-2", "AG-2026-1", "2027-1"]);
    expect(await verifyJournal(it.house.db)).toMatchObject({ lines: 4, texts: 12, fault: null });
  });

  test("finds words of title, text or pole without accents, pages and counts by year", async () => {
    for (let n = 0; n < 22; n++) await record({ title: `Décision d’entretien ${n}` });
    await record({ title: "Une œuvre commune" });
    const me = await meOf("helene");
    const first = await registerPage(it.house.db, me, { year: 2026, words: "", page: 1 });
    expect([first.total, first.rows.length, first.years]).toEqual([23, 20, [{ year: 2026, count: 23 }]]);
    expect(await allListed(it.house.db, me, { year: null, words: "oeuvre" })).toHaveLength(1);
    expect(await allListed(it.house.db, me, { year: 2025, words: "" })).toEqual([]);
    expect(await allListed(it.house.db, me, { year: null, words: "entretien maraichage" })).toHaveLength(22);
  });

  test.each(people)("in camera and shown, as read by %s", async (name) => {
    await record({ title: "Ouverte" });
    await record({ title: "Huis clos", inCamera: true });
    const shown = await record({ title: "Montrée" });
    await runAs(it.house, "claire", markDecision, { id: shown.id, shown: "1" });
    const titles = (await allListed(it.house.db, await meOf(name), { year: null, words: "" })).map((row) => row.title);
    const board = ["claire", "bernard", "helene", "gerard"].includes(name);
    expect(titles.sort()).toEqual(
      board ? ["Huis clos", "Montrée", "Ouverte"] : name === "yvette" ? ["Montrée"] : ["Montrée", "Ouverte"],
    );
    const secret = await decisionByNumber(it.house.db, await meOf(name), "2026-2");
    expect(secret !== null).toBe(board);
  });

  test("is found again from its proposal", async () => {
    await record({ proposalId: "p1" });
    expect(await decisionOfProposal(it.house.db, await meOf("vera"), "p1")).toMatchObject({ number: "2026-1" });
  });
});

describe("a follow-up", () => {
  test("is done by its pole with a word, reopened, and comes back by its date", async () => {
    const { followUpId: id } = await record();
    const form = { id: id ?? "", version: "1", note: "Réservé par téléphone" };
    expect(await runAs(it.house, "claire", doneFollowUp, form)).toMatchObject({ said: "decisions.followUpDone" });
    const me = await meOf("claire");
    expect(await openFollowUps(it.house.db, me)).toEqual([]);
    expect(await actionsBornOf(it.house.db, me, "followUp", id ?? "")).toMatchObject([
      { text: "Réservé par téléphone", status: "done" },
    ]);
    const again = { id: id ?? "", version: "2" };
    expect(outcome(await runAs(it.house, "claire", doneFollowUp, { ...again, note: "" }))).toEqual([
      422,
      "decisions.alreadyDone",
    ]);
    await runAs(it.house, "sophie", openFollowUpAgain, again);
    expect(await actionsBornOf(it.house.db, me, "followUp", id ?? "")).toEqual([]);
    expect(await openFollowUps(it.house.db, me, { until: "2026-11-30" })).toEqual([]);
    expect(await openFollowUps(it.house.db, me, { until: "2026-12-01", poleIds: ["soil"] })).toHaveLength(1);
    expect(outcome(await runAs(it.house, "claire", openFollowUpAgain, { ...again, version: "3" }))).toEqual([
      422,
      "decisions.stillOpen",
    ]);
  });

  test.each([
    ["claire", null],
    ["karim", null],
    ["sophie", null],
    ["gerard", [403, "decisions.notYourPole"]],
    ["bernard", [403, "decisions.notYourPole"]],
    ["keeper", [403, "decisions.notYourPole"]],
    ["yvette", "unseen"],
  ] as const)("marked done by %s", async (name, refusal) => {
    const { followUpId: id } = await record();
    const answer = await runAs(it.house, name, doneFollowUp, { id: id ?? "", version: "1", note: "" });
    if (refusal === "unseen") expect(outcome(answer)).toEqual([404, "common.unknown"]);
    else if (refusal) expect(outcome(answer)).toEqual(refusal);
    else expect(answer).toMatchObject({ said: "decisions.followUpDone" });
  });

  test("a stale mark shows what stands", async () => {
    const { followUpId: id } = await record();
    const answer = await runAs(it.house, "claire", doneFollowUp, { id: id ?? "", version: "7", note: "" });
    expect(answer instanceof Refused && answer.current).toEqual({ version: 1, text: "Réserver le tunnel" });
  });
});

describe("showing to the assembly", () => {
  test.each([
    ["claire", "shown"],
    ["sophie", "shown"],
    ["gerard", "decisions.notYourPole"],
    ["karim", "common.notYours"],
    ["vera", "common.notYours"],
    ["keeper", "common.notYours"],
  ])("by %s", async (name, result) => {
    const { id } = await record();
    const answer = await runAs(it.house, name, markDecision, { id, shown: "1" });
    if (result === "shown") expect(answer).toEqual({ said: "decisions.shown" });
    else expect(outcome(answer)).toEqual([403, result]);
  });

  test("never what was decided in camera", async () => {
    const { id } = await record({ inCamera: true });
    expect(outcome(await runAs(it.house, "claire", markDecision, { id, shown: "1" }))).toEqual([
      422,
      "decisions.inCameraStays",
    ]);
    expect(outcome(await runAs(it.house, "sophie", markDecision, { id, shown: "1" }))).toEqual([404, "common.unknown"]);
  });
});
