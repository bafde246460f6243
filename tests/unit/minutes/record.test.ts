import { describe, expect, test } from "vitest";
import { countedHour, type RecordedPerson } from "../../../app/features/minutes/record";

const at = "2026-11-26T19:42";
const here = (more: Partial<RecordedPerson> = {}): RecordedPerson => ({
  ...{ name: "Claire Vasseur", voice: "voting", mode: "room", from: null, until: null },
  ...more,
});

describe("the hour of the count is said", () => {
  test.each<[string, RecordedPerson[], string | null | undefined, string | null]>([
    ["not where all were there from first to last", [here(), here()], at, null],
    ["where somebody came later", [here(), here({ from: "2026-11-26T20:10" })], at, at],
    ["where somebody left before the end", [here({ until: "2026-11-26T21:02" })], at, at],
    ["not for a guest who came later", [here(), here({ voice: "guest", from: "2026-11-26T20:10" })], at, null],
    ["not where hours are not those of the sitting", [here({ from: "2026-11-26T20:10" })], null, null],
    ["not in the oldest minutes, which do not know it", [here({ from: "2026-11-26T20:10" })], undefined, null],
  ])("%s", (_, people, countedAt, hour) => {
    expect(countedHour({ people, countedAt })).toBe(hour);
  });
});
