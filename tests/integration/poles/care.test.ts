import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { seenBy } from "../../../app/features/actions/queries.server";
import { handoversOf, reviewsOf } from "../../../app/features/poles/care-queries.server";
import {
  closeHandoverCommand,
  dropHandoverCommand,
  planHandoverCommand,
  reviewPoleCommand,
  tickHandoverCommand,
} from "../../../app/features/poles/commands.care.server";
import { editPoleCommand, nameLeadCommand, openPoleCommand } from "../../../app/features/poles/commands.server";
import { wantsOf } from "../../../app/features/poles/map";
import { readMap } from "../../../app/features/poles/map.server";
import { peopleOn, poleById, poleBySlug } from "../../../app/features/poles/queries.server";
import { loadsOn, spreadOf } from "../../../app/features/poles/spread.server";
import { historyOfPole } from "../../../app/journal-views.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : outcome);
const leadsOn = async (pole: string, day: string) =>
  (await peopleOn(it.house.db, [pole], day)).filter((one) => one.lead).map((one) => one.id);
const history = async (who: string, pole: string) =>
  (await historyOfPole(await contextOf(it.house, who), pole)).map((line) => line.sentence);

describe("what a pole decides alone", () => {
  const face = { name: "Équipe", remit: "Employer bien.", vegetable: "betterave" };
  test("is kept in cents with its envelope, and the pole is looked at a year later", async () => {
    const typed = { ...face, theme: "Les personnes", aloneCents: "300", envelopeCents: "1 250,50" };
    await runAs(it.house, small.bernard, openPoleCommand, typed);
    expect(await poleBySlug(it.house.db, "equipe")).toMatchObject({
      ...{
        theme: "Les personnes",
        aloneCents: 30_000,
        envelopeCents: 125_050,
        usedCents: null,
        reviewOn: "2027-11-23",
      },
    });
  });
  test("is refused beyond the envelope", async () => {
    const typed = { ...face, aloneCents: "300", envelopeCents: "200" };
    expect(refusal(await runAs(it.house, small.bernard, openPoleCommand, typed))).toBe("422 poles.aloneBeyondEnvelope");
  });
  test("its history says what changed", async () => {
    const pole = await poleById(it.house.db, small.maraichage);
    const typed = { pole: small.maraichage, name: pole?.name ?? "", vegetable: "carotte" };
    await runAs(it.house, small.claire, editPoleCommand, { ...typed, remit: "Nourrir mieux.", version: "1" });
    await runAs(it.house, small.claire, editPoleCommand, {
      ...{ ...typed, remit: "Nourrir mieux.", aloneCents: "800", version: "2" },
    });
    expect(await history(small.claire, small.maraichage)).toEqual([
      "Claire Vasseur a changé ce que le pôle Maraîchage décide seul.",
      "Claire Vasseur a récrit la raison d’être du pôle Maraîchage.",
    ]);
  });
});

describe("the yearly look", () => {
  const typed = { pole: small.maraichage, keeps: "Le binôme.", changes: "", nextOn: "2027-11-20", version: "1" };
  test("is kept with its date, and sets the next", async () => {
    expect(await runAs(it.house, small.claire, reviewPoleCommand, { ...typed, usedCents: "640" })).toMatchObject({
      said: "poles.reviewed",
    });
    expect(await reviewsOf(it.house.db, small.maraichage)).toMatchObject([
      { reviewedOn: "2026-11-23", keeps: "Le binôme.", changes: "", usedCents: 64_000, by: "Claire Vasseur" },
    ]);
    expect(await poleById(it.house.db, small.maraichage)).toMatchObject({
      ...{ reviewOn: "2027-11-20", usedCents: 64_000, version: 2 },
    });
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });
  test.each([
    ["by an employee of the pole", small.karim, typed, "403 poles.notYourPole"],
    ["by a member", small.yvette, typed, "403 poles.notYourPole"],
    ["with the next one today", small.claire, { ...typed, nextOn: "2026-11-23" }, "422 poles.nextNotAhead"],
    ["without an answer", small.claire, { ...typed, keeps: " " }, "400 common.formInvalid"],
    ["of a stale version", small.claire, { ...typed, version: "0" }, "409 common.changedMeanwhile"],
    ["of an unknown pole", small.claire, { ...typed, pole: "nowhere" }, "404 common.unknown"],
  ])("is refused %s", async (_, who, fields, reason) => {
    expect(refusal(await runAs(it.house, who, reviewPoleCommand, fields))).toBe(reason);
    expect(await reviewsOf(it.house.db, small.maraichage)).toEqual([]);
  });
});

describe("a handover", () => {
  const typed = {
    ...{ pole: small.maraichage, from: small.claire, to: small.odile, note: "" },
    ...{ startsOn: "2026-12-01", endsOn: "2027-02-28", items: "Les clés\n- Les contacts" },
  };
  const planned = async () => {
    await runAs(it.house, small.claire, planHandoverCommand, typed);
    const [one] = await handoversOf(it.house.db, small.maraichage);
    if (!one) throw new Error("no handover");
    return one;
  };
  test("both lead until the end of the overlap; who gave stays one of the people", async () => {
    const one = await planned();
    expect(one.items.map((item) => item.what)).toEqual(["Les clés", "Les contacts"]);
    expect(await leadsOn(small.maraichage, "2026-11-30")).toEqual([small.claire]);
    expect((await leadsOn(small.maraichage, "2026-12-01")).sort()).toEqual([small.claire, small.odile]);
    expect((await leadsOn(small.maraichage, "2027-02-28")).sort()).toEqual([small.claire, small.odile]);
    expect(await leadsOn(small.maraichage, "2027-03-01")).toEqual([small.odile]);
    expect((await peopleOn(it.house.db, [small.maraichage], "2027-03-01")).map((each) => each.id)).toContain(
      small.claire,
    );
    expect(await history(small.yvette, small.maraichage)).toEqual([
      "Claire Vasseur passe la main à Odile Gramont au pôle Maraîchage.",
    ]);
  });
  test("its lines are ticked and unticked; closed, nothing moves any more", async () => {
    const one = await planned();
    const tick = { handover: one.id, item: one.items[0]?.id ?? "" };
    expect(refusal(await runAs(it.house, small.karim, tickHandoverCommand, tick))).toBe("403 poles.notYourPole");
    await runAs(it.house, small.claire, tickHandoverCommand, tick);
    expect((await handoversOf(it.house.db, small.maraichage))[0]?.items.map((item) => item.doneOn)).toEqual([
      "2026-11-23",
      null,
    ]);
    await runAs(it.house, small.claire, tickHandoverCommand, tick);
    expect((await handoversOf(it.house.db, small.maraichage))[0]?.items[0]?.doneOn).toBeNull();
    const done = { handover: one.id, version: "1" };
    expect(await runAs(it.house, small.claire, closeHandoverCommand, done)).toMatchObject({
      said: "poles.handoverClosed",
    });
    expect(refusal(await runAs(it.house, small.claire, tickHandoverCommand, tick))).toBe("422 poles.handoverDone");
    const again = { ...done, version: "2" };
    expect(refusal(await runAs(it.house, small.claire, closeHandoverCommand, again))).toBe("422 poles.handoverDone");
    expect(refusal(await runAs(it.house, small.claire, dropHandoverCommand, again))).toBe("422 poles.handoverDone");
  });
  test("dropped, all is as before", async () => {
    const before = await peopleOn(it.house.db, [small.maraichage], "2027-06-01");
    const one = await planned();
    await runAs(it.house, small.bernard, dropHandoverCommand, { handover: one.id, version: "1" });
    expect(await peopleOn(it.house.db, [small.maraichage], "2027-06-01")).toEqual(before);
    expect(await leadsOn(small.maraichage, "2027-01-01")).toEqual([small.claire]);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });
  test.each([
    ["by an employee", small.karim, typed, "403 poles.boardOnly"],
    ["to herself", small.claire, { ...typed, to: small.claire }, "422 poles.handoverSame"],
    ["from somebody who does not lead", small.bernard, { ...typed, from: small.karim }, "422 poles.notLead"],
    ["with its end first", small.claire, { ...typed, endsOn: "2026-11-30" }, "422 common.endBeforeStart"],
    ["to nobody known", small.claire, { ...typed, to: "nobody" }, "404 common.unknown"],
    ["without a day", small.claire, { ...typed, endsOn: "" }, "400 common.formInvalid"],
  ])("is refused %s", async (_, who, fields, reason) => {
    expect(refusal(await runAs(it.house, who, planHandoverCommand, fields))).toBe(reason);
  });
  test("a third lead is refused", async () => {
    await runAs(it.house, small.bernard, nameLeadCommand, { pole: small.maraichage, person: small.odile });
    const third = { pole: small.maraichage, person: small.helene };
    expect(refusal(await runAs(it.house, small.bernard, nameLeadCommand, third))).toBe("422 poles.enoughLeads");
  });
});

test("the map counts people with their voice, and names what is missing", async () => {
  const { me } = await contextOf(it.house, small.bernard);
  const { poles } = await readMap(it.house.db, seenBy(me), "2026-11-23");
  const soil = poles.find((pole) => pole.id === small.maraichage);
  expect(soil?.people).toMatchObject([
    { id: small.claire, kind: "board", lead: true },
    { id: small.karim, kind: "team", lead: false },
  ]);
  expect(soil && wantsOf(soil)).toEqual(["relief"]);
});

test("the load is counted by person and shown by numbers", async () => {
  const loads = await loadsOn(it.house.db, "2026-11-23");
  expect(loads.get(small.claire)).toMatchObject({ leads: 1, duties: 0 });
  const spread = spreadOf([...loads.values()]);
  expect(spread.reduce((sum, step) => sum + step.people, 0)).toBe(loads.size);
  expect(spread.map((step) => [step.from, step.to])).toEqual([
    [0, 0],
    [1, 2],
    [3, 5],
    [6, 9],
    [10, null],
  ]);
});
