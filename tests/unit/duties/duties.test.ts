import { expect, test } from "vitest";
import { duties, legalPowers } from "../../../app/features/duties/duties";
import { en as enDuties } from "../../../app/features/duties/duties.en";
import { fr as frDuties } from "../../../app/features/duties/duties.fr";

test("twelve duties, four for each office, six of them legal powers held once each, all worded in both languages", () => {
  expect(duties).toHaveLength(12);
  for (const office of ["president", "treasurer", "secretary"]) {
    expect(duties.filter((duty) => duty.office === office)).toHaveLength(4);
  }
  expect(duties.flatMap((duty) => duty.power ?? []).sort()).toEqual([...legalPowers].sort());
  const ids = duties.map((duty) => duty.id).sort();
  expect(new Set(ids).size).toBe(12);
  expect(Object.keys(frDuties.duties).sort()).toEqual(ids);
  expect(Object.keys(enDuties.duties).sort()).toEqual(ids);
});
