import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { goesBy, leftOn, type Ties } from "../../../app/features/retention/departed";
import { holdingOf, mustStay, tables } from "../../../app/features/retention/holdings";

const nobody: Ties = {
  ...{ leftOn: null, createdOn: "2015-01-01", access: false },
  ...{ roles: [], charges: [], contacts: [], agreed: [] },
};
const role = (name: string, from: string, until: string | null = null) => ({ role: name, from, until });
const today = "2026-11-24";

describe("whose name goes on 24 November 2026", () => {
  test.each<[string, Partial<Ties>, ReturnType<typeof goesBy>]>([
    [
      "a member who left three years ago today",
      { leftOn: "2023-11-24", roles: [role("member", "2015-01-01")] },
      "people",
    ],
    [
      "a member who left a day later stays one night",
      { leftOn: "2023-11-25", roles: [role("member", "2015-01-01")] },
      null,
    ],
    [
      "nobody noted she left, her last role ended three years ago",
      { roles: [role("member", "2015-01-01", "2023-11-24")] },
      "people",
    ],
    [
      "the same with a mandate that ended a day later",
      { roles: [role("member", "2015-01-01", "2020-01-01")], charges: [{ from: "2020-01-01", until: "2023-11-25" }] },
      null,
    ],
    ["a member for eleven years, still here", { roles: [role("member", "2015-01-01")] }, null],
    ["no role, but she can open the tool", { access: true }, null],
    ["an address in the list for eleven years, tied to nothing", {}, "people"],
    ["a departure still to come", { leftOn: "2026-12-31", roles: [role("member", "2015-01-01")] }, null],
    ["a candidate met a year ago today", { roles: [role("candidate", "2025-11-24")] }, "candidates"],
    ["a candidate met a day later", { roles: [role("candidate", "2025-11-25")] }, null],
    [
      "a candidate of two years ago, who came to a meeting last month",
      { roles: [role("candidate", "2024-01-01")], contacts: ["2026-10-20"] },
      null,
    ],
    [
      "a contact planned for tomorrow is no contact yet",
      { roles: [role("candidate", "2024-01-01")], contacts: ["2026-11-25"] },
      "candidates",
    ],
    [
      "a candidate who is a member too: the rule of members",
      { roles: [role("candidate", "2020-01-01"), role("member", "2020-01-01")] },
      null,
    ],
    [
      "a candidate who was elected: the rule of members",
      { roles: [role("candidate", "2020-01-01", "2021-01-01")], charges: [{ from: "2021-01-01", until: null }] },
      null,
    ],
    [
      "a candidate who left a year ago, though she opened the tool since",
      { leftOn: "2025-11-24", roles: [role("candidate", "2024-01-01")], contacts: ["2026-01-01"] },
      "candidates",
    ],
    [
      "left long ago, back since in a pole",
      { leftOn: "2020-01-01", charges: [{ from: "2024-01-01", until: null }] },
      null,
    ],
    [
      "left long ago, back since as a member until two years ago",
      { leftOn: "2020-01-01", roles: [role("member", "2021-01-01", "2024-11-24")] },
      null,
    ],
    [
      "left long ago, but nobody ended her power at the bank",
      { leftOn: "2020-01-01", charges: [{ from: "2018-01-01", until: null, binds: true }] },
      null,
    ],
    [
      "left long ago; her old place in a pole went with her",
      { leftOn: "2020-01-01", charges: [{ from: "2018-01-01", until: null }] },
      "people",
    ],
    ["elected, her mandate starts in a month", { charges: [{ from: "2026-12-24", until: "2029-12-24" }] }, null],
    ["left four years ago, agreed to a photo two years ago", { leftOn: "2022-11-24", agreed: ["2024-11-24"] }, null],
    [
      "a candidate of two years ago who can open the tool",
      { access: true, roles: [role("candidate", "2024-01-01")] },
      null,
    ],
    [
      "a candidate of two years ago, in a pairing",
      { roles: [role("candidate", "2024-01-01")], charges: [{ from: "2024-02-01", until: null }] },
      null,
    ],
    [
      "a candidate of two years ago, who agreed to something last month",
      { roles: [role("candidate", "2024-01-01")], agreed: ["2026-10-24"] },
      null,
    ],
  ])("%s", (_, ties, expected) => {
    expect(goesBy({ ...nobody, ...ties }, today)).toBe(expected);
  });

  test("who is still tied never goes by the rule of members, whatever came before", () => {
    const day = fc.integer({ min: 2000, max: 2025 }).map((year) => `${year}-06-01`);
    fc.assert(
      fc.property(day, fc.array(day), (from, before) => {
        const past = before.map((until) => role("member", "1999-01-01", until));
        const ties = { ...nobody, roles: [...past, role("volunteer", from)] };
        expect(leftOn(ties, today)).toBeNull();
        expect(goesBy(ties, today)).toBeNull();
      }),
    );
  });
});

test("an access, or a charge of any kind that still stands, keeps a name, whoever she is", () => {
  const day = fc.integer({ min: 2000, max: 2025 }).map((year) => `${year}-06-01`);
  const past = fc.record({ role: fc.constantFrom("member", "candidate", "supporter"), from: day, until: day });
  fc.assert(
    fc.property(fc.array(past), fc.option(day), day, fc.boolean(), (roles, until, from, access) => {
      const standing = { from, until: until === null ? null : "2027-01-01" };
      expect(goesBy({ ...nobody, roles, access, charges: [standing] }, today)).toBeNull();
      expect(goesBy({ ...nobody, roles, access: true }, today)).toBeNull();
      expect(goesBy({ ...nobody, roles, leftOn: from, charges: [{ ...standing, binds: true }] }, today)).toBeNull();
    }),
  );
});

test("what must stay is what says so, but the lines of the journal", () => {
  const all = Object.fromEntries(tables.map((table) => [table, 1]));
  expect(mustStay(all)).toContain("mandates");
  expect(mustStay(all)).not.toContain("journal");
  expect(mustStay({ persons: 1, personRoles: 2, mails: 3 })).toEqual([]);
  expect(mustStay(all).every((table) => holdingOf(table).stays)).toBe(true);
});
