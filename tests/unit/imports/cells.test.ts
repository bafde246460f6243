import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isEmail,
  isFormula,
  listIn,
  readDay,
  readTime,
  splitName,
  unquoted,
} from "../../../app/features/imports/cells";

describe("a day", () => {
  test.each([
    ["the French way, day first", "03/04/2025", "2025-04-03"],
    ["one figure is enough", "3/4/2025", "2025-04-03"],
    ["dots", "3.4.2025", "2025-04-03"],
    ["dashes", "03-04-2025", "2025-04-03"],
    ["two figures for the year", "03/04/25", "2025-04-03"],
    ["of the last century", "14/07/68", "1968-07-14"],
    ["as spreadsheets keep it", "2025-04-03", "2025-04-03"],
    ["with an hour behind", "2025-04-03T00:00:00Z", "2025-04-03"],
    ["in words", "3 avril 2025", "2025-04-03"],
    ["the first of a month", "1er août 2025", "2025-08-01"],
    ["in English words", "3 April 2025", "2025-04-03"],
    ["a weekday before", "jeudi 3 avril 2025", "2025-04-03"],
    ["29 February of a leap year", "29/02/2024", "2024-02-29"],
    ["29 February of another", "29/02/2025", ""],
    ["no thirteenth month, in either order", "12/13/2025", ""],
    ["words that are no day", "bientôt", ""],
    ["nothing", "  ", null],
  ])("%s: « %s »", (_, cell, day) => expect(readDay(cell)).toBe(day));

  test("any text reads as a real day, as nothing, or as unreadable", () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = readDay(text);
        return day === null || day === "" || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
      }),
    ));
});

test.each([
  ["19:30", "19:30"],
  ["19h30", "19:30"],
  ["19 h 30", "19:30"],
  ["9h", "09:00"],
  ["25h", ""],
  ["soir", ""],
  ["", null],
])("the hour « %s » is %s", (cell, hour) => expect(readTime(cell)).toBe(hour));

test.each([
  ["Claire Vasseur", "Claire", "Vasseur"],
  ["Claire VASSEUR", "Claire", "VASSEUR"],
  ["VASSEUR Claire", "Claire", "VASSEUR"],
  ["Vasseur, Claire", "Claire", "Vasseur"],
  ["Mme Claire Vasseur", "Claire", "Vasseur"],
  ["M. Jean-Baptiste DE LA TOUR", "Jean-Baptiste", "DE LA TOUR"],
  ["Élodie N’Guessan Kouamé", "Élodie", "N’Guessan Kouamé"],
  ["O BRIEN Anne Marie", "Anne Marie", "O BRIEN"],
])("« %s » is %s, %s", (cell, givenName, familyName) => expect(splitName(cell)).toEqual({ givenName, familyName }));

test.each(["Claire", "", "Vasseur, Claire, Mme", "   "])("« %s » is not two names", (cell) =>
  expect(splitName(cell)).toBeNull(),
);

test.each([
  ["=1+1", true],
  ["@SUM(A1)", true],
  ["+1+1", true],
  ["-A1", true],
  ["+cmd", true],
  ["+33 6 12 34 56 78", false],
  ["-", false],
  ["-12,5", false],
  ["Claire", false],
])("« %s » would be computed: %s", (cell, formula) => expect(isFormula(cell)).toBe(formula));

test("what an export protects comes back as it was", () => {
  expect(unquoted("'=1+1")).toBe("=1+1");
  expect(unquoted("'+33 6 12 34 56 78")).toBe("+33 6 12 34 56 78");
  expect(unquoted("l'eau")).toBe("l'eau");
});

test("several names in one cell", () =>
  expect(listIn("Claire Vasseur, Karim Belkacem et Nadia Ferhat ; Jo Li")).toEqual([
    "Claire Vasseur",
    "Karim Belkacem",
    "Nadia Ferhat",
    "Jo Li",
  ]));

test.each([
  ["claire@example.org", true],
  ["claire@", false],
  ["claire@exa mple.org", false],
  ["a@b.fr, c@d.fr", false],
])("« %s » is an address: %s", (text, is) => expect(isEmail(text)).toBe(is));
