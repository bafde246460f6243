import { expect, test } from "vitest";
import { standOf } from "../../../app/documents/stand";
import { comeBy, sheetOf } from "../../../app/features/renewal/stand";

test.each([
  ["a5-fr.pdf", { size: "a5", lang: "fr" }],
  ["a3-en.pdf", { size: "a3", lang: "en" }],
  ["a0-fr.pdf", null],
  ["a5-de.pdf", null],
  ["a5-fr", null],
])("the address %s names %o", (asked, sheet) => {
  expect(sheetOf(asked)).toEqual(sheet);
});

test.each([
  [
    "a public address: its code opens the form in the sheet's language",
    ["https://terreau.example/", "00 00 00 00 00", "en"],
    { url: "https://terreau.example/venir?lang=en", address: "terreau.example/venir", line: "" },
  ],
  [
    "no public address, a telephone: no code",
    [null, "00 00 00 00 00", "fr"],
    { url: null, address: "", line: "00 00 00 00 00" },
  ],
  [
    "no public address, a page of one's own: its code",
    [null, "https://jardin.example/contact", "fr"],
    { url: "https://jardin.example/contact", address: "jardin.example/contact", line: "" },
  ],
  ["nothing at all", [null, null, "fr"], { url: null, address: "", line: "" }],
] as const)("%s", (_, [publicUrl, line, lang], come) => {
  expect(comeBy(publicUrl, line, lang)).toEqual(come);
});

test("a code is drawn only where it leads somewhere", () => {
  const sheet = {
    ...{ kind: "stand" as const, lang: "fr" as const, size: "a5" as const, pillars: [], poles: [] },
    association: { name: "Essai", tagline: "", address: "" },
  };
  expect(standOf({ ...sheet, come: comeBy("https://terreau.example", null, "fr") }).come.qr?.svg).toContain("<svg");
  const told = standOf({ ...sheet, come: comeBy(null, null, "fr") }).come;
  expect(told.qr).toBeNull();
  expect(told.text).toContain("Laissez-nous votre nom");
});
