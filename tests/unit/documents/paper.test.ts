import { describe, expect, test } from "vitest";
import type { Block } from "../../../app/documents/paper";
import { paperOf } from "../../../app/documents/paper-of";
import { shortAddress, wordsFor } from "../../../app/documents/parts";
import { examples, minutes } from "./examples";

const fr = wordsFor("fr");
const en = wordsFor("en");

const blocksNamed = <Name extends Block["is"]>(blocks: Block[], name: Name) =>
  blocks.filter((block): block is Extract<Block, { is: Name }> => block.is === name);

describe("the minutes", () => {
  const paper = paperOf(minutes("fr"));
  const facts = blocksNamed(paper.blocks, "facts").flatMap(({ rows }) => rows);
  const fact = (term: string) => facts.find((row) => row.term === term)?.text.join("");

  test("say who was there, and how", () => {
    expect(fact("Présents (6)")).toContain("Hélène\u00a0Marchetti (en visioconférence)");
    expect(fact("Présents (6)")).toContain("Nadia\u00a0Ferhat (au téléphone, jusqu’à 21 h 02)");
    expect(fact("Voix consultative (1)")).toBe("Sophie\u00a0Arnaud");
    expect(fact("Représenté (1)")).toBe("Odile\u00a0Gramont, pouvoir à Hélène\u00a0Marchetti");
    expect(fact("Excusé (1)")).toBe("Marc\u00a0Tellier");
    expect(fact("Absent (1)")).toBe("Thierry\u00a0Kervella");
    expect(fact("Quorum")).toContain("(article 12 des statuts)");
  });

  test("print each vote in full, and say what was deduced", () => {
    const [first, second] = blocksNamed(paper.blocks, "resolution");
    expect(first?.votes?.columns.map(({ count }) => count)).toEqual(["6", "0", "1", "0", "6"]);
    expect(first?.notes).toEqual([fr.resolution.deduced]);
    expect(second?.votes?.columns.map(({ label }) => label)).toContain("Blanc");
    expect(second?.notes).toEqual([fr.resolution.secret]);
  });

  test("hold nothing of a point in camera but its number", () => {
    const at = paper.blocks.findIndex((block) => block.is === "heading" && block.text.startsWith("5."));
    expect(paper.blocks[at]).toMatchObject({ text: "5. Point à huis clos", aside: "" });
    expect(paper.blocks[at + 1]).toEqual({ is: "prose", parts: [{ p: [fr.minutes.sealedText] }] });
  });

  test("carry their status on the first page and on each page after", () => {
    expect(blocksNamed(paper.blocks, "title")[0]?.status?.label).toBe("Approuvé le 21 janvier 2027");
    expect(paper.running).toContain("(approuvé le 21 janvier 2027)");
    const draft = paperOf({ ...minutes("en"), status: { step: "draft" } });
    expect(draft.running).toContain("(draft)");
  });

  test("end with the signatures, after corrections and proxies", () => {
    expect(paper.blocks.at(-1)).toMatchObject({
      is: "signatures",
      people: [{ name: "Suzanne Okemba" }, { name: "Bernard Lhomme" }],
    });
  });
});

test.each([
  [
    "an id goes, and all but the first page on its way",
    "terreau.example/reunions/01a1d683-6de0-7f6b-9109-662db908bb8d/proces-verbal",
    "terreau.example/reunions",
  ],
  [
    "so does what stands before it",
    "terreau.example/sieges/tirages/0199947c-5400-7071-bb2d-7f8759ae475c",
    "terreau.example/sieges",
  ],
  [
    "a token stays: nothing else leads there",
    "terreau.example/bilan/b7Z6km-yE5NChkeaYvoGBKM_",
    "terreau.example/bilan/b7Z6km-yE5NChkeaYvoGBKM_",
  ],
  ["what people can copy stays", "terreau.example/decisions/2026-38", "terreau.example/decisions/2026-38"],
  ["a host alone stays", "terreau.example", "terreau.example"],
  [
    "a long host stays whole",
    "jardins-solidaires-de-la-vallee.example/entrer",
    "jardins-solidaires-de-la-vallee.example/entrer",
  ],
])("the address of a foot: %s", (_, whole, short) => {
  expect(shortAddress(whole)).toBe(short);
});

test("who signs a notice stands beside the way to answer, in one block", () => {
  const [notice] = examples("fr").filter((it) => it.kind === "notice");
  if (notice?.kind !== "notice") throw new Error("no notice among the examples");
  expect(paperOf(notice).blocks.at(-1)).toMatchObject({ is: "code", signed: notice.signedBy });
});

describe("every document", () => {
  test.each([...examples("fr"), ...examples("en")].map((it) => [it.kind, it.lang, it] as const))(
    "%s in %s names the association, the page and the head of the journal",
    (_, lang, it) => {
      const paper = paperOf(it);
      expect(paper).toMatchObject({ lang, association: "Les Jardins du Terreau" });
      expect(paper.title).not.toBe("");
      expect(paper.foot.address).toBe("terreau.example/pv/2026-06");
      expect(paper.foot.journal).toContain("1842");
      expect(paper.foot.journal).toContain("7c1e 90af 42b8 11de");
    },
  );

  test("without a journal the foot claims none", () => {
    expect(paperOf({ ...minutes("fr"), head: null }).foot.journal).toBe("");
  });

  test("English labels are not French ones, but the words both languages share", () => {
    const words = (value: unknown): string[] =>
      typeof value === "string"
        ? [value]
        : value !== null && typeof value === "object"
          ? Object.values(value).flatMap(words)
          : [];
    const same = words(en).filter((word) => word.length > 8 && words(fr).includes(word));
    expect(same.sort()).toEqual(["Abstention", "Corrections", "Signature"]);
  });
});

test("the sign-in sheet leaves out columns without content and keeps its spare rows", () => {
  const [sheet] = examples("fr").filter((it) => it.kind === "signIn");
  if (sheet?.kind !== "signIn") throw new Error("no sign-in sheet among the examples");
  const [full] = blocksNamed(paperOf(sheet).blocks, "sheet");
  expect((full?.rows.length ?? 0) + (full?.spare ?? 0)).toBe(12);
  expect(full?.columns).toHaveLength(5);
  const bare = { ...sheet, rows: sheet.rows.map(({ name }) => ({ name, seat: "" })) };
  const [table] = blocksNamed(paperOf(bare).blocks, "sheet");
  expect(table?.columns.map(({ label }) => label)).toEqual(["Nom", "Signature"]);
  expect(table?.rowHeight).toBe(12);
});
