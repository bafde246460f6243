import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import {
  changeRules,
  changeWords,
  removeFigure,
  supplyFigure,
  updateAssociation,
} from "../../../app/features/association/commands.server";
import {
  associationOf,
  bodyOfKind,
  figuresOf,
  ownWordsOf,
  rulesInForce,
  ruleVersionsOf,
} from "../../../app/features/association/queries.server";
import { phrasesIn } from "../../../app/features/association/words";
import { seatsOn } from "../../../app/features/people/seat-queries.server";
import { foundAssociation } from "../../../app/features/session/commands.found.server";
import type { Me } from "../../../app/me";
import { verifyJournal } from "../../../app/verify.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
});
afterEach(() => it.close());

const visitor: Me = { kind: "anonymous", session: "" };
const today = "2026-11-23";
const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");
const founding = {
  cle: "5".repeat(24),
  name: "Les Jardins d’Essai",
  territory: "france",
  model: "collegial",
  seats: "9",
  givenName: "Zoé",
  familyName: "Lecœur",
  email: "Zoe@example.org",
  secondGivenName: "Marc",
  secondFamilyName: "Éloy",
  secondEmail: "",
};

describe("the founding", () => {
  test("makes an association, two bodies with rules, seats, and two keepers", async () => {
    const { db } = it.house;
    const answer = await runAs(it.house, visitor, foundAssociation, {
      ...founding,
      boardQuorum: "third",
      boardQuorumDocument: "statutes",
      boardQuorumArticle: "12",
      castingVote: "yes",
    });
    expect(answer).toMatchObject({ to: "/reglages", said: "association.founded" });
    const board = (await bodyOfKind(db, "board")) ?? "";
    const rules = await rulesInForce(db, board, today);
    expect(rules.quorum).toMatchObject({ value: { fraction: { n: 1, d: 3 } }, cite: { article: "12" } });
    // Without an article, a casting vote stays refused.
    expect(rules.castingVote).toEqual({ value: false, cite: null });
    expect((await rulesInForce(db, (await bodyOfKind(db, "assembly")) ?? "", today)).kind).toBe("generalAssembly");
    expect(await seatsOn(db, board, today)).toHaveLength(9);
    const keepers = await db.selectFrom("accounts").select("keeper").execute();
    expect(keepers).toEqual([{ keeper: 1 }, { keeper: 1 }]);
    expect((await verifyJournal(db)).fault).toBeNull();
  });

  test.each([
    ["a wrong key", { cle: "6".repeat(24) }, "403 association.wrongKey"],
    ["no key", { cle: "" }, "403 association.wrongKey"],
    ["no seat", { seats: "0" }, "400 common.formInvalid"],
    ["an answer nobody offers", { boardQuorum: "nine-tenths" }, "400 common.formInvalid"],
  ])("is refused with %s, and writes nothing", async (_, more, expected) => {
    expect(refusal(await runAs(it.house, visitor, foundAssociation, { ...founding, ...more }))).toBe(expected);
    expect(await associationOf(it.house.db)).toBeUndefined();
  });

  test("happens once", async () => {
    await runAs(it.house, visitor, foundAssociation, founding);
    expect(refusal(await runAs(it.house, visitor, foundAssociation, founding))).toBe("403 association.alreadyFounded");
  });
});

describe("settings", () => {
  beforeEach(() => plantSmall(it.house.db));
  const words = Object.fromEntries(
    ["board", "pole", "lead", "member", "assembly"].flatMap((key) => [
      [`${key}One`, "équipe"],
      [`${key}Many`, "équipes"],
      [`${key}Gender`, "f"],
      [`${key}OneEn`, "team"],
      [`${key}ManyEn`, "teams"],
    ]),
  );
  const identity = {
    name: "Les Jardins",
    tagline: "",
    address: "",
    territory: "france",
    yearStart: "09-01",
    version: "1",
  };

  test.each([
    ["a keeper", small.claire, "done"],
    ["an administrator", small.bernard, "403 association.keepersOnly"],
    ["the coordinator", small.sophie, "403 association.keepersOnly"],
    ["a member", small.yvette, "403 association.keepersOnly"],
  ])("are changed by %s", async (_, who, expected) => {
    expect(refusal(await runAs(it.house, who, changeWords, { ...words, version: "1" }))).toBe(expected);
    const rules = { body: small.board, startsOn: today, from: "model", model: "collegial" };
    expect(refusal(await runAs(it.house, who, changeRules, rules))).toBe(expected);
    const version = expected === "done" ? "2" : "1";
    expect(refusal(await runAs(it.house, who, updateAssociation, { ...identity, version }))).toBe(expected);
  });

  test("the hour it lives by is a setting; an unknown one is refused, and left alone when not sent", async () => {
    const { claire } = small;
    const zone = async () => (await associationOf(it.house.db))?.zone;
    expect(await zone()).toBe("Europe/Paris");
    await runAs(it.house, claire, updateAssociation, { ...identity, zone: "America/Martinique" });
    expect(await zone()).toBe("America/Martinique");
    await runAs(it.house, claire, updateAssociation, { ...identity, version: "2", zone: "Mars/Olympus" });
    await runAs(it.house, claire, updateAssociation, { ...identity, version: "2" });
    expect(await zone()).toBe("America/Martinique");
  });

  test("words are followed by sentences", async () => {
    await runAs(it.house, small.claire, changeWords, { ...words, version: "1" });
    expect(phrasesIn("fr", await ownWordsOf(it.house.db)).board).toMatchObject({ the: "l’équipe", of: "de l’équipe" });
    expect(refusal(await runAs(it.house, small.claire, changeWords, { ...words, version: "1" }))).toBe(
      "409 common.changedMeanwhile",
    );
  });
});

describe("rules", () => {
  beforeEach(() => plantSmall(it.house.db));
  const change = (typed: { [name: string]: string }, who: string = small.claire) =>
    runAs(it.house, who, changeRules, { body: small.board, startsOn: today, ...typed });
  const quorum = { from: "rule", rule: "quorum", fraction: "1/3", counts: "present" };

  test("one rule at a time makes a dated version; the day before keeps its own", async () => {
    expect(refusal(await change({ ...quorum, document: "statutes", article: "12" }))).toBe("done");
    const { db } = it.house;
    expect((await rulesInForce(db, small.board, today)).quorum).toEqual({
      value: { kind: "fraction", base: "seats", counts: "present", fraction: { n: 1, d: 3 }, strict: false },
      cite: { document: "statutes", article: "12" },
    });
    const before = await rulesInForce(db, small.board, "2026-11-22");
    expect(before.quorum).not.toMatchObject({ cite: { article: "12" } });
  });

  test("an article without a document, or the reverse, cites nothing", async () => {
    await change({ ...quorum, document: "statutes", article: "" });
    expect((await rulesInForce(it.house.db, small.board, today)).quorum.cite).toBeNull();
  });

  test("a later version waits for its day, and keeps what was entered meanwhile", async () => {
    await change({ ...quorum, startsOn: "2027-01-01" });
    await change({ from: "rule", rule: "noticeDays", days: "10" });
    expect((await rulesInForce(it.house.db, small.board, today)).noticeDays.value).toBe(10);
    const { quorum: next } = await rulesInForce(it.house.db, small.board, "2027-01-01");
    expect(next.value).toMatchObject({ fraction: { n: 1, d: 3 } });
  });

  test("colleges stay when who votes is changed", async () => {
    await change({ from: "model", model: "colleges" });
    await change({ from: "rule", rule: "electors", memberSinceMonths: "6" });
    const { value } = (await rulesInForce(it.house.db, small.board, today)).electors;
    expect(value).toMatchObject({ memberSinceMonths: 6, colleges: ["volunteers", "employees", "partners"] });
  });

  test.each([
    ["a rule nobody knows", { from: "rule", rule: "toString" }, "422 association.ruleUnreadable"],
    ["a fraction of nothing", { ...quorum, fraction: "9" }, "422 association.ruleUnreadable"],
    ["a question without its answer", { from: "question", question: "boardQuorum" }, "422 association.questionEmpty"],
    ["a model nobody knows", { from: "model", model: "royal" }, "422 association.ruleUnreadable"],
    ["another body", { ...quorum, body: "nowhere" }, "404 common.unknown"],
    ["no day", { ...quorum, startsOn: "" }, "400 common.formInvalid"],
  ])("%s is refused and writes nothing", async (_, typed, expected) => {
    const before = await ruleVersionsOf(it.house.db, small.board);
    expect(refusal(await change(typed as { [name: string]: string }))).toBe(expected);
    expect(await ruleVersionsOf(it.house.db, small.board)).toEqual(before);
  });

  test("a question answered with its article", async () => {
    const typed = { from: "question", question: "castingVote", choice: "yes", document: "statutes", article: "9" };
    expect(refusal(await change(typed))).toBe("done");
    expect((await rulesInForce(it.house.db, small.board, today)).castingVote.value).toBe(true);
  });
});

describe("supplied figures", () => {
  beforeEach(() => plantSmall(it.house.db));
  const figure = { label: "Paniers", value: "3 400", unit: "", source: "Comptes", vouchedBy: "Marc Tellier" };
  test.each([
    ["a keeper", small.claire, "done"],
    ["an administrator", small.bernard, "done"],
    ["the coordinator", small.sophie, "done"],
    ["an employee", small.karim, "403 association.notYourFigures"],
    ["a member", small.yvette, "403 association.notYourFigures"],
  ])("are given by %s", async (_, who, expected) => {
    expect(refusal(await runAs(it.house, who, supplyFigure, figure))).toBe(expected);
  });
  test("keep their order and leave", async () => {
    await runAs(it.house, small.bernard, supplyFigure, { ...figure, showable: "1" });
    await runAs(it.house, small.bernard, supplyFigure, { ...figure, label: "Heures" });
    const [first, second] = await figuresOf(it.house.db);
    expect([first?.label, second?.label]).toEqual(["Paniers", "Heures"]);
    expect(first).toMatchObject({ showable: 1, asOf: today });
    await runAs(it.house, small.bernard, removeFigure, { figure: first?.id ?? "" });
    expect(await figuresOf(it.house.db)).toHaveLength(1);
  });
  test("without a source there is no figure", async () => {
    expect(refusal(await runAs(it.house, small.bernard, supplyFigure, { ...figure, source: " " }))).toBe(
      "400 common.formInvalid",
    );
  });
});
