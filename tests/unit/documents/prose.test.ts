import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proseOf } from "../../../app/documents/prose";
import { mapStrings, safeText, spellOut } from "../../../app/documents/safe-text";

describe("the Markdown people type", () => {
  test.each([
    ["a paragraph", "Deux mots.", [{ p: ["Deux mots."] }]],
    ["bold and italic", "**Oui** et *non*", [{ p: [{ b: ["Oui"] }, " et ", { i: ["non"] }] }]],
    [
      "a numbered list keeps its first number",
      "4. a\n5. b",
      [{ list: [[{ p: ["a"] }], [{ p: ["b"] }]], ordered: true, start: 4 }],
    ],
    ["a title is a bold line", "# Titre", [{ head: ["Titre"] }]],
    ["a link shows where it goes", "[ici](https://a.example)", [{ p: ["ici", " (https://a.example)"] }]],
    ["HTML stays plain words", "<b>gras</b>", [{ p: ["<b>", "gras", "</b>"] }]],
    ["Typst is words like any other", "#let x = 1", [{ p: ["#let x = 1"] }]],
    ["a Markdown definition is not lost", "[1]: chose", [{ p: ["[1]: chose"] }]],
    ["nothing gives nothing", "", []],
  ])("%s", (_, typed, prose) => {
    expect(proseOf(typed)).toEqual(prose);
  });

  test("any depth of quotations or lists ends in a shallow tree", () => {
    const depth = (value: unknown): number =>
      value !== null && typeof value === "object" ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
    for (const deep of [`${">".repeat(300)} fin`, "- ".repeat(200), `${"*a **b ".repeat(200)}`]) {
      expect(depth(proseOf(deep))).toBeLessThan(32);
    }
  });

  test("plain letters and figures are never dropped", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéè0-9]{1,30}( [a-zéè0-9]{1,30}){0,5}$/), (typed) => {
        expect(JSON.stringify(proseOf(typed))).toContain(typed);
      }),
    );
  });
});

describe("safe text", () => {
  test.each([
    ["control signs go", "a\u0000b\u0007c", "abc"],
    ["signs that turn the reading order go", "6 pour\u202e erutc", "6 pour erutc"],
    ["half a sign goes", "a\ud83d b", "a b"],
    ["line feeds become one kind", "a\r\nb\u2028c", "a\nb\nc"],
    ["accents are composed", "e\u0301te\u0301", "été"],
    ["an ordinary word is left whole", "anticonstitutionnellement", "anticonstitutionnellement"],
  ])("%s", (_, typed, printed) => {
    expect(safeText(typed)).toBe(printed);
  });

  test("a very long word gets places to break and keeps its letters", () => {
    const printed = safeText("x".repeat(5000));
    expect(printed.replaceAll("\u200b", "")).toBe("x".repeat(5000));
    expect(Math.max(...printed.split("\u200b").map((part) => part.length))).toBeLessThanOrEqual(24);
  });

  test("a sign no font can draw is named by its number", () => {
    expect(spellOut("Mme 漢 Ito", new Set(["漢"]))).toBe("Mme [U+6F22] Ito");
  });

  test("names read by the layout are left as they are", () => {
    expect(mapStrings({ is: "a", rows: [{ term: "a", n: 1 }], none: null }, (text) => `${text}!`)).toEqual({
      is: "a",
      rows: [{ term: "a!", n: 1 }],
      none: null,
    });
  });
});
