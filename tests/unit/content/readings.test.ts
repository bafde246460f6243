import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import {
  guideSlugs,
  isGuide,
  pageSlugs,
  type ReadingSlug,
  readingOfStep,
  readingUrl,
} from "../../../app/features/guides/catalogue";
import {
  compileReading,
  inOwnWords,
  type Reading,
  readingOf,
  warmReadings,
} from "../../../app/features/guides/compile.server";
import type { GuideFacts } from "../../../app/features/guides/guide-parts";
import { draw, type Rendered, renderReading } from "../../../app/features/guides/render.server";
import { pages } from "../../../app/pages";
import { textsIn } from "../../../app/texts/both.server";

const root = path.resolve("content");
const slugs: ReadingSlug[] = [...guideSlugs, ...pageSlugs];
const langs = ["fr", "en"] as const;
const each = slugs.flatMap((slug) => langs.map((lang) => ({ slug, lang })));

const facts: GuideFacts = {
  association: "Les Jardins du Terreau",
  pillars: [
    { name: "Insertion", sentence: "Retrouver un métier." },
    { name: "Maraîchage", sentence: "" },
  ],
  poles: [
    { slug: "accueil", name: "Accueil & vie du jardin", leads: ["Claire", "Gérard"] },
    { slug: "comptes", name: "Comptes", leads: [] },
  ],
  seats: { all: 12, filled: 11 },
};
const nothing: GuideFacts = { association: "A", pillars: [], poles: [], seats: { all: 0, filled: 0 } };

const compiled = new Map<string, { reading: Reading; drawn: Rendered }>();
const of = (slug: string, lang: string) => compiled.get(`${slug}.${lang}`)!;

beforeAll(async () => {
  for (const { slug, lang } of each) {
    const reading = await compileReading(root, slug, lang);
    const t = textsIn(lang, "Europe/Paris");
    compiled.set(`${slug}.${lang}`, { reading: inOwnWords(reading, t.words), drawn: draw(reading, facts, t) });
  }
}, 60_000);

const words = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>|<table[\s\S]*?<\/table>/g, " ")
    .replace(/<\/(p|li|h2|summary|figcaption|dt|dd)>/g, ".\n")
    .replace(/<[^>]+>/g, "");
const count = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test("the catalogue is what stands on the disk, in both languages", () => {
  const guides = readdirSync(path.join(root, "guides"));
  expect(guides.sort()).toEqual([...guideSlugs].sort());
  for (const guide of guides)
    expect(readdirSync(path.join(root, "guides", guide)).sort()).toEqual(["index.en.mdx", "index.fr.mdx"]);
  const files = pageSlugs.flatMap((slug) => langs.map((lang) => `${slug}.${lang}.mdx`));
  expect(readdirSync(path.join(root, "pages")).sort()).toEqual(files.sort());
});

test("the steps of the welcome open the readings that carry them", () => {
  const steps = slugs.map((slug) => [of(slug, "fr").reading.step, slug]).filter(([step]) => step);
  expect(Object.fromEntries(steps)).toEqual(readingOfStep);
});

describe.each(slugs)("%s", (slug) => {
  it("has the same place in both languages", () => {
    const [fr, en] = langs.map((lang) => of(slug, lang).reading);
    expect({ order: en!.order, step: en!.step, minutes: en!.minutes }).toEqual({
      order: fr!.order,
      step: fr!.step,
      minutes: fr!.minutes,
    });
    expect(en!.title).not.toBe(fr!.title);
    const [inFrench, inEnglish] = langs.map((lang) => of(slug, lang).drawn);
    expect(inEnglish!.words.map((word) => word.key).sort()).toEqual(inFrench!.words.map((word) => word.key).sort());
    expect(inEnglish!.next?.slug).toBe(inFrench!.next?.slug);
    expect(inEnglish!.html.match(/<(h2|details|figure|li|table)/g)).toEqual(
      inFrench!.html.match(/<(h2|details|figure|li|table)/g),
    );
  });
});

describe.each(each)("$slug in $lang", ({ slug, lang }) => {
  it("tells its reading time: 170 words a minute, and time to think about each question", () => {
    const { reading, drawn } = of(slug, lang);
    const questions = drawn.html.match(/<details/g)?.length ?? 0;
    const minutes = count(words(drawn.html)) / 170 + questions;
    expect(Math.abs(reading.minutes - minutes)).toBeLessThan(1.5);
    if (isGuide(slug)) expect(questions).toBeGreaterThanOrEqual(3);
    if (isGuide(slug)) expect(questions).toBeLessThanOrEqual(5);
  });

  it("is written in short sentences, with typographic marks and no mid-dot", () => {
    const text = words(of(slug, lang).drawn.html);
    const sentences = text
      .split(/[.!?…]\s|\n/)
      .map(count)
      .filter((length) => length > 2);
    const mean = sentences.reduce((sum, length) => sum + length, 0) / sentences.length;
    expect(mean).toBeLessThanOrEqual(15);
    expect(Math.max(...sentences)).toBeLessThanOrEqual(38);
    expect(text).not.toMatch(/\p{L}·\p{L}/u);
    expect(text).not.toMatch(/['"]|&#x27;|&quot;/);
    if (lang === "fr") expect(text).not.toMatch(/ [;:?!»]|« /);
  });

  it("links only to pages that exist, by their address", () => {
    const { drawn } = of(slug, lang);
    const hrefs = [...drawn.html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? "");
    const keys = drawn.words.map((word) => `#mot-${word.key}`);
    for (const href of hrefs.filter((one) => one.startsWith("#"))) expect(keys).toContain(href);
    for (const href of hrefs.filter((one) => !one.startsWith("#"))) expect(leadsSomewhere(href), href).toBe(true);
    if (drawn.next) expect(slugs).toContain(drawn.next.slug);
    if (drawn.next) expect(drawn.next.title).toBe(of(drawn.next.slug, lang).reading.title);
  });

  it("holds no style, script or empty block, and reads well where nothing is filled in", () => {
    const { reading, drawn } = of(slug, lang);
    expect(drawn.html).not.toMatch(/ style=|<script|<h1|undefined|\[object|<p><\/p>/);
    expect(() => draw(reading, nothing, textsIn(lang, "Europe/Paris"))).not.toThrow();
  });
});

const leadsSomewhere = (href: string): boolean => {
  if (href.startsWith("https://")) return true;
  if (slugs.some((slug) => readingUrl(slug) === href)) return true;
  if (href.startsWith("/guides/") || href.startsWith("/aide/")) return false;
  return Object.values(pages).some((page) => new RegExp(`^${page.url.replace(/:\w+/g, "[a-z-]+")}$`).test(href));
};

describe("a guide that is wrong", () => {
  const wrongs = {
    "a tag left open": "---\nTITLE\n---\n\n<Try>\n\nSans fin",
    "a word unknown to the glossary": '---\nTITLE\n---\n\n<Glossary word="zorglub">mot</Glossary>',
    "a part that does not exist": "---\nTITLE\n---\n\n<Carousel />",
    "no frontmatter": "Bonjour",
    "an unknown line of frontmatter": "---\nTITLE\ncolour: red\n---\n\nBonjour",
  };
  const head = "title: Un titre\nsummary: Un résumé assez long pour être utile.\nminutes: 3\norder: 1";

  it.each(Object.entries(wrongs))("%s: is named, and leaves a readable page", async (_why, source) => {
    const folder = await mkdtemp(path.join(tmpdir(), "terreau-content-"));
    await mkdir(path.join(folder, "guides", "mon-premier-conseil"), { recursive: true });
    await writeFile(path.join(folder, "guides/mon-premier-conseil/index.fr.mdx"), source.replace("TITLE", head));
    const shelf = new Map<string, unknown>();
    const wrong = await warmReadings(shelf, folder);
    const reading = await readingOf(shelf, folder, "mon-premier-conseil", "fr");
    const texts = textsIn("fr", "Europe/Paris");
    const rendered = reading && (await renderReading(reading, facts, texts));
    expect(rendered).toBeNull();
    if (!reading) expect(wrong.filter((line) => line.includes("mon-premier-conseil/index.fr.mdx"))).toHaveLength(1);
    if (reading) expect(() => draw(reading, facts, texts)).toThrow();
    await rm(folder, { recursive: true });
  });
});
