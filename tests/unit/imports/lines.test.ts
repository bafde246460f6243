import { describe, expect, test } from "vitest";
import type { Column, ImportKind } from "../../../app/features/imports/kinds";
import { type Known, nothingKnown } from "../../../app/features/imports/known";
import { planOf } from "../../../app/features/imports/plans";

const known: Known = {
  ...nothingKnown("2026-11-23"),
  people: [
    { id: "claire", sortKey: "vasseur claire", email: "claire@example.org" },
    { id: "anne", sortKey: "tour anne marie de la", email: null },
    { id: "paul-1", sortKey: "roux paul", email: "p1@example.org" },
    { id: "paul-2", sortKey: "roux paul", email: "p2@example.org" },
  ],
  bodies: [
    { id: "board", kind: "board", names: ["conseil", "ca"], cap: 2 },
    { id: "assembly", kind: "assembly", names: ["assemblee generale"], cap: null },
  ],
  seats: [{ id: "s1", bodyId: "board", rank: 1, label: null, college: null, organisation: "Biocoop" }],
  mandates: [
    { seatId: "s1", personId: "claire", part: "titular", startsOn: "2025-06-01", endsOn: "2028-05-31", endedOn: null },
  ],
  poles: [{ id: "maraichage", name: "maraichage" }],
  duties: [{ key: "signCheques", names: ["signer les cheques"] }],
  places: [
    { id: "x", duty: "signCheques", poleId: "maraichage", personId: null, startsOn: "2026-01-01", endsOn: null },
  ],
  assembly: "2026-05-30",
};

const read = (kind: ImportKind, columns: Column[], ...rows: string[][]) =>
  planOf(kind, rows, { header: null, columns }, known);
/** What becomes of the last line: why it is refused, « known » or « added ». */
const fate = (kind: ImportKind, columns: Column[], ...rows: string[][]) => {
  const plan = read(kind, columns, ...rows);
  const last = plan.refused.find((one) => one.line === rows.length);
  return last ? last.why : plan.known.some((one) => one.line === rows.length) ? "known" : "added";
};

describe("people", () => {
  const columns: Column[] = ["givenName", "familyName", "email", "phone", "role", "since"];
  test.each([
    ["names are enough", ["Élise", "Noël"], "added"],
    ["no given name", ["", "Noël"], "imports.lineNoName"],
    ["no family name", ["Élise", " "], "imports.lineNoName"],
    ["a name of 81 letters", ["É".repeat(81), "Noël"], "imports.lineLongName"],
    ["signs without a letter", ["!!", "??"], "imports.lineNoName"],
    ["an address cut short", ["Élise", "Noël", "elise@"], "imports.lineEmail"],
    ["a formula in a name", ["=cmd()", "Noël"], "imports.lineFormula"],
    ["a formula where nobody reads", ["Élise", "Noël", "", "", "", "", "@SUM(A1)"], "added"],
    ["a telephone of abroad", ["Élise", "Noël", "", "+33 6 12 34 56 78"], "added"],
    ["two roles", ["Élise", "Noël", "", "", "membre, bénévole"], "added"],
    ["a role in English", ["Élise", "Noël", "", "", "volunteer"], "added"],
    ["a role nobody knows", ["Élise", "Noël", "", "", "chef"], "imports.lineRole"],
    ["a day that does not exist", ["Élise", "Noël", "", "", "", "31/02/2024"], "imports.lineDate"],
    ["somebody of the list, same address", ["Claire", "VASSEUR", "CLAIRE@example.org"], "known"],
    ["somebody of the list, without address", ["Claire", "Vasseur"], "known"],
    ["a namesake with another address", ["Claire", "Vasseur", "autre@example.org"], "added"],
  ])("%s", (_, cells, expected) => expect(fate("people", columns, cells)).toBe(expected));

  test("the same person twice", () =>
    expect(fate("people", columns, ["Luc", "Petit"], ["Luc", "Petit", "luc@example.org"])).toBe("imports.lineTwice"));
  test("empty lines count for nothing, and numbers stay those of the file", () => {
    const plan = read("people", columns, ["", ""], ["Luc", "Petit"], ["", "", "", ""], ["", "Seul"]);
    expect(plan.add.map((one) => one.line)).toEqual([2]);
    expect(plan.refused.map((one) => one.line)).toEqual([4]);
  });
  test("a column « nom » alone holds both names", () => {
    expect(read("people", ["familyName"], ["NOËL Élise"]).add[0]?.entry).toMatchObject({
      givenName: "Élise",
      familyName: "NOËL",
      roles: ["member"],
    });
  });
});

describe("seats", () => {
  const columns: Column[] = ["rank", "organisation", "titular", "alternate", "startsOn", "endsOn", "college", "voice"];
  test.each([
    ["a number nobody has", [["2", "Emmaüs", "Jeanne Dupré", "Luc Petit"]], "added"],
    ["nobody sits there", [["2", "Emmaüs", "à pourvoir", "-"]], "added"],
    ["the seat that stands", [["1", "BIOCOOP", "Claire Vasseur", ""]], "known"],
    ["its number for another", [["1", "Emmaüs", "Jeanne Dupré", ""]], "imports.lineRankTaken"],
    [
      "twice the same number",
      [
        ["2", "Emmaüs"],
        ["2", "Terre en ville"],
      ],
      "imports.lineRankTaken",
    ],
    [
      "a third seat for one organisation",
      [
        ["2", "Emmaüs"],
        ["3", "emmaus"],
        ["4", "Emmaüs"],
      ],
      "imports.lineOrganisationFull",
    ],
    [
      "the organisation that has one already",
      [
        ["2", "Biocoop"],
        ["3", "Biocoop"],
      ],
      "imports.lineOrganisationFull",
    ],
    ["one's own alternate", [["2", "Emmaüs", "Jeanne Dupré", "DUPRÉ Jeanne"]], "imports.lineOwnAlternate"],
    ["somebody who sits already", [["2", "Emmaüs", "Claire Vasseur"]], "imports.lineSits"],
    [
      "titular in two seats",
      [
        ["2", "A", "Jeanne Dupré"],
        ["3", "B", "Jeanne Dupré"],
      ],
      "imports.lineSits",
    ],
    ["two people of that name", [["2", "A", "Paul Roux"]], "imports.lineNamesakes"],
    ["an end before its start", [["2", "A", "Jeanne Dupré", "", "01/06/2026", "01/06/2025"]], "imports.lineEndFirst"],
    ["a number that is none", [["premier", "A"]], "imports.lineRank"],
    ["a voice nobody knows", [["2", "A", "", "", "", "", "", "forte"]], "imports.lineVoice"],
  ])("%s", (_, rows, expected) => expect(fate("seats", columns, ...rows)).toBe(expected));
});

describe("mandates", () => {
  const columns: Column[] = ["fullName", "startsOn", "endsOn", "rank", "part"];
  test.each([
    ["a person and a day", [["Jeanne Dupré", "01/06/2026"]], "added"],
    ["the one that stands", [["Claire Vasseur", "01/06/2025", "31/05/2028"]], "known"],
    ["another of hers the same days", [["Claire Vasseur", "01/06/2026"]], "imports.lineSits"],
    ["without a day", [["Jeanne Dupré", ""]], "imports.lineNoStart"],
    ["on the seat she holds", [["Jeanne Dupré", "01/06/2026", "", "1"]], "imports.lineSeatTaken"],
    ["as her alternate", [["Jeanne Dupré", "01/06/2026", "", "1", "suppléant"]], "added"],
    ["once she is gone", [["Jeanne Dupré", "01/06/2028", "", "1"]], "added"],
    ["one name alone", [["Jeanne", "01/06/2026"]], "imports.lineNoName"],
  ])("%s", (_, rows, expected) => expect(fate("mandates", columns, ...rows)).toBe(expected));
});

test.each([
  ["a pole", ["Vente", "Vendre juste.", "Claire Vasseur"], "added"],
  ["one that is open", ["MARAÎCHAGE", "", ""], "known"],
  ["three leads", ["Vente", "", "Jo Li, Al Ba, Ed Ko"], "imports.lineLeads"],
  ["no name", ["", "Vendre juste.", ""], "imports.linePoleName"],
  ["a lead of two namesakes", ["Vente", "", "Paul Roux"], "imports.lineNamesakes"],
])("poles: %s", (_, cells, expected) => expect(fate("poles", ["name", "remit", "leads"], cells)).toBe(expected));

test.each([
  ["where it stands", ["Signer les chèques", "Maraîchage", "", "01/06/2026"], "known"],
  ["held by a person there as well", ["Signer les chèques", "Maraîchage", "Claire Vasseur", "01/06/2026"], "added"],
  ["unknown duty", ["Chanter", "Maraîchage"], "imports.lineDuty"],
  ["unknown pole", ["Signer les chèques", "Chant"], "imports.linePole"],
  ["nowhere", ["Signer les chèques", "", ""], "imports.lineNowhere"],
])("duties: %s", (_, cells, expected) =>
  expect(fate("duties", ["duty", "pole", "person", "since"], cells)).toBe(expected),
);

test.each([
  ["an open one", ["2024-07", "Refaire la clôture", "12/03/2026", "Maraîchage", "Trois devis", "31/12/2026"], "added"],
  ["nothing left to do", ["", "Adhérer au réseau", "12/03/2026"], "added"],
  ["a follow-up for nobody", ["", "Refaire la clôture", "12/03/2026", "", "Trois devis"], "imports.lineFollowNoPole"],
  ["a day to come", ["", "Refaire la clôture", "12/03/2027"], "imports.lineNotYet"],
  ["no day", ["", "Refaire la clôture", ""], "imports.lineNoDate"],
])("decisions: %s", (_, cells, expected) =>
  expect(fate("decisions", ["oldNumber", "title", "decidedOn", "pole", "followUp", "dueOn"], cells)).toBe(expected),
);

test.each([
  ["at the last assembly known", ["Ouvrir un deuxième marché", "", "Maraîchage"], "added"],
  ["at one said", ["Ouvrir un deuxième marché", "14/06/2025", ""], "added"],
  ["at one to come", ["Ouvrir un deuxième marché", "14/06/2027", ""], "imports.lineNotYet"],
  ["no words", ["", "14/06/2025", "Maraîchage"], "imports.lineNoText"],
])("promises: %s", (_, cells, expected) => expect(fate("promises", ["text", "saidOn", "pole"], cells)).toBe(expected));

test.each([
  ["a board", ["", "10/12/2026", "19h30"], "added"],
  ["an assembly", ["Assemblée générale", "10/12/2026", ""], "added"],
  ["yesterday", ["", "22/11/2026", "19h30"], "imports.linePast"],
  ["an hour that is none", ["", "10/12/2026", "le soir"], "imports.lineDate"],
  ["a body nobody knows", ["Comité", "10/12/2026", ""], "imports.lineBody"],
])("meetings: %s", (_, cells, expected) =>
  expect(fate("meetings", ["body", "startsOn", "time"], cells)).toBe(expected),
);
