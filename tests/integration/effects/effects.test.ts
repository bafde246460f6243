import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draftRules } from "../../../app/features/association/commands.server";
import { rulesInForce } from "../../../app/features/association/queries.server";
import { applyLate } from "../../../app/features/decisions/commands.server";
import { decisionsBehind } from "../../../app/features/decisions/effects.server";
import { openDraftCommand } from "../../../app/features/duties/commands-drafts.server";
import { effectsShown } from "../../../app/features/effects/queries.server";
import { sayEffect } from "../../../app/features/effects/said";
import { dropPointEffect, preparePointEffect } from "../../../app/features/meetings/commands-effects.server";
import { decideAtOnce } from "../../../app/features/minutes/commands-votes.server";
import { recordOf } from "../../../app/features/minutes/sealed.server";
import { closePoleCommand, nameLeadCommand } from "../../../app/features/poles/commands.server";
import { peopleOn } from "../../../app/features/poles/queries.server";
import { applyDueEffects } from "../../../app/server/due-effects";
import { textsIn } from "../../../app/texts/both.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, type TestHouse, testHouse } from "../../support/house";
import { small } from "../../support/small";
import { openedWith, plantCalledBoard, run, six } from "../minutes/board";

let it: TestHouse;
const DAY = "2026-11-26";
const EVE = "2026-11-25";
const question = "Le conseil décide.";
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

beforeEach(async () => {
  it = await testHouse("2026-11-26T18:30:00.000Z");
  await plantCalledBoard(it);
});
afterEach(() => it.close());

const prepare = (typed: { [name: string]: string }, item = "item-tunnel") =>
  run(it, small.helene, preparePointEffect, { id: small.meeting, item, ...typed });
const effects = () => it.house.db.selectFrom("effects").selectAll().orderBy("id").execute();
const decide = (item = "item-tunnel", counted: { [name: string]: string } = { counting: "unanimous" }) =>
  run(it, small.bernard, decideAtOnce, { itemId: item, question, ...counted });
const leadsOf = async (pole: string, day: string) =>
  (await peopleOn(it.house.db, [pole], day)).filter((one) => one.lead).map((one) => one.id);
const powers = () => it.house.db.selectFrom("legalPowers").selectAll().orderBy("id").execute();
const mandates = (seat: string) =>
  it.house.db.selectFrom("mandates").selectAll().where("seatId", "=", seat).orderBy("startsOn").execute();

/** One more point for a second decision of the same evening. */
const another = async (id: string) => {
  const item = await it.house.db
    .selectFrom("agendaItems")
    .selectAll()
    .where("id", "=", "item-tunnel")
    .executeTakeFirstOrThrow();
  await it.house.db
    .insertInto("agendaItems")
    .values({ ...item, id, rank: 9, title: "Un autre point" })
    .execute();
};

describe("a decision that names a lead and gives the bank power", () => {
  test("nothing moves before; both hold from the day of the meeting once adopted; the next day as well", async () => {
    await openedWith(it, six);
    await prepare({ kind: "nameLead", pole: small.maraichage, person: small.helene });
    await prepare({ kind: "givePower", power: "bank", person: small.bernard, limit: "3 000" });
    expect(await leadsOf(small.maraichage, DAY)).toEqual([small.claire]);
    expect(await powers()).toEqual([]);
    await decide();
    expect(await leadsOf(small.maraichage, EVE)).toEqual([small.claire]);
    expect((await leadsOf(small.maraichage, "2026-11-27")).sort()).toEqual([small.claire, small.helene]);
    const [given] = await powers();
    const [decision] = await it.house.db.selectFrom("decisions").selectAll().execute();
    expect(given).toMatchObject({
      ...{ power: "bank", personId: small.bernard, startsOn: DAY, endsOn: null },
      ...{ limitCents: 300_000, decisionId: decision?.id },
    });
    const rows = await effects();
    expect(rows.every((row) => row.appliedAt !== null && row.decisionId === decision?.id)).toBe(true);
    const { me } = await contextOf(it.house, small.claire);
    const lead = `${small.maraichage}:${small.helene}`;
    expect((await decisionsBehind(it.house.db, me, "lead", [lead])).get(lead)).toBe(decision?.number);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });

  test("rejected, it does nothing and says so", async () => {
    await openedWith(it, six);
    await prepare({ kind: "nameLead", pole: small.maraichage, person: small.helene });
    await decide("item-tunnel", { counting: "againstAbstentions", against: "5", abstention: "0" });
    expect(await leadsOf(small.maraichage, "2026-11-27")).toEqual([small.claire]);
    expect((await effects())[0]).toMatchObject({ decisionId: null, appliedAt: null });
  });

  test("the minutes say what it did, in both languages", async () => {
    await openedWith(it, six);
    await prepare({ kind: "nameLead", pole: small.maraichage, person: small.helene });
    await decide();
    const record = await recordOf(it.house.db, small.meeting, "minutes", it.house.clock().toISOString());
    const told = record?.points
      .flatMap((point) => ("votes" in point ? point.votes : []))
      .at(0)
      ?.effects?.at(0);
    if (!told) throw new Error("the minutes keep no effect");
    expect(plain(sayEffect(textsIn("fr", "Europe/Paris"), told.told, null))).toBe(
      "Hélène Marchetti devient responsable du pôle Maraîchage à partir du 26 novembre 2026.",
    );
    expect(sayEffect(textsIn("en", "Europe/Paris"), told.told, null)).toMatch(/^Hélène Marchetti becomes /);
  });
});

describe("an effect its rule refuses", () => {
  test("changes nothing, nor the others; the decision stands; it is applied once mended", async () => {
    await openedWith(it, six);
    await prepare({ kind: "givePower", power: "bank", person: small.yvette });
    await prepare({ kind: "relieveLead", leadPart: `${small.vie}:${small.gerard}` });
    expect(await decide()).toMatchObject({ said: "minutes.adopted" });
    const [refused, applied] = await effects();
    expect(refused).toMatchObject({ appliedAt: null, refusedWhy: "powers.byDelegationOnly" });
    expect(applied).toMatchObject({ refusedWhy: null, madeKind: "lead" });
    expect(await powers()).toEqual([]);
    expect(await leadsOf(small.vie, DAY)).toEqual([]);
    expect(await leadsOf(small.vie, EVE)).toEqual([small.gerard]);

    const again = { effect: refused?.id ?? "" };
    expect(await run(it, small.helene, applyLate, again)).toBe("422 powers.byDelegationOnly");
    expect(await run(it, small.karim, applyLate, again)).toBe("403 effects.boardApplies");
    const seat = { seatId: "seat-8", personId: small.yvette, startsOn: DAY, endsOn: null, origin: "coOpted" as const };
    await it.house.db
      .insertInto("mandates")
      .values({ ...seat, id: "mandate-8", endedOn: null, endedWhy: null, title: null })
      .execute();
    expect(await run(it, small.helene, applyLate, again)).toMatchObject({ said: "effects.applied" });
    expect(await run(it, small.helene, applyLate, again)).toBe("422 effects.alreadyApplied");
    expect(await powers()).toMatchObject([{ personId: small.yvette, startsOn: DAY }]);
  });
});

describe("each kind", () => {
  test("co-opts to a vacant seat, then a later decision revokes it by a new dated line", async () => {
    await openedWith(it, six);
    await another("item-end");
    await prepare({ kind: "coOpt", seat: "seat-8", person: small.yvette });
    await decide();
    const [given] = await mandates("seat-8");
    expect(given).toMatchObject({ personId: small.yvette, origin: "coOpted", startsOn: DAY, endedOn: null });
    await prepare(
      { kind: "endMandate", mandate: given?.id ?? "", why: "resigned", startsOn: "2026-12-10" },
      "item-end",
    );
    await decide("item-end");
    expect(await mandates("seat-8")).toMatchObject([{ endedOn: "2026-12-10" }]);
    const [first, second] = await effects();
    expect(first?.revokedBy).toBe(second?.decisionId);
    const [shown] = await effectsShown(it.house.db, first ? [first] : []);
    expect(shown).toMatchObject({ state: "revoked", revokedBy: "2026-2" });
  });

  test("ends a power on the eve of its day", async () => {
    await openedWith(it, six);
    await another("item-end");
    await prepare({ kind: "givePower", power: "sign", person: small.helene });
    await decide();
    const [held] = await powers();
    await prepare({ kind: "endPower", held: held?.id ?? "", startsOn: "2026-12-01" }, "item-end");
    await decide("item-end");
    expect(await powers()).toMatchObject([{ endsOn: "2026-11-30", endedWhy: "relieved" }]);
  });

  test("opens a pole at once, closes another on its day and not before", async () => {
    await openedWith(it, six);
    await prepare({ kind: "openPole", name: "Ateliers", remit: "Réparer ensemble.", vegetable: "sauge" });
    await prepare({ kind: "closePole", pole: small.vie, startsOn: "2026-12-01" });
    await decide();
    const poles = () => it.house.db.selectFrom("poles").select(["name", "closedOn"]).orderBy("rank").execute();
    expect(await poles()).toContainEqual({ name: "Ateliers", closedOn: null });
    expect(await poles()).toContainEqual({ name: "Vie associative", closedOn: null });
    const waits = (await effects())[1];
    expect(waits).toMatchObject({ appliedAt: null, refusedWhy: null, startsOn: "2026-12-01" });
    expect(await run(it, small.helene, applyLate, { effect: waits?.id ?? "" })).toBe("422 effects.notYet");
    expect(await applyDueEffects(it.house)).toBe(0);
    it.at("2026-12-01T04:00:00.000Z");
    expect(await applyDueEffects(it.house)).toBe(1);
    expect(await poles()).toContainEqual({ name: "Vie associative", closedOn: "2026-12-01" });
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });

  test("adopts a draft of rules on a date: a version that names its decision; older meetings keep theirs", async () => {
    const form = { body: small.board, from: "rule", rule: "noticeDays", startsOn: DAY, days: "10" };
    await run(it, small.nadia, draftRules, { ...form, document: "internalRules", article: "4" });
    const draft = await it.house.db.selectFrom("ruleDrafts").selectAll().executeTakeFirstOrThrow();
    await openedWith(it, six);
    await prepare({ kind: "adoptRules", rules: draft.id, startsOn: "2027-01-01" });
    await decide();
    const days = async (day: string) => (await rulesInForce(it.house.db, small.board, day)).noticeDays;
    expect((await days("2026-12-31")).value).toBe(8);
    expect(await days("2027-01-01")).toEqual({ value: 10, cite: { document: "internalRules", article: "4" } });
    const version = await it.house.db
      .selectFrom("ruleVersions")
      .select("decisionId")
      .where("startsOn", "=", "2027-01-01")
      .executeTakeFirst();
    expect(version?.decisionId).toBe((await effects())[0]?.decisionId);
    const meeting = await it.house.db.selectFrom("meetings").select("ruleVersionId").executeTakeFirst();
    expect(meeting?.ruleVersionId).toBe(`rules-${small.board}`);
  });

  test("adopts a sharing out of duties, which is refused while it is empty", async () => {
    await run(it, small.helene, openDraftCommand, { name: "Sans rien", from: "nothing" });
    const draft = await it.house.db.selectFrom("dutyDrafts").selectAll().executeTakeFirstOrThrow();
    await openedWith(it, six);
    await prepare({ kind: "adoptDuties", duties: draft.id });
    await decide();
    expect((await effects())[0]).toMatchObject({ appliedAt: null, refusedWhy: "duties.draftEmpty" });
    const effect = (await effects())[0]?.id ?? "";
    await it.house.db
      .insertInto("dutyDraftPlaces")
      .values({ id: "dp", draftId: draft.id, dutyKey: "convene", poleId: small.vie, personId: null })
      .execute();
    expect(await run(it, small.helene, applyLate, { effect })).toMatchObject({ said: "effects.applied" });
    const places = await it.house.db.selectFrom("dutyPlaces").selectAll().execute();
    expect(places).toMatchObject([{ dutyKey: "convene", poleId: small.vie, startsOn: DAY }]);
  });
});

describe("preparing", () => {
  test.each([
    ["a kind without what it needs", { kind: "nameLead", pole: small.maraichage }, "400 common.formInvalid"],
    ["an unknown kind", { kind: "dissolve" }, "400 common.formInvalid"],
  ])("%s is refused", async (_, typed, reason) => {
    expect(await prepare(typed)).toBe(reason);
    expect(await effects()).toEqual([]);
  });

  test("twelve effects at most, dropped again before the vote, by who prepares", async () => {
    for (let n = 0; n < 12; n++) await prepare({ kind: "closePole", pole: small.vie });
    expect(await prepare({ kind: "closePole", pole: small.vie })).toBe("422 effects.tooMany");
    const [first] = await effects();
    const drop = { id: small.meeting, item: "item-tunnel", effect: first?.id ?? "" };
    expect(await run(it, small.karim, dropPointEffect, drop)).toMatch(/^40[34]/);
    await run(it, small.helene, dropPointEffect, drop);
    expect(await effects()).toHaveLength(11);
    expect((await it.house.db.selectFrom("poles").select("closedOn").execute()).every((one) => !one.closedOn)).toBe(
      true,
    );
  });
});

test("a pole has two leads on any day, those named for later included: one rule for a form and for a decision", async () => {
  const lead = (person: string, startsOn: string, endsOn = "") =>
    run(it, small.bernard, nameLeadCommand, { pole: small.vie, person, startsOn, endsOn });
  expect(await lead(small.odile, "2027-01-01", "2027-03-31")).toMatchObject({ said: "poles.leadNamed" });
  expect(await lead(small.marc, "2027-02-01")).toBe("422 poles.enoughLeads");
  expect(await lead(small.marc, "2026-12-01", "2026-12-31")).toMatchObject({ said: "poles.leadNamed" });
  expect(await lead(small.marc, "2027-04-01")).toMatchObject({ said: "poles.leadNamed" });
  expect(await lead(small.marc, "2027-05-01")).toBe("422 poles.alreadyLead");
  await openedWith(it, six);
  await prepare({ kind: "nameLead", pole: small.vie, person: small.nadia, startsOn: "2027-02-01" });
  await decide();
  expect((await effects())[0]?.refusedWhy).toBe("poles.enoughLeads");
  expect(await run(it, small.helene, closePoleCommand, { pole: small.vie })).toMatchObject({ said: "poles.closed" });
});
