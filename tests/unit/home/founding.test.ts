import { expect, test } from "vitest";
import { firstSteps } from "../../../app/features/home/founding";

const nothing = { mandates: 0, poles: 0, welcomes: 0, meetings: 0 };

test.each([
  ["just founded: the seats first", nothing, { done: [], now: "seats" }],
  ["somebody sits: the first pole", { ...nothing, mandates: 1 }, { done: ["seats"], now: "pole" }],
  ["a pole before any seat: the seats still", { ...nothing, poles: 2 }, { done: ["pole"], now: "seats" }],
  [
    "seats and a pole: a first welcome",
    { ...nothing, mandates: 7, poles: 1 },
    { done: ["seats", "pole"], now: "welcome" },
  ],
  ["a house that meets is left alone about the welcome", { ...nothing, mandates: 7, poles: 1, meetings: 1 }, null],
  ["a meeting without a seat: the seats", { ...nothing, meetings: 1 }, { done: ["welcome"], now: "seats" }],
  ["all three made", { mandates: 1, poles: 1, welcomes: 1, meetings: 0 }, null],
])("%s", (_, founded, steps) => {
  expect(firstSteps(founded)).toEqual(steps);
});
