import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/features/association/calendar";
import { holdsOn } from "../../../app/features/powers/coverage";
import {
  delegationsOf,
  type GiveFacts,
  type Given,
  type Limited,
  lastDayFor,
  refusesToEnd,
  refusesToGive,
  renewalOf,
} from "../../../app/features/powers/giving";
import { lanesOn, pastOn } from "../../../app/features/powers/lanes";

const TODAY = "2026-11-23";

const row = (person: string, startsOn: string, endsOn: string | null, more: Partial<Limited> = {}): Limited => ({
  id: `${person} ${startsOn}`,
  power: "sign",
  person,
  startsOn,
  endsOn,
  delegatedBy: null,
  endedWhy: null,
  limitCents: null,
  limitText: null,
  ...more,
});
const given = (person: string, more: Partial<Given> = {}): Given => ({
  power: "sign",
  person,
  startsOn: TODAY,
  endsOn: null,
  delegatedBy: null,
  limitCents: null,
  limitText: null,
  ...more,
});
const facts = (powers: Limited[], more: Partial<GiveFacts> = {}): GiveFacts => ({
  powers,
  terms: [],
  leftOn: null,
  sits: true,
  ...more,
});

describe("giving the signature on 23 November 2026", () => {
  const suzanne = row("suzanne", "2025-01-01", "2027-05-31", { limitCents: 500_000 });
  const claire = row("claire", "2025-01-01", null, { limitText: "les achats de saison" });
  const delegated = (more: Partial<Given>) =>
    given("sophie", { delegatedBy: "suzanne", endsOn: "2027-05-31", limitCents: 500_000, ...more });
  const outside = facts([suzanne, claire], { sits: false });
  test.each<[string, GiveFacts, Given, string | null]>([
    ["to an administrator, no end: fine", facts([]), given("marc"), null],
    ["an end before the start", facts([]), given("marc", { endsOn: "2026-11-22" }), "common.endBeforeStart"],
    ["one day only: fine", facts([]), given("marc", { endsOn: TODAY }), null],
    ["to somebody who left", facts([], { leftOn: "2026-10-01" }), given("marc"), "people.alreadyLeft"],
    ["to who holds it already", facts([claire]), given("claire"), "powers.alreadyTheirs"],
    ["to who holds it until the eve: fine", facts([row("marc", "2025-01-01", "2026-11-22")]), given("marc"), null],
    ["to the coordinator, by the association", outside, given("sophie"), "powers.byDelegationOnly"],
    ["the data contact to an employee: fine", outside, given("karim", { power: "dataProtection" }), null],
    ["to the coordinator by delegation, to the same end and limit: fine", outside, delegated({}), null],
    ["a delegation without an end", outside, delegated({ endsOn: null }), "powers.delegationNeedsEnd"],
    ["a day beyond the delegator's end", outside, delegated({ endsOn: "2027-06-01" }), "powers.beyondDelegator"],
    ["a cent over the delegator's limit", outside, delegated({ limitCents: 500_001 }), "powers.overDelegator"],
    ["no limit where the delegator has one", outside, delegated({ limitCents: null }), "powers.overDelegator"],
    ["a lower limit: fine", outside, delegated({ limitCents: 10_000 }), null],
    [
      "no words where the delegator has some",
      outside,
      delegated({ delegatedBy: "claire", limitCents: null }),
      "powers.overDelegator",
    ],
    [
      "words where the delegator has some: fine",
      outside,
      delegated({ delegatedBy: "claire", limitCents: null, limitText: "les plants" }),
      null,
    ],
    ["from who does not hold it", outside, delegated({ delegatedBy: "marc" }), "powers.notTheirs"],
    ["from who holds another power", outside, delegated({ power: "bank" }), "powers.notTheirs"],
    [
      "from who holds it by delegation",
      facts([suzanne, row("karim", "2026-01-01", "2027-01-01", { delegatedBy: "suzanne" })], { sits: false }),
      delegated({ delegatedBy: "karim", endsOn: "2026-12-31" }),
      "powers.notTheirs",
    ],
    [
      "from who lost her seat",
      facts([suzanne], {
        sits: false,
        terms: [{ person: "suzanne", startsOn: "2024-01-01", endsOn: "2026-06-30", endedOn: null }],
      }),
      delegated({}),
      "powers.notTheirs",
    ],
    ["to oneself", facts([]), given("suzanne", { delegatedBy: "suzanne" }), "powers.toOneself"],
  ])("%s", (_, known, asked, reason) => {
    expect(refusesToGive(known, asked)).toBe(reason);
  });
});

describe("ending", () => {
  const represent = (person: string, endsOn: string | null, more: Partial<Limited> = {}) =>
    row(person, "2025-01-01", endsOn, { power: "represent", ...more });
  const last = represent("suzanne", null);
  test.each<[string, Limited[], boolean, string, string | null]>([
    ["the last who represents, under the general law", [last], false, TODAY, null],
    ["the last who represents, in Alsace-Moselle", [last], true, TODAY, "powers.mustRepresent"],
    ["another represents the day after", [last, represent("helene", null)], true, TODAY, null],
    ["the other ends the same day", [last, represent("helene", TODAY)], true, TODAY, "powers.mustRepresent"],
    [
      "the other was hers to delegate",
      [last, represent("helene", "2027-01-01", { delegatedBy: "suzanne" })],
      true,
      TODAY,
      "powers.mustRepresent",
    ],
  ])("%s", (_, powers, localLaw, day, reason) => {
    expect(refusesToEnd({ powers, terms: [], localLaw }, last, day)).toBe(reason);
  });

  test("what is over, or ends that day anyway, is not ended twice", () => {
    const known = { powers: [], terms: [] };
    expect(refusesToEnd(known, row("a", "2025-01-01", "2026-05-31"), TODAY)).toBe("powers.over");
    expect(refusesToEnd(known, row("a", "2025-01-01", TODAY), TODAY)).toBe("powers.over");
    expect(refusesToEnd(known, row("a", "2025-01-01", null, { endedWhy: "left" }), TODAY)).toBe("powers.over");
  });

  test("what had not begun ends on the eve of its start, and is never shown as held", () => {
    const coming = row("a", "2027-01-01", null);
    const endsOn = lastDayFor(coming, TODAY);
    expect(endsOn).toBe("2026-12-31");
    const over = { ...coming, endsOn, endedWhy: "resigned" as const };
    expect(lanesOn([over], { powers: [over], terms: [] }, TODAY)).toEqual([]);
    expect(pastOn([over], "2027-06-01")).toEqual([]);
  });

  test("delegations fall with the power they come from, not those of somebody else", () => {
    const from = row("suzanne", "2025-01-01", null);
    const theirs = row("sophie", "2026-01-01", "2027-01-01", { delegatedBy: "suzanne" });
    const others = row("karim", "2026-01-01", "2027-01-01", { delegatedBy: "claire" });
    expect(delegationsOf(from, [from, theirs, others], TODAY)).toEqual([theirs]);
    expect(delegationsOf(theirs, [from, theirs], TODAY)).toEqual([]);
  });
});

describe("extending", () => {
  test.each([
    ["from the day after its end", row("a", "2025-01-01", "2027-05-31"), "2028-05-31", "2027-06-01"],
    ["from today once the end has passed", row("a", "2025-01-01", "2026-05-31"), "2028-05-31", TODAY],
    ["without an end", row("a", "2025-01-01", "2027-05-31"), null, "2027-06-01"],
  ])("%s", (_, from, endsOn, startsOn) => {
    expect(renewalOf(from, endsOn, TODAY)).toMatchObject({ person: "a", startsOn, endsOn });
  });
  test.each([
    ["no end planned", row("a", "2025-01-01", null), "2028-05-31", "powers.noEnd"],
    ["not later", row("a", "2025-01-01", "2027-05-31"), "2027-05-31", "powers.notLater"],
    ["given back", row("a", "2025-01-01", "2026-05-31", { endedWhy: "resigned" }), "2028-05-31", "powers.noEnd"],
  ])("%s is refused", (_, from, endsOn, reason) => {
    expect(renewalOf(from, endsOn, TODAY)).toBe(reason);
  });
  test("a renewal without a gap is one lane", () => {
    const rows = [row("a", "2025-01-01", "2027-05-31"), row("a", "2027-06-01", "2028-05-31")];
    const [lane, ...others] = lanesOn(rows, { powers: rows, terms: [] }, TODAY);
    expect(lane).toMatchObject({ startsOn: "2025-01-01", endsOn: "2028-05-31" });
    expect(others).toEqual([]);
  });
});

test("an accepted delegation never holds a day its delegator does not, nor more euros", () => {
  const cents = fc.option(fc.nat(1_000));
  const span = fc.record({ start: fc.nat(60), length: fc.option(fc.nat(60)), cents });
  fc.assert(
    fc.property(span, span, (one, other) => {
      const days = ({ start, length }: typeof one) => {
        const startsOn = addDays(TODAY, start);
        return { startsOn, endsOn: length === null ? null : addDays(startsOn, length) };
      };
      const from = { ...row("a", TODAY, null, { limitCents: one.cents }), ...days(one) };
      const asked = given("b", { ...days(other), delegatedBy: "a", limitCents: other.cents });
      if (refusesToGive(facts([from], { sits: false }), asked) !== null) return;
      for (let day = asked.startsOn; asked.endsOn !== null && day <= asked.endsOn; day = addDays(day, 1))
        expect(holdsOn(from, { powers: [from], terms: [] }, day)).toBe(true);
      if (from.limitCents !== null)
        expect(asked.limitCents ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(from.limitCents);
    }),
  );
});
