import { expect, test } from "vitest";
import { groupsOf, sideBySide } from "../../../app/features/people/colleges";

const seat = (rank: number, college: string | null, organisation: string | null) => ({ rank, college, organisation });
const seats = [
  seat(1, null, null),
  seat(2, "Usagers", "Amap du Val"),
  seat(3, "Usagers", null),
  seat(4, "Usagers", "Ville de Noyers"),
  seat(5, "Usagers", "Amap du Val"),
  seat(6, "Usagers", null),
];

test("colleges in the order they first come; seats without one last", () => {
  expect(groupsOf(seats).map((one) => [one.college, one.seats.map((each) => each.rank)])).toEqual([
    ["Usagers", [2, 3, 4, 5, 6]],
    [null, [1]],
  ]);
});

test("the two seats of an organisation side by side where its first one stands; without one, each alone", () => {
  expect(sideBySide(seats).map((together) => together.map((each) => each.rank))).toEqual([[1], [2, 5], [3], [4], [6]]);
});
