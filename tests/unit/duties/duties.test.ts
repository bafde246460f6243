import { expect, test } from "vitest";
import { legalPowers, modelDuties, offices } from "../../../app/features/duties/duties";
import { en } from "../../../app/features/duties/duties.en";
import { fr } from "../../../app/features/duties/duties.fr";

test("forty-five duties at least, each office has some, the model places thirty-five, every legal power is met", () => {
  expect(modelDuties.length).toBeGreaterThanOrEqual(45);
  expect(modelDuties.filter((duty) => duty.model)).toHaveLength(35);
  expect(new Set(modelDuties.map((duty) => duty.office))).toEqual(new Set(offices));
  expect(new Set(modelDuties.flatMap((duty) => duty.power ?? []))).toEqual(new Set(legalPowers));
});

test("every duty is said in both languages", () => {
  const ids = modelDuties.map((duty) => duty.id).sort();
  expect(Object.keys(fr.duties).sort()).toEqual(ids);
  expect(Object.keys(en.duties).sort()).toEqual(ids);
});
