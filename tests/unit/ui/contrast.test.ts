import { describe, expect, test } from "vitest";
import { vegetables } from "../../../app/ui/vegetable";
import { contrast, tokensOf } from "./sheet";

const day = tokensOf(":root");
const night = tokensOf(':root[data-theme="nuit"]', day);
const nightOfSystem = tokensOf(':root:not([data-theme="clair"])', day);
const themes = [
  ["day", day],
  ["night", night],
] as const;

/** text, ground, least ratio. */
const pairs: [string, string, number][] = [
  ["encre", "papier", 7],
  ["encre", "surface", 7],
  ["encre", "creux", 7],
  ["encre", "pousse", 7],
  ["encre", "alerte", 7],
  ["encre-douce", "papier", 6.8],
  ["encre-douce", "surface", 7],
  ["encre-douce", "creux", 4.5],
  ["encre-douce", "pousse", 4.5],
  ["feuille", "papier", 7],
  ["feuille", "surface", 7],
  ["feuille", "creux", 4.5],
  ["sur-feuille", "feuille", 7],
  ["sur-serre", "serre", 7],
  ["sur-serre-doux", "serre", 7],
  ["sur-courge", "courge-sol", 7],
  ["sur-courge-doux", "courge-sol", 6.5],
  ["titre-courge", "courge-sol", 7],
  ["capucine", "papier", 4.5],
  ["capucine", "surface", 4.5],
  ["betterave", "papier", 7],
  ["betterave", "surface", 7],
  ["bourrache", "papier", 7],
  ["bourrache", "surface", 7],
  ["trait", "papier", 3],
  ["trait", "surface", 3],
  ["trait-courge", "courge-sol", 3],
  ["feuille", "courge-sol", 3],
  ["focus", "papier", 3],
  ["focus", "surface", 3],
  ["focus", "courge-sol", 3],
  ["craie", "ardoise", 7],
  ["craie-douce", "ardoise", 7],
  ["craie-jaune", "ardoise", 7],
  ["craie-verte", "ardoise", 7],
];

describe.each(themes)("contrast by %s", (_, tokens) => {
  test.each(pairs)("%s on %s holds %d", (text, ground, least) => {
    expect(contrast(tokens[text] ?? "", tokens[ground] ?? "")).toBeGreaterThanOrEqual(least);
  });

  test.each(vegetables)("the words of the label %s hold 4.5, its mark 4.5 on paper", (vegetable) => {
    const colour = tokens[`pole-${vegetable}`] ?? "";
    expect(contrast(tokens["sur-pole"] ?? "", colour)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, tokens.papier ?? "")).toBeGreaterThanOrEqual(4.5);
  });
});

test("the focus ring on the band holds 3", () => {
  expect(contrast("#ffd84d", day.serre ?? "")).toBeGreaterThanOrEqual(3);
  expect(contrast("#ffd84d", night.serre ?? "")).toBeGreaterThanOrEqual(3);
});

test("the night chosen by hand and the night of the system are the same", () => {
  expect(nightOfSystem).toEqual(night);
});

test("eight poles have eight colours in both themes", () => {
  for (const [, tokens] of themes) {
    expect(new Set(vegetables.map((vegetable) => tokens[`pole-${vegetable}`])).size).toBe(8);
  }
});
