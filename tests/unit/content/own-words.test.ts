import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { defaultWords, type OwnWords, phrasesIn } from "../../../app/features/association/words";
import { guideSlugs, pageSlugs, type ReadingSlug } from "../../../app/features/guides/catalogue";
import { compileReading, inOwnWords, type Reading, readingFile } from "../../../app/features/guides/compile.server";
import type { GuideFacts } from "../../../app/features/guides/guide-parts";
import { draw } from "../../../app/features/guides/render.server";
import { textsIn } from "../../../app/texts/both.server";

const own: OwnWords = {
  fr: {
    board: { one: "collégiale", many: "collégiales", gender: "f" },
    pole: { one: "commission", many: "commissions", gender: "f" },
    lead: { one: "référente", many: "référentes", gender: "f" },
    member: { one: "sociétaire & ami", many: "sociétaires & amis", gender: "m" },
    assembly: { one: "rencontre annuelle", many: "rencontres annuelles", gender: "f" },
  },
  en: {
    board: { one: "collective", many: "collectives", gender: "m" },
    pole: { one: "circle", many: "circles", gender: "m" },
    lead: { one: "convenor", many: "convenors", gender: "m" },
    member: { one: "friend & associate", many: "friends & associates", gender: "m" },
    assembly: { one: "yearly gathering", many: "yearly gatherings", gender: "m" },
  },
};

const root = path.resolve("content");
const facts: GuideFacts = { association: "La Serre", pillars: [], poles: [], seats: { all: 7, filled: 5 } };
const slugs: ReadingSlug[] = [...guideSlugs, ...pageSlugs];
const each = slugs.flatMap((slug) => (["fr", "en"] as const).map((lang) => [slug, lang] as const));

const compiled = new Map<string, Reading>();
beforeAll(async () => {
  for (const [slug, lang] of each) compiled.set(`${slug} ${lang}`, await compileReading(root, slug, lang));
}, 60_000);

/** All that a reader sees of a reading, its title and its summary first; labels in attributes stay, addresses and colours go. */
const said = (slug: ReadingSlug, lang: "fr" | "en", words: OwnWords): string => {
  const reading = compiled.get(`${slug} ${lang}`);
  if (!reading) throw new Error(`${slug} in ${lang} was not compiled`);
  const t = textsIn(lang, "Europe/Paris", words);
  const { title, summary } = inOwnWords(reading, t.words);
  const { html, next } = draw(reading, facts, t);
  return [title, summary, html.replace(/(href|src|id|class|fill|stroke)="[^"]*"/g, ""), next?.title].join("\n");
};

const usual = {
  fr: /(?<!\p{L})(conseils?|pôles?|adhérents?|assemblées?)(?!\p{L})/iu,
  en: /\b(boards?|poles?|general assembly|assembl(y|ies))\b/i,
};

test.each(each)("%s in %s follows the five words of an association", (slug, lang) => {
  expect(said(slug, lang, own).match(usual[lang])).toBeNull();
  expect(said(slug, lang, own)).not.toMatch(/undefined|\{\w+\.\w+\}/);
});

test.each(each)("every word that %s in %s asks for exists", (slug, lang) => {
  const words = phrasesIn(lang, defaultWords) as { [name: string]: { [form: string]: string } };
  const source = readFileSync(readingFile(root, slug, lang), "utf8");
  const asked = [...source.matchAll(/\{(\w+)\.(\w+)\}/g)].map(([, name = "", form = ""]) => [name, form] as const);
  expect(asked.filter(([name, form]) => words[name]?.[form] === undefined)).toEqual([]);
});

describe("a house with a « collégiale » and « commissions »", () => {
  test.each([
    ["association-en-dix-minutes", "La collégiale</strong> décide de ce qui engage"],
    ["association-en-dix-minutes", "Les sociétaires &amp; amis</strong> soutiennent"],
    ["association-en-dix-minutes", "La décision revient alors à la commission, avec une date"],
    ["association-en-dix-minutes", "Travailler par commissions"],
    ["travailler-par-poles", "Avant chaque réunion de la collégiale"],
    ["travailler-par-poles", "le raconter à la rencontre annuelle"],
    ["mon-premier-conseil", "Ma première fois à la collégiale"],
    ["droits-et-devoirs", "Siéger à la collégiale"],
    ["confidentialite", "par votre commission, par la collégiale ou par la rencontre annuelle"],
  ] as const)("%s: %s", (slug, sentence) => {
    expect(said(slug, "fr", own).replace(/[\u00a0\u202f]/g, " ")).toContain(sentence);
  });

  test("the usual words read as before", () => {
    expect(said("association-en-dix-minutes", "fr", defaultWords)).toContain("Le conseil</strong> décide");
    expect(said("mon-premier-conseil", "fr", defaultWords)).toContain("Ma première fois au conseil");
  });
});
