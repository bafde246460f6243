import { describe, expect, it, test } from "vitest";
import { glossary as english } from "../../../app/features/guides/glossary.en";
import { glossary as french } from "../../../app/features/guides/glossary.fr";
import { inOwnWords } from "../../../app/texts/make";

const fr = inOwnWords(french, "fr");
const en = inOwnWords(english, "en");

test("both languages explain the same words, about forty of them", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  expect(Object.keys(fr).length).toBeGreaterThanOrEqual(40);
});

describe.each([
  ["fr", Object.entries(fr)],
  ["en", Object.entries(en)],
] as const)("in %s", (_lang, entries) => {
  it.each(entries)("%s is one plain sentence", (_key, { word, plain }) => {
    expect(plain).toMatch(/^\p{Lu}[^.!?]*\.$/u);
    expect(plain.length).toBeLessThanOrEqual(125);
    expect(plain.split(/\s+/).length).toBeLessThanOrEqual(24);
    expect(`${word} ${plain}`).not.toMatch(/['"]|\p{L}·\p{L}/u);
  });
});
