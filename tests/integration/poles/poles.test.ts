import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { placeDutyCommand } from "../../../app/features/duties/commands.server";
import {
  closePoleCommand,
  editPoleCommand,
  joinPoleCommand,
  leavePoleCommand,
  nameLeadCommand,
  openPoleCommand,
  relieveLeadCommand,
} from "../../../app/features/poles/commands.server";
import { peopleOn, poleBySlug, polesOn } from "../../../app/features/poles/queries.server";
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
const face = { name: "Équipe salariée", remit: "Employer bien, écouter vraiment.", vegetable: "betterave" };
const namesIn = async (pole: string, day: string) =>
  (await peopleOn(it.house.db, [pole], day)).map((one) => `${one.name}${one.lead ? " (lead)" : ""}`);

describe("opening a pole", () => {
  test("gives it an address, a rank and its lead, and puts it in the search", async () => {
    expect(await runAs(it.house, small.bernard, openPoleCommand, { ...face, lead: small.odile })).toMatchObject({
      to: "/poles/equipe-salariee",
      said: "poles.opened",
    });
    const pole = await poleBySlug(it.house.db, "equipe-salariee");
    expect(pole).toMatchObject({ name: "Équipe salariée", rank: 4, openedOn: "2026-11-23", closedOn: null });
    expect(await namesIn(pole?.id ?? "", "2026-11-23")).toEqual(["Odile Gramont (lead)"]);
    const found = await it.house.db.selectFrom("searchDocs").select("title").where("kind", "=", "pole").execute();
    expect(found).toEqual([{ title: "Équipe salariée" }]);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });

  test.each([
    ["a member", small.yvette, face, "403 poles.boardOnly"],
    ["an employee", small.karim, face, "403 poles.boardOnly"],
    ["a candidate", small.amelie, face, "403 poles.boardOnly"],
    ["a name that is taken, accents apart", small.bernard, { ...face, name: "MARAICHAGE" }, "422 poles.nameTaken"],
    ["a vegetable that is taken", small.bernard, { ...face, vegetable: "carotte" }, "422 poles.vegetableTaken"],
    ["no name", small.bernard, { ...face, name: " " }, "400 common.formInvalid"],
    ["no vegetable", small.bernard, { name: "A", remit: "B" }, "400 common.formInvalid"],
    ["a lead who does not exist", small.bernard, { ...face, lead: "nobody" }, "404 common.unknown"],
  ])("is refused: %s", async (_, who, typed, reason) => {
    expect(refusal(await runAs(it.house, who, openPoleCommand, typed))).toBe(reason);
    expect(await polesOn(it.house.db, "2026-11-23")).toHaveLength(3);
  });

  test("a pole called « Nouveau » does not take the address of the form", async () => {
    expect(await runAs(it.house, small.sophie, openPoleCommand, { ...face, name: "Nouveau" })).toMatchObject({
      to: "/poles/nouveau-2",
    });
  });
});

describe("editing a pole", () => {
  const typed = { ...face, pole: small.maraichage, vegetable: "carotte", name: "Cultures", version: "1" };
  test("its lead changes it, the address stays", async () => {
    expect(await runAs(it.house, small.claire, editPoleCommand, typed)).toMatchObject({ to: "/poles/maraichage" });
    expect(await poleBySlug(it.house.db, "maraichage")).toMatchObject({ name: "Cultures", version: 2 });
  });
  test("a stale edit shows what stands", async () => {
    await runAs(it.house, small.claire, editPoleCommand, typed);
    const stale = await runAs(it.house, small.bernard, editPoleCommand, typed);
    expect(refusal(stale)).toBe("409 common.changedMeanwhile");
    expect(stale instanceof Refused && stale.current?.text).toContain("Cultures");
  });
  test("one of its people who neither leads nor sits is refused", async () => {
    expect(refusal(await runAs(it.house, small.karim, editPoleCommand, typed))).toBe("403 poles.notYourPole");
  });
});

describe("coming and going", () => {
  const part = (pole: string, person: string) => ({ pole, person });
  test("an administrator comes in by herself, and what she undoes never was", async () => {
    expect(await runAs(it.house, small.odile, joinPoleCommand, part(small.insertion, small.odile))).toMatchObject({
      said: "poles.joined",
      undo: { fields: { intent: "pole.leave" } },
    });
    expect(await namesIn(small.insertion, "2026-11-23")).toEqual(["Nadia Ferhat (lead)", "Odile Gramont"]);
    await runAs(it.house, small.odile, leavePoleCommand, part(small.insertion, small.odile));
    const rows = await it.house.db.selectFrom("polePeople").select("id").where("personId", "=", small.odile).execute();
    expect(rows).toEqual([]);
  });
  test("who leaves was there until the day before", async () => {
    await runAs(it.house, small.helene, leavePoleCommand, part(small.vie, small.helene));
    expect(await namesIn(small.vie, "2026-11-22")).toContain("Hélène Marchetti");
    expect(await namesIn(small.vie, "2026-11-23")).toEqual(["Gérard Poulain (lead)"]);
  });
  test.each([
    ["a member by herself", small.yvette, part(small.vie, small.yvette), "403 poles.askTheLead"],
    ["a member bringing another", small.yvette, part(small.vie, small.amelie), "403 poles.askTheLead"],
    ["an employee bringing another", small.karim, part(small.vie, small.yvette), "403 poles.askTheLead"],
    ["someone who is already there", small.claire, part(small.maraichage, small.karim), "422 poles.alreadyIn"],
    ["an unknown pole", small.claire, part("nowhere", small.karim), "404 common.unknown"],
  ])("is refused: %s", async (_, who, typed, reason) => {
    expect(refusal(await runAs(it.house, who, joinPoleCommand, typed))).toBe(reason);
  });
  test("a lead brings a member in; a member removes nobody", async () => {
    expect(await runAs(it.house, small.nadia, joinPoleCommand, part(small.insertion, small.yvette))).toMatchObject({
      said: "poles.joined",
    });
    expect(refusal(await runAs(it.house, small.yvette, leavePoleCommand, part(small.insertion, small.nadia)))).toBe(
      "403 poles.notYourPole",
    );
  });
});

describe("leads", () => {
  test("named until a day, then handing over: the lead stays one of the people", async () => {
    const typed = { pole: small.vie, person: small.helene, endsOn: "2027-05-31" };
    expect(await runAs(it.house, small.bernard, nameLeadCommand, typed)).toMatchObject({ said: "poles.leadNamed" });
    expect(
      (await peopleOn(it.house.db, [small.vie], "2026-11-23")).find((one) => one.id === small.helene),
    ).toMatchObject({ lead: true, leadUntil: "2027-05-31" });
    expect(await namesIn(small.vie, "2027-06-01")).toEqual(["Gérard Poulain (lead)", "Hélène Marchetti"]);
    await runAs(it.house, small.gerard, relieveLeadCommand, { pole: small.vie, person: small.gerard });
    expect(await namesIn(small.vie, "2026-11-23")).toEqual(["Hélène Marchetti (lead)", "Gérard Poulain"]);
  });
  test.each([
    ["by a member", small.yvette, { pole: small.vie, person: small.yvette }, "403 poles.boardOnly"],
    ["twice", small.bernard, { pole: small.vie, person: small.gerard }, "422 poles.alreadyLead"],
    [
      "with an end before the start",
      small.bernard,
      { pole: small.vie, person: small.odile, endsOn: "2026-01-01" },
      "422 common.endBeforeStart",
    ],
  ])("are refused %s", async (_, who, typed, reason) => {
    expect(refusal(await runAs(it.house, who, nameLeadCommand, typed))).toBe(reason);
  });
  test("nobody is relieved who does not lead, and employees relieve nobody", async () => {
    const typed = { pole: small.maraichage, person: small.karim };
    expect(refusal(await runAs(it.house, small.bernard, relieveLeadCommand, typed))).toBe("422 poles.notLead");
    const claire = { pole: small.maraichage, person: small.claire };
    expect(refusal(await runAs(it.house, small.karim, relieveLeadCommand, claire))).toBe("403 poles.boardOnly");
  });
});

describe("closing a pole", () => {
  test("is refused while it holds a duty, to a lead who does not sit, and twice", async () => {
    await runAs(it.house, small.bernard, placeDutyCommand, { duty: "minutes", pole: small.vie });
    expect(refusal(await runAs(it.house, small.bernard, closePoleCommand, { pole: small.vie }))).toBe(
      "422 poles.holdsDuties",
    );
    expect(refusal(await runAs(it.house, small.karim, closePoleCommand, { pole: small.insertion }))).toBe(
      "403 poles.boardOnly",
    );
    await runAs(it.house, small.bernard, closePoleCommand, { pole: small.insertion });
    expect(refusal(await runAs(it.house, small.bernard, closePoleCommand, { pole: small.insertion }))).toBe(
      "422 poles.closed",
    );
  });
  test("frees its people and keeps its history, in sentences each reader may read", async () => {
    await runAs(it.house, small.odile, joinPoleCommand, { pole: small.insertion, person: small.odile });
    await runAs(it.house, small.bernard, closePoleCommand, { pole: small.insertion });
    expect(await namesIn(small.insertion, "2026-11-23")).toEqual([]);
    expect(await namesIn(small.insertion, "2026-11-22")).toEqual(["Nadia Ferhat (lead)"]);
    const read = async (who: string) =>
      (await historyOfPole(await contextOf(it.house, who), small.insertion)).map((line) => line.sentence);
    expect(await read(small.bernard)).toEqual([
      "Bernard Lhomme a fermé le pôle Insertion.",
      "Odile Gramont a rejoint le pôle Insertion.",
    ]);
    expect(await read(small.yvette)).toEqual(["Bernard Lhomme a fermé le pôle Insertion."]);
  });
});
