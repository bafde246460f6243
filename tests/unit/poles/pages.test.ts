import { describe, expect, test } from "vitest";
import { grownState } from "../../../app/features/poles/decided";
import { initialsOf } from "../../../app/features/poles/initials";
import { nextOfPole } from "../../../app/features/poles/next-of-pole";
import { nextOfPoles } from "../../../app/features/poles/next-of-poles";
import { seesWholePole } from "../../../app/features/poles/seen";
import { shownReport } from "../../../app/features/poles/shown-report";
import { slugOf } from "../../../app/features/poles/slug";
import { isTaken, vegetableNames } from "../../../app/features/poles/vegetables";
import type { Me } from "../../../app/me";

const nobody = {
  kind: "person",
  id: "me",
  name: "Moi",
  keeper: false,
  boardMember: false,
  alternate: false,
  coordinator: false,
  employee: false,
  member: false,
  volunteer: false,
  candidate: false,
  leads: [],
  poles: [],
  pairings: [],
  officerOf: [],
} satisfies Me;
const board: Me = { ...nobody, boardMember: true };
const lead: Me = { ...board, leads: ["p1"], poles: ["p1"] };

test.each([
  ["Équipe salariée", [], "equipe-salariee"],
  ["Cœur & accueil", [], "coeur-accueil"],
  ["!!!", [], "pole"],
  ["Paniers", ["paniers", "paniers-2"], "paniers-3"],
])("« %s » with %j taken is at %s", (name, taken, slug) => {
  expect(slugOf(name, taken)).toBe(slug);
});

test.each([
  ["a free vegetable", "carotte", [], false],
  ["a taken one while others are free", "carotte", ["carotte"], true],
  ["a taken one once all eight are", "carotte", [...vegetableNames], false],
] as const)("%s: refused %#", (_, wanted, taken, refused) => {
  expect(isTaken(wanted, taken)).toBe(refused);
});

test.each([
  ["Claire Vasseur", "CV"],
  ["Anne-Lise de la Tour", "AT"],
  ["Karim", "K"],
])("%s is %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each([
  ["a member sees its remit and leads only", { ...nobody, member: true }, false],
  ["a volunteer sees it whole", { ...nobody, volunteer: true }, true],
  ["an employee sees it whole", { ...nobody, employee: true }, true],
  ["an administrator sees it whole", board, true],
  ["a member who belongs to it sees it whole", { ...nobody, member: true, poles: ["p1"] }, true],
  ["a visitor does not", { kind: "anonymous", session: "s" } as const, false],
])("%s", (_, me, whole) => {
  expect(seesWholePole(me, "p1")).toBe(whole);
});

describe("the next thing", () => {
  const pole = { id: "p1", slug: "p1", name: "Un", led: true, report: "open" as const };
  const near = { id: "m1", day: "2026-11-26", near: true };
  test.each([
    ["a lead's own report first", lead, [pole], near, 0, "mine"],
    ["then the reports awaited", board, [pole], near, 0, "expected"],
    ["poles without a lead", board, [{ ...pole, led: false }], null, 47, "leads"],
    ["the duties", board, [pole], null, 34, "duties"],
    ["nothing once all is in place", board, [{ ...pole, report: "in" as const }], near, 47, undefined],
    ["nothing for a member", { ...nobody, member: true }, [pole], near, 0, undefined],
  ])("of the poles: %s", (_, me, poles, meeting, placed, kind) => {
    expect(nextOfPoles(me, poles, meeting, placed)?.kind).toBe(kind);
  });

  const facts = { closed: false, led: true, reportAwaited: true, mayNameLead: null, mayJoin: null };
  test.each([
    ["its lead re-reads the report", lead, facts, "report"],
    ["without a lead, one is named", board, { ...facts, led: false }, "lead"],
    ["its people log", lead, { ...facts, reportAwaited: false }, "log"],
    ["others may come in", board, facts, "join"],
    ["a closed pole asks nothing", lead, { ...facts, closed: true }, null],
  ])("of a pole: %s", (_, me, given, next) => {
    expect(nextOfPole(me, "p1", given)).toBe(next);
  });
});

test.each([
  ["finished is in", undefined, "finished", "in"],
  ["told in session stays so", { near: true }, "told", "told"],
  ["nothing is asked while no board is near", { near: false }, undefined, null],
  ["expected by others", { near: true }, "open", "expected"],
] as const)("a report: %s", (_, meeting, status, shown) => {
  expect(shownReport(board, "p1", meeting ?? null, status)).toBe(shown);
});

test.each([
  ["rejected: crossed", "rejected", [], "givenUp"],
  ["asked nothing: grown", "adopted", [], "grown"],
  ["all done: grown", "adopted", [{ dueOn: null, doneOn: "2026-10-01" }], "grown"],
  ["due within two months: sprouting", "adopted", [{ dueOn: "2026-12-01", doneOn: null }], "sprouting"],
  ["due later: to sow", "adopted", [{ dueOn: "2027-03-01", doneOn: null }], "sow"],
] as const)("a decision, %s", (_, outcome, asked, state) => {
  expect(grownState(outcome, asked, "2026-11-23")).toBe(state);
});
