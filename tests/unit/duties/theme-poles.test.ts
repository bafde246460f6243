import { expect, test } from "vitest";
import { polesByTheme } from "../../../app/features/duties/theme-poles";

const pole = (id: string, name: string, remit = "") => ({ id, name, remit, theme: null });
const got = (poles: Parameters<typeof polesByTheme>[0]) => {
  const ids = polesByTheme(poles).map((one) => one.poleId);
  return poles.map(({ id }) => ids.filter((one) => one === id).length);
};

test.each([
  ["seven themes and two poles that name none: shared, not heaped", [pole("a", "Berges"), pole("b", "Rando")], [4, 3]],
  ["three poles that name none", [pole("a", "Berges"), pole("b", "Rando"), pole("c", "Orgue")], [3, 2, 2]],
  ["one pole takes all", [pole("a", "Berges")], [7]],
  ["what nothing names goes to the association's life", [pole("a", "Finances"), pole("b", "Fêtes")], [1, 6]],
])("%s", (_, poles, counts) => expect(got(poles)).toEqual(counts));

test("without a pole nothing is guessed", () =>
  expect(polesByTheme([]).every((one) => one.poleId === null)).toBe(true));
