import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { verifyDecisions } from "../../../app/features/decisions/verify.server";
import { runImport, takeOver, undoImports } from "../../../app/features/imports/commands.server";
import { readCsv } from "../../../app/features/imports/csv-table.server";
import type { ImportKind } from "../../../app/features/imports/kinds";
import { importsDone, keepTable, previewOf } from "../../../app/features/imports/queries.server";
import { usesOf } from "../../../app/features/imports/uses.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");
const tableOf = (csv: string) => {
  const table = readCsv(Buffer.from(csv), "liste.csv");
  if (typeof table === "string") throw new Error(table);
  return table;
};
/** Reads a file as somebody, previews it and runs what the preview says. */
const bringIn = async (kind: ImportKind, csv: string, who = small.claire) => {
  const ctx = await contextOf(it.house, who);
  const table = tableOf(csv);
  const { plan, reading } = await previewOf(it.house.db, ctx, table, { kind, sheet: 0, columns: null });
  const file = await keepTable(ctx, table);
  const form = {
    kind,
    file,
    sheet: "0",
    columns: reading.columns.join(","),
    lines: String(Math.max(plan.add.length, 1)),
  };
  return { plan, form, outcome: await runAs(it.house, who, runImport, form) };
};
const count = async (
  table: "persons" | "seats" | "mandates" | "poles" | "decisions" | "promises" | "meetings" | "followUps",
) => (await it.house.db.selectFrom(table).select("id").execute()).length;
const lastImport = async () => (await importsDone(it.house.db))[0]?.id ?? "";
const undo = async (who = small.claire) => runAs(it.house, who, undoImports, { import: await lastImport() });

const people = "Prénom;Nom;Rôle\nÉlise;Noël;bénévole\nJean;;\nClaire;Vasseur;\n";

describe("importing", () => {
  test("adds the good lines, all at once, in one line of the journal that holds no name", async () => {
    const { plan, outcome } = await bringIn("people", people);
    expect([plan.add.length, plan.known.length, plan.refused.length]).toEqual([1, 1, 1]);
    expect(refusal(outcome)).toBe("done");
    const row = await it.house.db.selectFrom("persons").selectAll().where("slug", "=", "elise-noel").executeTakeFirst();
    expect(row?.sortKey).toBe("noel elise");
    const journal = await it.house.db.selectFrom("journal").select(["verb", "body"]).execute();
    expect(journal.map((line) => line.verb)).toEqual(["import.run"]);
    expect(journal[0]?.body).not.toMatch(/Noël/);
  });

  test("reading alone writes nothing", async () => {
    const ctx = await contextOf(it.house, small.claire);
    await previewOf(it.house.db, ctx, tableOf(people), { kind: "people", sheet: 0, columns: null });
    expect(await count("persons")).toBe(11);
    expect(await it.house.db.selectFrom("journal").select("seq").execute()).toEqual([]);
  });

  test("the same file twice adds nothing the second time, and says so", async () => {
    await bringIn("people", people);
    const { plan, outcome } = await bringIn("people", people);
    expect(plan.add).toEqual([]);
    expect(refusal(outcome)).toBe("422 imports.nothingToAdd");
  });

  test("is refused when the house changed since the preview", async () => {
    const { form } = await bringIn("people", "Prénom;Nom\nA;Un\nB;Deux\n");
    const ctx = await contextOf(it.house, small.claire);
    const file = await keepTable(ctx, tableOf("Prénom;Nom\nC;Trois\nD;Quatre\n"));
    await bringIn("people", "Prénom;Nom\nC;Trois\n");
    expect(refusal(await runAs(it.house, small.claire, runImport, { ...form, file }))).toBe("422 imports.changed");
  });

  test("is for keepers alone, each with their own file", async () => {
    const { form, outcome } = await bringIn("people", people, small.bernard);
    expect(refusal(outcome)).toBe("403 people.keepersOnly");
    expect(refusal(await runAs(it.house, small.claire, runImport, form))).toBe("404 common.unknown");
  });

  test("five thousand namesakes get five thousand addresses, in blocks", async () => {
    const lines = Array.from({ length: 5_000 }, (_, n) => `Anne;Roy;a${n}@example.org`);
    const { outcome } = await bringIn("people", `Prénom;Nom;E-mail\n${lines.join("\n")}\n`);
    expect(refusal(outcome)).toBe("done");
    expect(await count("persons")).toBe(5_011);
  });

  test("poles come with their leads; who is not in the list comes into it", async () => {
    await bringIn("poles", "Pôle;Mission;Responsables\nVente;Vendre juste.;Claire Vasseur, Jeanne Dupré\n");
    const pole = await it.house.db
      .selectFrom("poles")
      .selectAll()
      .where("slug", "=", "vente")
      .executeTakeFirstOrThrow();
    const leads = await it.house.db.selectFrom("polePeople").select("part").where("poleId", "=", pole.id).execute();
    expect(leads).toEqual([{ part: "lead" }, { part: "lead" }]);
    expect(await count("persons")).toBe(12);
  });

  test("mandates take the free seats, then open others", async () => {
    const { plan } = await bringIn(
      "mandates",
      "Nom complet;Début;Fin\nJeanne Dupré;01/06/2026;31/05/2029\nLuc Petit;01/06/2026;\nZoé Lecœur;01/06/2026;\n",
    );
    expect(plan.add).toHaveLength(3);
    expect([await count("seats"), await count("mandates")]).toEqual([10, 10]);
  });
});

describe("undoing", () => {
  test("takes back every row, what a search finds of them too, and keeps the line", async () => {
    await bringIn("poles", "Pôle;Mission;Responsables\nVente;Vendre juste.;Jeanne Dupré\n");
    expect(refusal(await undo())).toBe("done");
    expect([await count("poles"), await count("persons")]).toEqual([3, 11]);
    const found = await it.house.db.selectFrom("searchWords").select("id").where("word", "=", "vente").execute();
    expect(found).toEqual([]);
    expect(refusal(await undo())).toBe("422 imports.alreadyUndone");
    const verbs = (await it.house.db.selectFrom("journal").select("verb").orderBy("seq").execute()).map(
      (line) => line.verb,
    );
    expect(verbs).toEqual(["pole.open", "pole.nameLead", "import.run", "import.undo"]);
  });

  test("is refused once a row is used elsewhere, and says which and where", async () => {
    await bringIn("people", people);
    const { id } = await it.house.db
      .selectFrom("persons")
      .select("id")
      .where("slug", "=", "elise-noel")
      .executeTakeFirstOrThrow();
    const action = (n: number) => ({
      ...{
        id: `a${n}`,
        poleId: small.vie,
        personId: id,
        loggedBy: small.gerard,
        text: "Planté.",
        doneOn: "2026-11-20",
      },
      ...{ dueOn: null, status: "done" as const, reads: "board" as const, showable: 0 as const, photoHash: null },
      ...{ originKind: null, originId: null, createdAt: "2026-11-20T09:00:00.000Z", version: 1, removedAt: null },
    });
    await it.house.db
      .insertInto("actions")
      .values([action(1), action(2)])
      .execute();
    expect(await usesOf(it.house.db, it.house.dialect, await lastImport())).toEqual([
      { rowTable: "persons", rowId: id, name: "Élise Noël", column: "actions.personId", count: 2 },
    ]);
    expect(refusal(await undo())).toBe("422 imports.usedElsewhere");
    expect(await count("persons")).toBe(12);
  });

  test("a row of a later import counts as another use", async () => {
    await bringIn("people", "Prénom;Nom\nJeanne;Dupré\n");
    const first = await lastImport();
    it.at("2026-11-24T09:00:00.000Z");
    await bringIn("mandates", "Nom complet;Début\nJeanne Dupré;01/06/2026\n");
    const outcome = await runAs(it.house, small.claire, undoImports, { import: first });
    expect(refusal(outcome)).toBe("422 imports.usedElsewhere");
    expect(refusal(await undo())).toBe("done");
    expect(refusal(await runAs(it.house, small.claire, undoImports, { import: first }))).toBe("done");
  });

  test("is the keepers' alone", async () => {
    await bringIn("people", people);
    expect(refusal(await undo(small.bernard))).toBe("403 people.keepersOnly");
  });
});

describe("taking over", () => {
  const decisions = {
    ...{
      kind: "decisions",
      oldNumber: ["2024-07", ""],
      title: ["Refaire la clôture", ""],
      decidedOn: ["2026-03-12", ""],
    },
    ...{ pole: ["Maraîchage", ""], followUp: ["Trois devis", ""], dueOn: ["2026-12-31", ""] },
  };
  test("an old decision keeps its number, takes none of the register, and its follow-up comes back", async () => {
    expect(refusal(await runAs(it.house, small.claire, takeOver, decisions))).toBe("done");
    const row = await it.house.db.selectFrom("decisions").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ number: "R-1", oldNumber: "2024-07", rank: 0, itemId: null, explanation: "" });
    expect(row.takenOverAt).not.toBeNull();
    const asked = await it.house.db.selectFrom("followUps").selectAll().executeTakeFirstOrThrow();
    expect(asked).toMatchObject({ poleId: small.maraichage, text: "Trois devis", dueOn: "2026-12-31" });
    expect(await it.house.db.selectFrom("votes").select("id").execute()).toEqual([]);
    expect(await it.house.db.selectFrom("minutes").select("meetingId").execute()).toEqual([]);
    expect(await verifyDecisions(it.house.db)).toBeNull();
  });

  test("a decision taken back leaves a register that holds", async () => {
    await runAs(it.house, small.claire, takeOver, decisions);
    expect(refusal(await undo())).toBe("done");
    expect([await count("decisions"), await count("followUps"), await count("meetings")]).toEqual([0, 0, 1]);
    expect(await verifyDecisions(it.house.db)).toBeNull();
  });

  test("promises stand at the assembly they were made at, meetings ahead are in preparation", async () => {
    const promises = { kind: "promises", text: "Ouvrir un marché", saidOn: "2026-05-30", pole: "", dueOn: "" };
    expect(refusal(await runAs(it.house, small.claire, takeOver, promises))).toBe("done");
    const meetings = { kind: "meetings", body: "Conseil", startsOn: "2026-12-10", time: "19:30", place: "Salle" };
    expect(refusal(await runAs(it.house, small.claire, takeOver, meetings))).toBe("done");
    const rows = await it.house.db
      .selectFrom("meetings")
      .select(["startsAt", "status", "takenOverAt"])
      .orderBy("startsAt")
      .execute();
    expect(rows.map((row) => [row.startsAt, row.status, row.takenOverAt !== null])).toEqual([
      ["2026-05-30T00:00", "adopted", true],
      ["2026-11-26T19:30", "preparing", false],
      ["2026-12-10T19:30", "preparing", false],
    ]);
  });

  test("a line that does not hold writes nothing of the others", async () => {
    const wrong = { ...decisions, title: ["Refaire la clôture", "Acheter un tracteur"], decidedOn: ["2026-03-12", ""] };
    expect(refusal(await runAs(it.house, small.claire, takeOver, wrong))).toBe("422 imports.typedRefused");
    expect(await count("decisions")).toBe(0);
    expect(refusal(await runAs(it.house, small.bernard, takeOver, decisions))).toBe("403 people.keepersOnly");
  });
});
