import { describe, expect, test } from "vitest";
import { gridOf } from "../../../app/features/pairings/grid";
import { bestIdea } from "../../../app/features/pairings/matching";

const claire = { id: "claire", poles: ["crops"] };
const helene = { id: "helene", poles: ["life"] };
const karim = { id: "karim", team: "fields" };
const lucie = { id: "lucie", team: "baskets" };
const tie = { poleId: "crops", administrator: "claire", employee: "karim", team: "fields" };

describe("the idea of a pairing", () => {
  test.each([
    [
      "a pole where nobody is paired comes first",
      [claire, helene],
      [karim, lucie],
      [tie],
      "life helene lucie poleAlone,bothFree",
    ],
    ["then a team the pole has no link with", [claire], [karim, lucie], [tie], "crops claire lucie teamUnlinked"],
    ["those who already are together are not proposed", [claire], [karim], [tie], null],
    ["someone without a pole is not proposed", [{ id: "marc", poles: [] }], [karim], [], null],
    ["nobody is paired with themself", [{ id: "karim", poles: ["crops"] }], [karim], [], null],
  ])("%s", (_, administrators, employees, ties, expected) => {
    const idea = bestIdea(administrators, employees, ties);
    expect(idea && `${idea.poleId} ${idea.administrator} ${idea.employee} ${idea.why}`).toBe(expected);
  });
});

describe("the grid", () => {
  const pair = (poleId: string, team: string | null) => ({ poleId, state: "living", employee: { team } });
  const shown = (rows: ReturnType<typeof gridOf>) =>
    rows.map((row) => row.cells.map((cell) => (cell.missing ? "?" : cell.pairings.length)).join(" "));

  test("shows one place to fill in a pole without anyone, with the team that has the fewest", () => {
    const rows = gridOf(["crops", "life"], ["fields", "baskets"], [pair("crops", "baskets")], "team");
    expect(rows[0]?.cells.map((cell) => cell.team)).toEqual(["baskets", "fields"]);
    expect(shown(rows)).toEqual(["1 0", "0 ?"]);
  });

  test("keeps a column for employees whose team is not written", () => {
    expect(shown(gridOf(["crops"], ["fields"], [pair("crops", null)], "team"))).toEqual(["0 1"]);
    expect(shown(gridOf(["crops"], [], [], "team"))).toEqual(["?"]);
  });
});
