import { expect, test } from "vitest";
import { countingIn } from "../../../app/texts/lists";

const fr = countingIn("fr");
const en = countingIn("en");
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");
const present = { one: "présent", other: "présents" };

test.each([
  ["0 is one in French", fr.count(0, present), "0 présent"],
  ["1.5 is one in French", fr.count(1.5, present), "1,5 présent"],
  ["2 is several", fr.count(2, present), "2 présents"],
  ["a million falls back on several", fr.count(1_000_000, present), "1 000 000 présents"],
  ["a million has its own form if given", fr.plural(1_000_000, { ...present, many: "de présents" }), "de présents"],
  ["0 is several in English", en.count(0, { one: "vote", other: "votes" }), "0 votes"],
  ["1 is one in English", en.count(1, { one: "vote", other: "votes" }), "1 vote"],
  ["1.5 is several in English", en.plural(1.5, { one: "vote", other: "votes" }), "votes"],
  ["thousands in French", fr.number(3400), "3 400"],
  ["thousands in English", en.number(3400), "3,400"],
  ["nobody", fr.and([]), ""],
  ["one", fr.and(["Claire"]), "Claire"],
  ["two", fr.and(["Claire", "Karim"]), "Claire et Karim"],
  ["three in French", fr.and(["Claire", "Karim", "Hélène"]), "Claire, Karim et Hélène"],
  ["three in English", en.and(["Claire", "Karim", "Hélène"]), "Claire, Karim and Hélène"],
  ["or", fr.or(["lundi", "mardi"]), "lundi ou mardi"],
  ["21 of 49", fr.share(21, 49), "42,86 %"],
  ["21 of 49 in English", en.share(21, 49), "42.86%"],
  ["a half", fr.share(1, 2), "50 %"],
  ["of nothing", fr.share(0, 0), "0 %"],
])("%s", (_, got, expected) => {
  expect(plain(got)).toBe(expected);
});
