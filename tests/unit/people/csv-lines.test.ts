import { describe, expect, test } from "vitest";
import { columnsOf, readLines } from "../../../app/features/people/csv-lines";

const header = ["Prénom", "NOM", "E-mail", "Téléphone", "Rôle", "Depuis", "Équipe"];
const columns = columnsOf(header) ?? new Map();
const known = [{ sortKey: "vasseur claire", email: "claire@example.org" }];
const why = (cells: string[]) => readLines(columns, [cells], known).refused[0]?.why ?? "good";

describe("titles", () => {
  test("French, English, any order, any case", () => {
    expect(columnsOf(["Last name", "EMAIL", "first name"])?.get("givenName")).toBe(2);
  });
  test("without names there is no list", () => expect(columnsOf(["E-mail", "Nom"])).toBeNull());
});

describe("a line", () => {
  test.each([
    ["names are enough", ["Élise", "Noël", "", "", "", "", ""], "good"],
    ["no given name", ["", "Noël"], "people.lineNoName"],
    ["no family name", ["Élise", " "], "people.lineNoName"],
    ["a name of 81 letters", ["É".repeat(81), "Noël"], "people.lineLongName"],
    ["an address cut short", ["Élise", "Noël", "elise@"], "people.lineEmail"],
    ["a formula in a name", ["=cmd()", "Noël"], "people.lineFormula"],
    ["a formula in a column nobody reads", ["Élise", "Noël", "", "", "", "", "", "@SUM(A1)"], "people.lineFormula"],
    ["a telephone of abroad is no formula", ["Élise", "Noël", "", "+33 6 12 34 56 78"], "good"],
    ["a sum dressed as a telephone is", ["Élise", "Noël", "", "+1+1"], "people.lineFormula"],
    ["a role in French", ["Élise", "Noël", "", "", "Salariée"], "good"],
    ["a role in English", ["Élise", "Noël", "", "", "volunteer"], "good"],
    ["a role nobody knows", ["Élise", "Noël", "", "", "chef"], "people.lineRole"],
    ["a French date", ["Élise", "Noël", "", "", "", "9/3/2024"], "good"],
    ["a day that does not exist", ["Élise", "Noël", "", "", "", "31/02/2024"], "people.lineDate"],
    ["somebody of the list, same address", ["Claire", "VASSEUR", "CLAIRE@example.org"], "people.lineKnown"],
    ["somebody of the list, without address", ["Claire", "Vasseur", ""], "people.lineKnown"],
    ["a namesake with another address", ["Claire", "Vasseur", "autre@example.org"], "good"],
  ])("%s", (_, cells, expected) => expect(why(cells)).toBe(expected));

  test("what is read is clean: small letters, civil day, role by default", () => {
    const { good } = readLines(columns, [["Élise", "Noël", "Elise@Example.org", "", "", "09/03/2024", "cultures"]], []);
    expect(good).toEqual([
      {
        givenName: "Élise",
        familyName: "Noël",
        email: "elise@example.org",
        phone: null,
        role: "member",
        since: "2024-03-09",
        team: "cultures",
      },
    ]);
  });

  test("the same person twice: the second is refused, with its line in the file", () => {
    const { good, refused } = readLines(
      columns,
      [
        ["Luc", "Petit"],
        ["Luc", "Petit", "luc@example.org"],
      ],
      [],
    );
    expect(good).toHaveLength(1);
    expect(refused).toEqual([{ line: 3, text: "Luc · Petit · luc@example.org", why: "people.lineTwice" }]);
  });
});
