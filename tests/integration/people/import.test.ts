import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { saveDraft } from "../../../app/drafts.server";
import { IMPORT_DRAFT, importPeople } from "../../../app/features/people/commands.server";
import { readCsv } from "../../../app/features/people/csv.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");
const file = (content: string | Uint8Array<ArrayBuffer>) => new File([content], "liste.csv", { type: "text/csv" });
const read = (content: string | Uint8Array<ArrayBuffer>) => readCsv(it.house.db, file(content));
const preview = async (who: string, content: string) => {
  const list = await read(content);
  await saveDraft(await contextOf(it.house, who), { ...IMPORT_DRAFT, text: JSON.stringify(list), baseVersion: 0 });
  return list;
};

describe("reading a file", () => {
  test("semicolons and Windows-1252, as spreadsheets save them here", async () => {
    const bytes = Uint8Array.from(Buffer.from("Pr\xe9nom;Nom\n\xc9lise;L\x9cuf\n", "latin1"));
    expect(await read(bytes)).toMatchObject({ good: [{ givenName: "Élise", familyName: "Lœuf" }], refused: [] });
  });
  test("commas, UTF-8 with its mark, quotes and line breaks inside", async () => {
    const list = await read('\uFEFFfirst name,last name,team\n"Anne, dite Nan",Roy,"a\nb"\n');
    expect(list).toMatchObject({ good: [{ givenName: "Anne, dite Nan", familyName: "Roy" }] });
  });
  test.each([
    ["nothing", "", "people.csvEmpty"],
    ["titles alone", "Prénom;Nom\n", "people.csvEmpty"],
    ["no names", "E-mail;Ville\na@b.fr;Lyon\n", "people.csvNoNames"],
    ["a quote never closed", 'Prénom;Nom\n"Anne;Roy\n', "people.csvBroken"],
    ["5,001 lines", `Prénom;Nom\n${"A;B\n".repeat(5_001)}`, "people.csvTooLong"],
  ])("%s is refused in one reason", async (_, content, why) => expect(await read(content)).toBe(why));

  test("reading writes nothing", async () => {
    await preview(small.claire, "Prénom;Nom\nÉlise;Noël\n");
    expect(await it.house.db.selectFrom("persons").select("id").execute()).toHaveLength(11);
  });
});

describe("importing", () => {
  const csv = "Prénom;Nom;Rôle\nÉlise;Noël;bénévole\nJean;;\nClaire;Vasseur;\n";
  test("adds the good lines, once, in one line of the journal", async () => {
    await preview(small.claire, csv);
    const answer = await runAs(it.house, small.claire, importPeople, { lines: "1" });
    expect(answer).toMatchObject({ to: "/personnes", about: "1" });
    const row = await it.house.db.selectFrom("persons").selectAll().where("slug", "=", "elise-noel").executeTakeFirst();
    expect(row?.sortKey).toBe("noel elise");
    const [kept] = await it.house.db.selectFrom("imports").selectAll().execute();
    expect(kept).toMatchObject({ lines: 3, added: 1 });
    expect(await it.house.db.selectFrom("journal").select("seq").execute()).toHaveLength(1);
    expect(refusal(await runAs(it.house, small.claire, importPeople, { lines: "1" }))).toBe("422 people.nothingToAdd");
  });
  test("refuses a list that changed since the preview", async () => {
    await preview(small.claire, csv);
    expect(refusal(await runAs(it.house, small.claire, importPeople, { lines: "2" }))).toBe("422 people.csvChanged");
  });
  test("is for keepers alone, each with their own preview", async () => {
    await preview(small.bernard, csv);
    expect(refusal(await runAs(it.house, small.bernard, importPeople, { lines: "1" }))).toBe("403 people.keepersOnly");
    expect(refusal(await runAs(it.house, small.claire, importPeople, { lines: "1" }))).toBe("422 people.nothingToAdd");
  });
  test("a thousand namesakes get a thousand addresses", async () => {
    const lines = Array.from({ length: 1_000 }, (_, n) => `Anne;Roy;a${n}@example.org`);
    await preview(small.claire, `Prénom;Nom;E-mail\n${lines.join("\n")}\n`);
    await runAs(it.house, small.claire, importPeople, { lines: "1000" });
    expect(await it.house.db.selectFrom("persons").select("id").execute()).toHaveLength(1_011);
    expect(await it.house.db.selectFrom("searchDocs").select("id").execute()).toHaveLength(1_000);
  });
});
