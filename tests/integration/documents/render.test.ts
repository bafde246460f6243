import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentInput, Minutes } from "../../../app/documents/inputs";
import { makeCompiler, renderPdf } from "../../../app/documents/render.server";
import type { StandSheet } from "../../../app/documents/stand-input";
import { examples, minutes } from "../../unit/documents/examples";

const compiler = makeCompiler();

const read = (it: DocumentInput) => {
  const pdf = Buffer.from(renderPdf(it, compiler)).toString("latin1");
  return { pdf, pages: Number(/NPages>(\d+)</.exec(pdf)?.[1]) };
};

const everyText = (text: string): Minutes => {
  const base = minutes("fr");
  return {
    ...base,
    association: { name: text, about: text },
    quorum: text,
    points: base.points.map((point) =>
      "sealed" in point
        ? point
        : {
            ...point,
            title: text,
            entries: point.entries.map((one) =>
              "resolution" in one ? { resolution: { ...one.resolution, text, outcome: text } } : { text },
            ),
          },
    ),
  };
};

describe("every document is a tagged PDF/UA-1", () => {
  const all = [...examples("fr"), ...examples("en")].flatMap((it) => [it, { ...it, large: true }]);
  test.each(all.map((it) => [it.kind, it.lang, it.large ? "large" : "ordinary", it] as const))(
    "%s, %s, %s",
    (_, lang, _size, it) => {
      const { pdf, pages } = read(it);
      expect(pdf.startsWith("%PDF-1.7")).toBe(true);
      expect(pdf).toContain("/StructTreeRoot");
      expect(pdf).toContain("<pdfuaid:part>1<");
      expect(pdf).toContain(`/Lang (${lang})`);
      expect(pages).toBeGreaterThanOrEqual(1);
      expect(pages).toBeLessThanOrEqual(it.large ? 6 : 3);
    },
  );
});

test("the same document gives the same bytes", () => {
  expect(read(minutes("fr")).pdf).toBe(read(minutes("fr")).pdf);
});

test("the decision record and the proxy form hold on one page", () => {
  for (const it of examples("fr").filter(
    ({ kind }) => kind === "decisionRecord" || kind === "proxyForm" || kind === "notice",
  )) {
    expect(read(it).pages).toBe(1);
  }
});

test.each([
  [1, 4, 3],
  [60, 40, 40],
])("minutes of %i points and %i names keep within %i pages", (points, names, most) => {
  const base = minutes("fr");
  const [point] = base.points.filter((one) => !("sealed" in one) && one.entries.some((entry) => "resolution" in entry));
  const it: Minutes = {
    ...base,
    attendance: {
      ...base.attendance,
      present: Array.from({ length: names }, (_, at) => ({ name: `Personne Numéro ${at}`, mode: "room" })),
    },
    points: Array.from({ length: points }, (_, at) => ({ ...point!, number: String(at + 1) })),
  };
  expect(read(it).pages).toBeLessThanOrEqual(most);
  expect(read(it).pages).toBeGreaterThanOrEqual(points > 1 ? 10 : 1);
});

describe("a sign-in sheet", () => {
  const sheet = examples("fr").find(({ kind }) => kind === "signIn");
  if (sheet?.kind !== "signIn") throw new Error("no sign-in sheet among the examples");
  const pagesFor = (names: number, spare: number, large = false) => {
    const rows = Array.from({ length: names }, (_, at) => ({ name: `Personne Numéro ${at}`, seat: "titulaire" }));
    return read({ ...sheet, rows, spare, large }).pages;
  };

  test.each([
    ["a board of 9 with two empty rows", 9, 2, 1],
    ["a board of 12: the empty rows give way before a page of signatures alone", 12, 2, 1],
    ["14 are the most a page holds, their signatures with them", 14, 2, 1],
    ["15 take a second page, with the empty rows on it", 15, 2, 2],
  ])("%s", (_, names, spare, pages) => expect(pagesFor(names, spare)).toBe(pages));

  test("of an assembly of 180: rows of 12 mm, so one page more for each 20 names", () => {
    const pages = [60, 80, 100, 180].map((names) => pagesFor(names, 6));
    expect(pages).toEqual([4, 5, 6, 10]);
  });
});

const names = new Set(["kind", "lang", "step", "mode", "state", "format", "url", "hash", "bytes"]);

function emptied<T>(value: T): T;
function emptied(value: unknown): unknown {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return [];
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, names.has(key) ? item : emptied(item)]));
}

test.each(examples("fr").map((it) => [it.kind, it] as const))("%s prints with nothing in it yet", (_, it) => {
  expect(read(emptied(it)).pages).toBeGreaterThan(0);
});

test("a picture without a description is named after its scene; bytes that are no picture are refused, by name", () => {
  const report = examples("fr").find(({ kind }) => kind === "activityReport");
  if (report?.kind !== "activityReport") throw new Error("no report among the examples");
  const broken = (bytes: Uint8Array, alt: string): DocumentInput => ({
    ...report,
    scenes: report.scenes.map((scene) => ({
      ...scene,
      photos: scene.photos.map((photo) => ({ ...photo, bytes, alt })),
    })),
  });
  expect(read(broken(report.scenes[1]!.photos[0]!.bytes, "")).pages).toBeGreaterThan(0);
  expect(() => read(broken(new Uint8Array([1, 2, 3]), "x"))).toThrow(/image/);
});

describe("what people type is never Typst", () => {
  test.each([
    ["code", '#pagebreak() #import "/etc/passwd" #{while true {}} #panic()'],
    ["a file", '#read("/etc/passwd") #image("x.png")'],
    ["marks", "$x^2$ \\ ` ``` _a_ *b* <label> @ref // /* ~ -- --- ' \" = == + - 1. [ ] { } ( )"],
    ["JSON and quotes", '"}],"is":"picture","file":"/x"} \\u0000 \\n'],
    ["emoji", "👩🏽‍🌾 🥕 ✓ → ☐"],
    ["right to left", "שלום مرحبا \u202eabc"],
    ["signs without a font", "漢字 \ue000 \u{1f9ff} \u{e0001} \u{10ffff}"],
    ["half signs and controls", "\ud800 \udfff \u0000 \u0007 \u007f \ufffe"],
    ["5,000 letters in one word", "x".repeat(5000)],
    ["5,000 signs", "#$\\`".repeat(1250)],
    ["deep nesting", `${">".repeat(80)} a\n\n${"- ".repeat(80)}b`],
    ["blank", " \n\n\t "],
  ])("%s", (_, text) => {
    const { pdf, pages } = read(everyText(text));
    expect(pdf).toContain("<pdfuaid:part>1<");
    expect(pages).toBeLessThan(60);
  });

  test("a page break typed in a point breaks no page", () => {
    expect(read(everyText("#pagebreak() ".repeat(3))).pages).toBe(read(everyText("apagebreakab ".repeat(3))).pages);
  });

  test("any string prints", () => {
    const strings = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    fc.assert(
      fc.property(strings, (text) => {
        expect(read(everyText(text)).pages).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});

const poles = (
  ["carotte", "bourrache", "potiron", "sauge", "poireau", "tomate", "aubergine", "betterave"] as const
).map((vegetable) => ({
  name: `Pôle ${vegetable}`,
  remit: "Prendre soin de ce qui pousse, et le dire à voix haute.",
  vegetable,
}));
const stand = (lang: "fr" | "en", size: "a5" | "a4" | "a3", more: Partial<StandSheet> = {}): StandSheet => ({
  kind: "stand",
  ...{ lang, size },
  association: { name: "Les Jardins d’Essai", tagline: "Des légumes et des métiers.", address: "1 rue des Fèves" },
  pillars: [
    { name: "La terre", sentence: "Nourrir sans abîmer." },
    { name: "L’insertion", sentence: "Un métier s’apprend dehors." },
  ],
  poles,
  come: { url: "https://essai.example/venir?lang=fr", address: "essai.example/venir", line: "" },
  ...more,
});
const bare = { association: { name: "Zoé", tagline: "", address: "" }, pillars: [], poles: [] };
const long = {
  association: {
    name: "Association pour l’éducation maraîchère".repeat(3),
    tagline: "mot ".repeat(50),
    address: "x".repeat(300),
  },
  pillars: poles.slice(0, 6).map(({ name }) => ({ name, sentence: "Une phrase longue et douce. ".repeat(7) })),
  poles: [...poles, ...poles].map((pole) => ({ ...pole, remit: "Une mission décrite jusqu’au bout. ".repeat(6) })),
};
test.each([
  ["the A5 sheet", stand("fr", "a5")],
  ["the A4 poster", stand("en", "a4")],
  ["the A3 poster", stand("fr", "a3")],
  ["without a code: a telephone", stand("fr", "a5", { come: { url: null, address: "", line: "00 00 00 00 00" } })],
  ["without anything typed", stand("en", "a4", { come: { url: null, address: "", line: "" } })],
  ["of an association that wrote nothing yet", stand("fr", "a5", bare)],
  ["with all that may be written, as long as it may be", stand("fr", "a5", long)],
])("%s of the stand is one page, tagged PDF/UA-1", (_, it) => {
  const pdf = Buffer.from(renderPdf(it, compiler)).toString("latin1");
  expect(pdf).toContain("<pdfuaid:part>1<");
  expect(pdf).toContain(`/Lang (${it.lang})`);
  expect(/NPages>(\d+)</.exec(pdf)?.[1]).toBe("1");
});
