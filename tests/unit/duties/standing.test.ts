import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/features/association/calendar";
import { modelDuties, offices } from "../../../app/features/duties/duties";
import { dutyWordsIn } from "../../../app/features/duties/duty-words.server";
import { adoptionRefusal, faultsOf } from "../../../app/features/duties/faults";
import { dutiesAsked } from "../../../app/features/duties/finder";
import { movesBetween } from "../../../app/features/duties/moves";
import { classicSpots, placedByModel } from "../../../app/features/duties/office-board";
import {
  lastDayOf,
  type Placed,
  placingOf,
  type Spot,
  spotsOn,
  standings,
  turnOn,
} from "../../../app/features/duties/standing";

const library = modelDuties.map(({ id, office, theme, model }) => ({ key: id, office, theme, model }));

test("the library has at least 45 lines and the model places 35", () => {
  expect(modelDuties.length).toBeGreaterThanOrEqual(45);
  expect(placedByModel(library, [], () => "p")).toHaveLength(35);
});

test("without a deputy, her duties stay with the office", () => {
  const nobody = Object.fromEntries(offices.map((one) => [one, null])) as Record<(typeof offices)[number], null>;
  const spots = classicSpots(library, { ...nobody, treasurer: "marc" });
  expect(spots.every((spot) => spot.personId === "marc")).toBe(true);
  expect(spots.map((spot) => spot.duty)).toContain("cash");
});

test.each([
  ["fr", "Qui signe à la banque ?", "bank"],
  ["en", "Who signs at the bank?", "bank"],
  ["fr", "la paie", "payroll"],
  ["fr", "", undefined],
] as const)("%s: « %s » finds %s first", (lang, question, key) => {
  const words = dutyWordsIn(lang);
  const lines = modelDuties.map((duty) => ({
    key: duty.id,
    ...words.duties[duty.id],
    office: words.offices[duty.office],
    power: duty.power ? words.powers[duty.power] : "",
  }));
  expect(dutiesAsked(lines, question)[0]?.key).toBe(key);
});

const START = "2026-01-01";
const duties = ["a", "b", "c"];
const spot = fc.record({
  duty: fc.constantFrom(...duties),
  poleId: fc.constantFrom(null, "p1", "p2"),
  personId: fc.constantFrom(null, "m"),
});
const offset = fc.integer({ min: 0, max: 40 });
const onePole = fc.uniqueArray(spot, { selector: (one) => one.duty });
const events = fc.array(
  fc.oneof(
    fc.record({ is: fc.constant("turn" as const), at: offset, spots: onePole }),
    fc.record({ is: fc.constant("place" as const), at: offset, spot }),
    fc.record({ is: fc.constant("lift" as const), at: offset, which: fc.nat() }),
  ),
  { maxLength: 12 },
);

type Event = typeof events extends fc.Arbitrary<(infer E)[]> ? E : never;

const lived = (all: readonly Event[]): Placed[] => {
  let places: Placed[] = [];
  const turns: string[] = [];
  let n = 0;
  for (const event of all) {
    const day = addDays(START, event.at);
    if (event.is === "turn") {
      const { ends, never, starts } = turnOn(places, event.spots, day, turns);
      places = places
        .filter((one) => !never.includes(one.id))
        .map((one) => (ends.includes(one.id) ? { ...one, endsOn: addDays(day, -1) } : one));
      for (const one of starts) places.push({ ...one, id: String(n++) });
      turns.push(day);
    } else if (event.is === "place") {
      const asked = { ...event.spot, startsOn: day, endsOn: null };
      const placing = placingOf(places, asked, null, turns);
      if ("endsOn" in placing && (asked.poleId ?? asked.personId) !== null)
        places.push({ ...asked, ...placing, id: String(n++) });
    } else {
      const one = places[event.which % Math.max(1, places.length)];
      if (one) places = places.map((place) => (place === one ? { ...one, endsOn: lastDayOf(one, day) } : place));
    }
  }
  return places;
};

describe("whatever happened", () => {
  test("at any date every duty is in exactly one pole, or named as held by a person alone or by nobody", () => {
    fc.assert(
      fc.property(events, offset, (all, at) => {
        const standing = standings(duties, spotsOn(lived(all), addDays(START, at)));
        expect(standing.map((one) => one.duty)).toEqual(duties);
        for (const one of standing) expect(one.poles.length).toBe(one.state === "pole" ? 1 : 0);
        const named = faultsOf(standing, [], new Map()).flatMap((one) => (one.key === "nowhere" ? one.duties : []));
        expect(named).toEqual(standing.filter((one) => one.state === "nowhere").map((one) => one.duty));
      }),
    );
  });

  test("what is adopted on a day stands on that day, and the eve is as before", () => {
    fc.assert(
      fc.property(events, offset, onePole, (all, at, spots) => {
        const day = addDays(START, at);
        const turn: Event = { is: "turn", at, spots };
        const [before, after] = [lived(all), lived([...all, turn])];
        const asked: Spot[] = spots;
        expect(movesBetween(standings(duties, asked), standings(duties, spotsOn(after, day)))).toEqual([]);
        const eve = addDays(day, -1);
        expect(movesBetween(standings(duties, spotsOn(before, eve)), standings(duties, spotsOn(after, eve)))).toEqual(
          [],
        );
      }),
    );
  });
});

const standing = (spots: Spot[]) => standings(duties, spots);
const on = (duty: string, poleId: string): Spot => ({ duty, poleId, personId: null });
test.each([
  ["a duty in two poles", [on("a", "p1"), on("a", "p2")], {}, true, "duties.draftTwice"],
  ["duties nowhere, unseen", [on("a", "p1")], {}, false, "duties.draftUncovered"],
  ["duties nowhere, seen", [on("a", "p1")], {}, true, null],
  ["nothing placed", [], {}, true, "duties.draftEmpty"],
  ["a closed pole", [on("a", "p1")], { closedPoles: ["p1"] }, true, "duties.draftClosedPole"],
  ["somebody gone", [on("a", "p1")], { gonePeople: ["m"] }, true, "duties.draftGone"],
  ["adopted already", [on("a", "p1")], { status: "adopted" as const }, true, "duties.draftNotOpen"],
])("adopting %s", (_, spots, more, seen, reason) => {
  const draft = { status: "open" as const, standing: standing(spots), closedPoles: [], gonePeople: [], ...more };
  expect(adoptionRefusal(draft, seen)).toBe(reason);
});
