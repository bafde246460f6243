import { expect, test } from "vitest";
import { seatPlan } from "../../../app/ui/table-plan";

const sizes = Array.from({ length: 40 }, (_, index) => index + 1);

test.each(sizes)("%d people sit at %d places that do not touch, inside the drawing", (count) => {
  const { places, width, height } = seatPlan(count);
  expect(places).toHaveLength(count);
  for (const [index, place] of places.entries()) {
    expect(place.x - 12).toBeGreaterThanOrEqual(0);
    expect(place.x + 12).toBeLessThanOrEqual(width);
    expect(place.y - 12).toBeGreaterThanOrEqual(0);
    expect(place.y + 12).toBeLessThanOrEqual(height);
    for (const other of places.slice(index + 1)) {
      expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThanOrEqual(25);
    }
  }
});

test("nine places: four on each long side and one at the end", () => {
  const { places } = seatPlan(9);
  expect(places.filter((place) => place.y === places[0]?.y)).toHaveLength(4);
  expect(places[4]?.x).toBeGreaterThan(places[3]?.x ?? 0);
});
