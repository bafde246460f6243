import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeSlug, slugOf, sortKeyOf } from "../../../app/features/people/sort-key";
import { fold, wordsIn } from "../../../app/folding";

describe("folding", () => {
  test.each([
    ["cœur is found by coeur", "Cœur", "coeur"],
    ["æ and accents", "Ægir Élodie", "aegir elodie"],
    ["a typographic apostrophe", "d’Été", "d'ete"],
    ["a decomposed accent", "e\u0301te\u0301", "ete"],
  ])("%s", (_, text, folded) => expect(fold(text)).toBe(folded));

  test("words come once, without single letters, with single figures", () => {
    expect(wordsIn("L’été, l’été à 3 ou 12")).toEqual(["ete", "3", "ou", "12"]);
  });

  test("folding twice changes nothing", () => {
    fc.assert(fc.property(fc.string(), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("names", () => {
  test.each([
    ["the family name sorts first", ["Zoé", "Lecœur"], "lecoeur zoe"],
    ["hyphens and apostrophes are blanks", ["Jean-Luc", "D’Arcy"], "d arcy jean luc"],
  ])("%s", (_, [given = "", family = ""], key) => expect(sortKeyOf(given, family)).toBe(key));

  test.each([
    ["accents and ligatures fold", ["Zoé", "Lecœur"], "zoe-lecoeur"],
    ["a name of no letter still has an address", ["?", "!"], "personne"],
  ])("%s", (_, [given = "", family = ""], slug) => expect(slugOf(given, family)).toBe(slug));

  test("the second of a name gets a number", () => {
    expect(freeSlug("marc-roy", new Set(["marc-roy", "marc-roy-2"]))).toBe("marc-roy-3");
    expect(freeSlug("marc-roy", new Set())).toBe("marc-roy");
  });
});
