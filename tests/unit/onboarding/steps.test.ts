import { describe, expect, test } from "vitest";
import { readChoice, sampleVote } from "../../../app/features/onboarding/sample-vote";
import { currentStep, isCheckInTime, meantFor, minutesOf, stepIds } from "../../../app/features/onboarding/steps";
import { stepsFor } from "../../../app/features/onboarding/welcome-view";

test("the five steps take 45 minutes in all", () => {
  expect(stepIds.reduce((sum, id) => sum + minutesOf[id], 0)).toBe(45);
});

test.each([
  ["nothing done: the first", [], "association"],
  ["the first and the third done: the second", ["association", "pairing"], "pole"],
  ["all done: none", [...stepIds], null],
])("the current step, %s", (_, done, step) => {
  expect(currentStep(done)).toBe(step);
});

test.each([
  ["on the sixth day, not yet", [], "2026-11-28", false],
  ["on the seventh day", [], "2026-11-29", true],
  ["as soon as all is done", [...stepIds], "2026-11-24", true],
])("the three questions: %s", (_, done, today, asked) => {
  expect(isCheckInTime("2026-11-23", done, today)).toBe(asked);
});

test("the board is meant for the fifth day", () => {
  expect(meantFor("2026-11-23", "board")).toBe("2026-11-27");
});

describe("the vote to try", () => {
  test.each([
    ["for", { for: 5, against: 3, abstention: 1, needed: 5, adopted: true }],
    ["against", { for: 4, against: 4, abstention: 1, needed: 5, adopted: false }],
    ["abstention", { for: 4, against: 3, abstention: 2, needed: 5, adopted: false }],
  ] as const)("%s", (choice, result) => {
    expect(sampleVote(choice)).toEqual(result);
  });
  test("an address that says something else is no choice", () => {
    expect(readChoice("maybe")).toBeNull();
    expect(readChoice("for")).toBe("for");
  });
});

test("each step leads to what this newcomer has", () => {
  const alone = stepsFor({ pole: null, pairing: null, mayPropose: true }, []);
  expect(alone.map((step) => step.href)).toEqual([
    "/guides/association-en-dix-minutes",
    "/poles",
    "/binomes/nouveau",
    "/aide/droits-et-devoirs",
    "/guides/mon-premier-conseil",
  ]);
  const outsider = stepsFor({ pole: null, pairing: null, mayPropose: false }, []);
  expect(outsider[2]?.href).toBe("/binomes");
  const company = {
    mayPropose: true,
    pole: { slug: "cultures", name: "Cultures" },
    pairing: { id: "p1", other: "Rémi", hours: "le mardi" },
  };
  const settled = stepsFor(company, [{ step: "pole", doneAt: "2026-11-24T08:00:00.000Z" }]);
  expect(settled[1]).toMatchObject({ href: "/poles/cultures", about: "Cultures", doneAt: "2026-11-24T08:00:00.000Z" });
  expect(settled[2]).toMatchObject({ href: "/binomes/p1", about: "Rémi", hours: "le mardi" });
});
