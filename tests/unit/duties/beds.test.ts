import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bed, bedBeside, bedOf, inBed, rowsOf, unsavedOf } from "../../../app/features/duties/beds";
import { coverLines } from "../../../app/features/duties/cover";
import { faultsOf } from "../../../app/features/duties/faults";
import { standings } from "../../../app/features/duties/standing";
import { fr } from "../../../app/features/duties/texts.fr";

const row = (poleId: string | null, personId: string | null = null) => ({
  key: "bank-0",
  duty: "bank",
  poleId,
  personId,
});
const beds: Bed[] = ["waiting", "people", "p1", "p2"];

test.each([
  ["nowhere", row(null), "waiting"],
  ["on Marc, in no pole", row(null, "marc"), "people"],
  ["in a pole, on Marc", row("p1", "marc"), "p1"],
])("a duty %s lies in the bed %s", (_, one, bed) => {
  expect(bedOf(one)).toBe(bed);
});

test.each([
  ["down from the tray, without a name: over « on a person »", row(null), 1, "p1"],
  ["down from the tray of people", row(null, "marc"), 1, "p1"],
  ["down from the last bed: it stays", row("p2"), 1, "p2"],
  ["up from the first pole, with a name", row("p1", "marc"), -1, "people"],
  ["up from the first pole, without a name", row("p1"), -1, "waiting"],
  ["up from the tray: it stays", row(null), -1, "waiting"],
] as const)("%s", (_, one, step, bed) => {
  expect(bedBeside(one, beds, step)).toBe(bed);
});

test("to another pole the person stays; to the tray nothing does", () => {
  expect(inBed(row("p1", "marc"), "p2")).toEqual(row("p2", "marc"));
  expect(inBed(row("p1", "marc"), "people")).toEqual(row(null, "marc"));
  expect(inBed(row("p1", "marc"), "waiting")).toEqual(row(null));
});

test("wherever it is put, a row lies there, and putting it back leaves nothing to save", () => {
  fc.assert(
    fc.property(fc.constantFrom("p1", "p2", "waiting"), fc.constantFrom(null, "marc"), (bed, person) => {
      const kept = [row("p1", person)];
      const moved = kept.map((one) => inBed(one, bed));
      expect(moved.map(bedOf)).toEqual([bed]);
      expect(unsavedOf(kept, kept)).toBe(0);
      expect(unsavedOf(moved, kept)).toBe(bed === "p1" ? 0 : 1);
    }),
  );
});

test("a second name asked for is one more row, in the same pole, and something to save", () => {
  const lines = [{ id: "bank", spots: [{ poleId: "p1", personId: "marc" }] }];
  const rows = rowsOf(lines, "bank");
  expect(rows).toEqual([row("p1", "marc"), { ...row("p1"), key: "bank-1" }]);
  expect(unsavedOf(rows, rowsOf(lines))).toBe(1);
});

test("twice, nowhere and beyond are said in sentences that name them", () => {
  const spots = [
    { duty: "bank", poleId: "p1", personId: "marc" },
    { duty: "bank", poleId: "p2", personId: null },
    { duty: "roll", poleId: "p1", personId: "marc" },
  ];
  const names = {
    duty: (key: string) =>
      ({ bank: "Signer à la banque", roll: "Tenir la liste", mail: "Recevoir le courrier" })[key] ?? "",
    pole: (id: string) => (id === "p1" ? "Finances" : "Maraîchage"),
    person: () => "Marc Tellier",
    and: (all: string[]) => all.join(" et "),
  };
  const faults = faultsOf(standings(["bank", "roll", "mail"], spots), spots, new Map([["marc", 1]]));
  expect(coverLines(faults, fr, names).map((line) => line.sentence)).toEqual([
    "Signer à la banque est à plusieurs endroits : Finances et Maraîchage.",
    "Marc Tellier porterait 2 attributions et a dit pouvoir en porter 1.",
    "N’est nulle part : Recevoir le courrier.",
  ]);
  expect(coverLines([], fr, names)).toEqual([{ key: "well", weight: "well", sentence: fr.allPlaced }]);
});
