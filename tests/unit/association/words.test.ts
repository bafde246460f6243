import { describe, expect, test } from "vitest";
import { defaultWords, phrasesIn, wordsOf } from "../../../app/features/association/words";

const french = (one: string, gender: "m" | "f") =>
  phrasesIn("fr", { ...defaultWords, fr: { ...defaultWords.fr, board: { one, many: `${one}s`, gender } } }).board;

describe("French articles follow gender and first letter", () => {
  test.each([
    ["conseil", "m", "le conseil", "du conseil", "au conseil", "un conseil"],
    ["collégiale", "f", "la collégiale", "de la collégiale", "à la collégiale", "une collégiale"],
    ["équipe", "f", "l’équipe", "de l’équipe", "à l’équipe", "une équipe"],
    ["atelier", "m", "l’atelier", "de l’atelier", "à l’atelier", "un atelier"],
  ] as const)("%s", (one, gender, the, of, to, a) => {
    expect(french(one, gender)).toMatchObject({ the, of, to, a });
  });

  test("capitals for titles, plurals", () => {
    expect(french("équipe", "f")).toMatchObject({ One: "Équipe", ofMany: "des équipes", theMany: "les équipes" });
  });
});

test("English takes a or an", () => {
  const words = phrasesIn("en");
  expect(words.board).toMatchObject({ the: "the board", a: "a board", of: "of the board" });
  expect(
    phrasesIn("en", {
      ...defaultWords,
      en: { ...defaultWords.en, lead: { one: "anchor", many: "anchors", gender: "m" } },
    }).lead.a,
  ).toBe("an anchor");
});

test("words kept before a new one was added are completed", () => {
  const kept = JSON.stringify({ fr: { pole: { one: "chantier", many: "chantiers", gender: "m" } } });
  expect(wordsOf(kept).fr.pole.one).toBe("chantier");
  expect(wordsOf(kept).fr.board).toEqual(defaultWords.fr.board);
  expect(wordsOf(null)).toEqual(defaultWords);
});
