import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { verifyDecisions } from "../../../app/features/decisions/verify.server";
import { runImport, undoImports } from "../../../app/features/imports/commands.server";
import { readCsv } from "../../../app/features/imports/csv-table.server";
import type { ImportKind } from "../../../app/features/imports/kinds";
import { importsDone, keepTable, previewOf } from "../../../app/features/imports/queries.server";
import { usesOf } from "../../../app/features/imports/uses.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

/** What an import leaves behind for good: its own line, and the journal's. */
const traces = new Set(["journal", "journalHead", "imports", "migrations", "journalSeals"]);

/** Every row of every table, each table in one text. */
const everything = async (): Promise<{ [table: string]: string }> => {
  const tables = await it.house.db.introspection.getTables();
  const held: { [table: string]: string } = {};
  for (const { name } of tables.filter((one) => !traces.has(one.name))) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(it.house.db);
    held[name] = rows
      .map((row) => JSON.stringify(row))
      .sort()
      .join("\n");
  }
  return held;
};

const bringIn = async (kind: ImportKind, csv: string) => {
  const ctx = await contextOf(it.house, small.claire);
  const table = readCsv(Buffer.from(csv), "liste.csv");
  if (typeof table === "string") throw new Error(table);
  const { plan, reading } = await previewOf(it.house.db, ctx, table, { kind, sheet: 0, columns: null });
  const form = { kind, file: await keepTable(ctx, table), sheet: "0", columns: reading.columns.join(",") };
  const outcome = await runAs(it.house, small.claire, runImport, { ...form, lines: String(plan.add.length) });
  if (outcome instanceof Refused) throw outcome;
  return plan;
};
const undo = async () => {
  const [last] = await importsDone(it.house.db);
  return runAs(it.house, small.claire, undoImports, { import: last?.id ?? "" });
};

const files: [ImportKind, string][] = [
  ["people", "Prénom;Nom;E-mail;Téléphone;Rôle\nÉlise;Noël;elise@example.org;06 11 22 33 44;bénévole, salariée\n"],
  [
    "seats",
    "N°;Collège;Structure;Titulaire;Suppléant;Début;Fin\n41;Usagers;Les Trois Sources;Élise Noël;Max Roy;01/06/2026;31/05/2029\n",
  ],
  ["mandates", "Nom complet;Début;Fin;Titre\nÉlise Noël;01/06/2026;31/05/2029;Trésorière\n"],
  ["poles", "Pôle;Mission;Responsables;Membres\nAbeilles;Miel et pollen.;Élise Noël;Max Roy, Claire Vasseur\n"],
  ["duties", "Fonction;Pôle;Personne\nConvoquer les réunions;Maraîchage;\nEmbaucher;;Élise Noël\n"],
  [
    "decisions",
    "Numéro;Titre;Texte;Date;Pôle;Suite;Échéance\n2019-04;Clôture du bas;Refaire la clôture en châtaignier.;12/03/2019;Maraîchage;Trois devis;31/12/2030\n",
  ],
  ["promises", "Promesse;Assemblée du;Pôle;Échéance\nOuvrir un marché le samedi;12/05/2026;Maraîchage;31/12/2026\n"],
  ["meetings", "Instance;Date;Heure;Lieu\nConseil;10/12/2026;19:30;Salle\n"],
];

test.each(files)("a file of %s taken back leaves no row, word or text, and the chain holds", async (kind, csv) => {
  const before = await everything();
  const plan = await bringIn(kind, csv);
  expect([plan.add.length > 0, plan.refused]).toEqual([true, []]);
  expect(await everything()).not.toEqual(before);
  expect(await undo()).not.toBeInstanceOf(Refused);
  expect(await everything()).toEqual(before);
  expect((await verifyJournal(it.house.db)).fault).toBeNull();
  expect(await verifyDecisions(it.house.db)).toBeNull();
});

const uses = async () => {
  const [last] = await importsDone(it.house.db);
  return (await usesOf(it.house.db, it.house.dialect, last?.id ?? "")).map(({ name, column }) => [name, column]);
};

test("a row somebody changed since holds its import: what was typed is not lost", async () => {
  await bringIn(...(files[0] as (typeof files)[0]));
  await it.house.db.updateTable("persons").set({ version: 2 }).where("familyName", "=", "Noël").execute();
  expect(await uses()).toEqual([["Élise Noël", "changed"]]);
  expect(await undo()).toMatchObject({ reason: "imports.usedElsewhere" });
});

test("a person named in what a resolution will do holds the import", async () => {
  await bringIn(...(files[0] as (typeof files)[0]));
  const { id } = await it.house.db
    .selectFrom("persons")
    .select("id")
    .where("familyName", "=", "Noël")
    .executeTakeFirstOrThrow();
  const effect = { id: "e1", kind: "pole.nameLead", data: JSON.stringify({ pole: small.vie, person: id }), rank: 1 };
  await it.house.db
    .insertInto("effects")
    .values({ ...effect, appliedAt: null, revokedBy: null, createdAt: "2026-11-23T09:00:00.000Z" })
    .execute();
  expect(await uses()).toEqual([["Élise Noël", "effects.data"]]);
});

test("a pole that a departure to come would give back to somebody holds the import", async () => {
  await bringIn(...(files[3] as (typeof files)[3]));
  const { id } = await it.house.db
    .selectFrom("poles")
    .select("id")
    .where("name", "=", "Abeilles")
    .executeTakeFirstOrThrow();
  const rowBefore = JSON.stringify({ id: "gone", poleId: id, personId: small.claire, startsOn: "2027-01-01" });
  const ended = { personId: small.claire, rowTable: "polePeople", rowId: "gone", rowBefore, rowAfter: null };
  await it.house.db.insertInto("departureEnds").values(ended).execute();
  expect(await uses()).toEqual([["Abeilles", "departureEnds.rowBefore"]]);
});
