import { expect, test } from "vitest";
import { tied } from "../../../app/documents/ties";

const shown = (text: string, lang: "fr" | "en") => tied(text, lang).replaceAll("\u00a0", "_");

test.each([
  ["a day with its year", "avant le 9 août 2026.", "fr", "avant le 9_août_2026."],
  ["the first of a month", "du 1er juillet", "fr", "du 1er_juillet"],
  ["an article", "est respecté. Article 8.", "fr", "est respecté. Article_8."],
  ["articles", "articles 8 et 9", "fr", "articles_8 et 9"],
  ["an hour", "levée à 21 h 04", "fr", "levée à_21_h_04"],
  ["a word that begins as a month does", "3 marseillais", "fr", "3 marseillais"],
  ["a number that is no day", "58 présents et 16 pouvoirs", "fr", "58 présents et 16 pouvoirs"],
  ["an English day", "on Thursday 26 November 2026", "en", "on Thursday 26_November_2026"],
  ["an English hour", "at 7:30 pm", "en", "at_7:30_pm"],
  ["an English point", "see point 4", "en", "see point_4"],
] as const)("%s", (_, text, lang, expected) => {
  expect(shown(text, lang)).toBe(expected);
  expect(tied(tied(text, lang), lang)).toBe(tied(text, lang));
});
