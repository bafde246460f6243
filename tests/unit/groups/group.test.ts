import { expect, test } from "vitest";
import { groupState, isWebAddress, refusesDates, refusesExtension } from "../../../app/features/groups/group";

const today = "2026-11-23";
const group = { startsOn: "2026-10-01", endsOn: "2026-12-31", closedOn: null };

test.each([
  ["the eve of its first day", { ...group, startsOn: "2026-11-24" }, "ahead"],
  ["its first day", { ...group, startsOn: today }, "open"],
  ["its last day", { ...group, endsOn: today }, "open"],
  ["the day after", { ...group, endsOn: "2026-11-22" }, "passed"],
  ["closed before its end", { ...group, closedOn: "2026-11-01" }, "closed"],
])("%s", (_, one, state) => expect(groupState(one, today)).toBe(state));

test.each([
  ["one day", "2026-11-23", "2026-11-23", null],
  ["ends first", "2026-11-23", "2026-11-22", "common.endBeforeStart"],
  ["two years", "2026-11-23", "2028-11-23", null],
  ["two years and a day", "2026-11-23", "2028-11-24", "groups.tooLong"],
])("dates: %s", (_, startsOn, endsOn, reason) => expect(refusesDates(startsOn, endsOn)).toBe(reason));

test.each([
  ["a day later", group, "2027-01-01", null],
  ["the same day", group, "2026-12-31", "groups.notLater"],
  ["after its end, but not after today", { ...group, endsOn: "2026-11-01" }, today, "groups.notLater"],
  ["beyond two years", group, "2028-10-02", "groups.tooLong"],
  ["closed", { ...group, closedOn: "2026-11-01" }, "2027-01-01", "groups.closed"],
])("more time: %s", (_, one, endsOn, reason) => expect(refusesExtension(one, endsOn, today)).toBe(reason));

test.each([
  ["https://exemple.org/devis.pdf", true],
  ["http://exemple.org", true],
  ["javascript:alert(1)", false],
  ["exemple.org", false],
  ["https://", false],
  ["https://a b", false],
])("%s may be followed: %s", (text, is) => expect(isWebAddress(text)).toBe(is));
