import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessTable, missingColumn } from "../../../app/features/imports/guess";
import { columnsWritten, importKinds } from "../../../app/features/imports/kinds";
import { textsIn } from "../../../app/texts/both.server";

const guess = (kind: (typeof importKinds)[number], ...rows: string[][]) => guessTable(kind, rows);

describe("titles", () => {
  test.each([
    [
      "French, with accents and capitals",
      "people",
      ["PRÉNOM", "Nom", "Téléphone"],
      ["givenName", "familyName", "phone"],
    ],
    ["English, another order", "people", ["Last name", "E-mail", "First name"], ["familyName", "email", "givenName"]],
    ["one column for both names", "people", ["Nom et prénom", "Courriel"], ["fullName", "email"]],
    ["unknown ones are left out", "people", ["Prénom", "Nom", "Pointure"], ["givenName", "familyName", null]],
    ["the second of the same title is left out", "people", ["Nom", "Nom", "Prénom"], ["familyName", null, "givenName"]],
    [
      "a board by organisations",
      "seats",
      ["N°", "Collège", "Structure", "Titulaire", "Suppléant", "Début de mandat", "Fin de mandat"],
      ["rank", "college", "organisation", "titular", "alternate", "startsOn", "endsOn"],
    ],
    ["mandates", "mandates", ["Nom complet", "Élu le", "Jusqu’au"], ["fullName", "startsOn", "endsOn"]],
    ["poles", "poles", ["Pôle", "Mission", "Responsables"], ["name", "remit", "leads"]],
    ["duties", "duties", ["Fonction", "Pôle", "Qui", "Depuis"], ["duty", "pole", "person", "since"]],
    [
      "old decisions",
      "decisions",
      ["N°", "Objet", "Date", "Pôle", "Échéance"],
      ["oldNumber", "title", "decidedOn", "pole", "dueOn"],
    ],
  ] as const)("%s", (_, kind, titles, columns) => {
    const found = guess(
      kind,
      [...titles],
      titles.map(() => "x"),
    );
    expect(found).toEqual({ header: 0, columns });
  });

  test.each(importKinds)("the template of %s is understood in both languages", (kind) => {
    for (const lang of ["fr", "en"] as const) {
      const words = textsIn(lang, "Europe/Paris").imports.columns;
      const columns = columnsWritten(kind);
      const found = guess(
        kind,
        columns.map((column) => words[column]),
      );
      expect(found.columns).toEqual(columns);
      expect(missingColumn(kind, found.columns)).toBeNull();
    }
  });

  test("stand under a line or two of heading", () => {
    const found = guess("people", ["Association des jardins"], [], ["Prénom", "Nom"], ["Claire", "Vasseur"]);
    expect(found.header).toBe(2);
  });
});

describe("what cells look like", () => {
  test("addresses, telephones and days are known without a title", () => {
    const found = guess(
      "people",
      ["Claire Vasseur", "claire@example.org", "06 12 34 56 78", "03/04/2025"],
      ["Karim Belkacem", "karim@example.org", "06 98 76 54 32", "12/09/2024"],
    );
    expect(found).toEqual({ header: null, columns: ["fullName", "email", "phone", "since"] });
  });
  test("a title nobody knows does not hide addresses", () =>
    expect(
      guess("people", ["Prénom", "Nom", "Où écrire"], ["Claire", "Vasseur", "claire@example.org"]).columns,
    ).toEqual(["givenName", "familyName", "email"]));
});

test("what is missing is named", () => {
  expect(missingColumn("mandates", ["fullName"])).toBe("startsOn");
  expect(missingColumn("people", ["email"])).toBe("fullName");
});

test("any table gives a guess within its width, each column once", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...importKinds),
      fc.array(fc.array(fc.string(), { maxLength: 8 }), { maxLength: 20 }),
      (kind, rows) => {
        const { columns } = guessTable(kind, rows);
        const named = columns.filter((one) => one !== null);
        return columns.length <= 8 && new Set(named).size === named.length;
      },
    ),
  ));
