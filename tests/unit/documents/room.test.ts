import { describe, expect, test } from "vitest";
import type { DocumentInput } from "../../../app/documents/inputs";
import type { Block, Inline } from "../../../app/documents/paper";
import { paperOf } from "../../../app/documents/paper-of";
import { examples, minutes } from "./examples";

type Kind = DocumentInput["kind"];
const example = <K extends Kind>(kind: K, lang: "fr" | "en" = "fr"): Extract<DocumentInput, { kind: K }> => {
  const found = examples(lang).find((it): it is Extract<DocumentInput, { kind: K }> => it.kind === kind);
  if (!found) throw new Error(`no ${kind} among the examples`);
  return found;
};
const of = <Name extends Block["is"]>(it: DocumentInput, name: Name) =>
  paperOf(it).blocks.filter((block): block is Extract<Block, { is: Name }> => block.is === name);
const plain = (parts: Inline[]): string =>
  parts.map((one) => (typeof one === "string" ? one : "b" in one ? plain(one.b) : "")).join("");

describe("a notice", () => {
  test("that cannot be answered from outside prints no code", () => {
    const notice = example("notice");
    expect(of(notice, "code")[0]?.qr).not.toBeNull();
    expect(of({ ...notice, reached: false }, "code")[0]?.qr).toBeNull();
  });

  test.each([
    ["fr", "Invitation : Soupe et dominos"],
    ["en", "Invitation: Soupe et dominos"],
  ] as const)("of a meeting that decides nothing is an invitation, without an empty agenda (%s)", (lang, title) => {
    const soup: DocumentInput = {
      ...example("notice", lang),
      ...{ invites: true, body: "Soupe et dominos", agenda: [], endsAt: undefined },
    };
    expect(of(soup, "title")[0]?.text).toBe(title);
    expect(of(soup, "table")).toEqual([]);
    expect(paperOf(soup).running).toContain(title);
  });
});

describe("the record of decisions", () => {
  const record = example("decisionRecord");
  const labels = (it: DocumentInput) => of(it, "table")[0]?.columns.map(({ label }) => label);

  test("keeps its column of follow-ups where a decision has one", () => {
    expect(labels(record)).toEqual(["N°", "Décision", "Résultat", "Suite à donner"]);
    const alone = { ...record, decisions: record.decisions.map((one) => ({ ...one, task: undefined })) };
    expect(labels(alone)).toEqual(["N°", "Décision", "Résultat"]);
    expect(of(alone, "table")[0]?.rows[0]).toHaveLength(3);
  });

  test("says first that the minutes alone are authentic", () => {
    expect(paperOf(record).blocks[2]).toMatchObject({ is: "prose" });
    expect(paperOf(record).blocks.at(-1)).toMatchObject({ is: "table" });
  });
});

describe("signatures", () => {
  test.each(["minutes", "sealedAnnex", "dutiesAnnex"] as const)("of the %s take the line before them along", (kind) => {
    const { blocks } = paperOf(example(kind));
    const at = blocks.findIndex((block) => block.is === "signatures");
    const before = blocks[at - 1];
    if (before?.is === "prose" || before?.is === "note") expect(before.keep).toBe(true);
    else expect(before?.is).toBe("resolution");
  });

  test("of a drawing of lots stand under the paragraph they sign; a part without a seat has no table", () => {
    const draw = example("seatDraw");
    const { blocks } = paperOf(draw);
    const at = blocks.findIndex((block) => block.is === "signatures");
    expect(blocks[at - 1]?.is).toBe("resolution");
    expect(blocks[at + 1]?.is).toBe("heading");
    expect(draw.parts.some((part) => part.lots.length === 0)).toBe(true);
    expect(of(draw, "table").every((table) => table.rows.length > 0)).toBe(true);
  });
});

describe("the roll of minutes", () => {
  const withAway = (count: number): DocumentInput => ({
    ...minutes("fr"),
    attendance: {
      ...minutes("fr").attendance,
      unnoted: Array.from({ length: count }, (_, at) => `Personne Numéro-${at}`),
    },
  });
  const told = (count: number) =>
    of(withAway(count), "facts")
      .flatMap(({ rows }) => rows)
      .find(({ term }) => term === `Présence non notée (${count})`)
      ?.text.join("");

  test("names thirty away, and beyond sends to the sign-in sheet", () => {
    expect(told(30)).toContain("Personne\u00a0Numéro-29");
    expect(told(31)).toBe("Leurs noms sont sur la feuille d’émargement.");
  });

  test("says once that proxies hold for this meeting, then one line each", () => {
    const { blocks } = paperOf(minutes("fr"));
    const at = blocks.findIndex((block) => block.is === "heading" && block.text === "Annexe : pouvoirs");
    expect(blocks[at + 1]).toEqual({
      is: "prose",
      parts: [{ p: ["Il vaut pour cette réunion seulement."] }],
      keep: true,
    });
  });
});

test("each function of the consolidated list stands beside its own decision, under a name said once", () => {
  const filing = example("filingList");
  const people = of(filing, "table")[1];
  expect(people?.joined).toBe(true);
  const rows = people?.rows.map((row) => row.map(plain)) ?? [];
  expect(rows).toEqual(
    filing.people.flatMap(({ name, charges, grounds }) => charges.map((charge, at) => [name, charge, grounds[at]])),
  );
});

test.each([
  [["Claire Vasseur"], "Responsable : Claire Vasseur"],
  [["Bernard Lhomme", "Gérard Poulain"], "Responsables : Bernard Lhomme, Gérard Poulain"],
])("a pole led by %j", (leads, expected) => {
  const book = example("boardBook");
  const [report] = book.reports;
  if (!report) throw new Error("no report");
  const lines = of({ ...book, reports: [{ ...report, leads }] }, "prose").filter((block) => block.keep);
  expect(lines[0]?.parts).toEqual([{ p: [{ i: [expected] }] }]);
});
