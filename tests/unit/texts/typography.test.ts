import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { elided, fr } from "../../../app/texts/typography";

// ~ stands for U+202F and _ for U+00A0.
const shown = (text: string) =>
  fr(text)
    .replace(/\u202F/g, "~")
    .replace(/\u00A0/g, "_");

test.each([
  ["", ""],
  ["Bonjour", "Bonjour"],
  ["Quoi ?", "Quoi~?"],
  ["Quoi ?!", "Quoi~?!"],
  ["Quoi?", "Quoi~?"],
  ["Un ; deux", "Un~; deux"],
  ["Un; deux", "Un~; deux"],
  ["Attention !", "Attention~!"],
  ["Deux points : oui", "Deux points_: oui"],
  ["Deux points: oui", "Deux points_: oui"],
  ["« Noter »", "«_Noter_»"],
  ["«Noter»", "«_Noter_»"],
  ["« Vraiment ? »", "«_Vraiment~?_»"],
  ["3 400 adhérents", "3~400 adhérents"],
  ["1 234 567 €", "1~234~567_€"],
  ["le 3 400", "le 3~400"],
  ["en 2026 340 voix", "en 2026 340 voix"],
  ["12 3456", "12 3456"],
  ["06 12 34 56 78", "06 12 34 56 78"],
  ["42 %", "42_%"],
  ["42%", "42_%"],
  ["42,86 %.", "42,86_%."],
  ["12 €", "12_€"],
  ["19 h 30", "19_h_30"],
  ["de 19 h à 21 h 20", "de 19_h à 21_h_20"],
  ["3 heures", "3 heures"],
  ["3 hommes", "3 hommes"],
  ["45 min", "45_min"],
  ["120 kg", "120_kg"],
  ["l'eau d'ici", "l’eau d’ici"],
  ["à 19:30", "à 19:30"],
  ["version 1:2", "version 1:2"],
  ["https://exemple.org/a?b=c;d!e", "https://exemple.org/a?b=c;d!e"],
  ["voir https://exemple.org/?q=1 : ici", "voir https://exemple.org/?q=1_: ici"],
  ["écrire à a.b@exemple.org ; merci", "écrire à a.b@exemple.org~; merci"],
  ["adresse%20codée", "adresse%20codée"],
  ["le code `a ? b : c` reste", "le code `a ? b : c` reste"],
  ["urn:uuid:0192 et id-12;34", "urn:uuid:0192 et id-12;34"],
  ["Il faut 55 : il manque 7.", "Il faut 55_: il manque 7."],
  ["Fini :", "Fini_:"],
  ["deux lignes :\n- une", "deux lignes_:\n- une"],
])("%j", (typed, expected) => {
  expect(shown(typed)).toBe(expected);
});

test("applied twice it changes nothing more, and it only ever touches blanks and apostrophes", () => {
  const piece = fc.constantFrom(
    "« ",
    " »",
    " ?",
    "!",
    " : ",
    ";",
    "3 400",
    "12 %",
    "19 h 30",
    " ",
    "mot",
    "l'",
    "https://a.fr/?x ",
    "é",
    "\n",
    "(",
  );
  const text = fc.oneof(
    fc.array(piece).map((all) => all.join("")),
    fc.string({ unit: "grapheme" }),
  );
  const bare = (one: string) => one.replace(/[ \u00A0\u202F]/g, "").replace(/'/g, "’");
  fc.assert(
    fc.property(text, (typed) => {
      expect(fr(fr(typed))).toBe(fr(typed));
      expect(bare(fr(typed))).toBe(bare(typed));
    }),
  );
});

test("it can be read by browsers without lookbehind", () => {
  for (const file of ["typography", "dates", "lists"]) {
    expect(readFileSync(`app/texts/${file}.ts`, "utf8")).not.toMatch(/\(\?<[=!]/);
  }
});

test.each([
  ["Le mandat de Anne-Lise est noté.", "Le mandat d’Anne-Lise est noté."],
  ["De Élise à Omar", "D’Élise à Omar"],
  ["Les données de Hélène Marchetti", "Les données d’Hélène Marchetti"],
  ["L’accueil de Hugo", "L’accueil de Hugo"],
  ["Le code de Yvette", "Le code de Yvette"],
  ["de A à Z", "de A à Z"],
  ["une guide Anne", "une guide Anne"],
  ["Le mandat de Claire", "Le mandat de Claire"],
])("%s is said %s", (text, said) => expect(elided(text)).toBe(said));
