import { expect, test } from "vitest";
import { sentencesOf, splitLeft } from "../../../app/features/actions/split";

test.each([
  [
    "Semé les fèves. Il reste deux planches pour vendredi",
    "vendredi",
    "Semé les fèves.",
    "Il reste deux planches pour vendredi",
  ],
  ["Rappeler la mairie vendredi", "vendredi", null, "Rappeler la mairie vendredi"],
  ["Semé. Récolté. Livré", "", null, "Semé. Récolté. Livré"],
  ["Finir Vendredi ! Semé les fèves", "vendredi", "Semé les fèves", "Finir Vendredi !"],
  ["Pesé 3.5 kg. Livrer demain", "demain", "Pesé 3.5 kg.", "Livrer demain"],
])("« %s », said « %s »", (text, said, done, todo) => {
  expect(splitLeft(text, said)).toEqual({ done, todo });
});

test("a text without a mark is one sentence", () => {
  expect(sentencesOf("Semé les fèves")).toEqual(["Semé les fèves"]);
});
