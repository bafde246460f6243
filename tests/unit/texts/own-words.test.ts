import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordsFor } from "../../../app/documents/parts";
import { defaultWords, type OwnWords, phrasesIn } from "../../../app/features/association/words";
import { dutyWordsIn } from "../../../app/features/duties/duty-words.server";
import { paperWords } from "../../../app/features/meetings/paper-words.server";
import { sessionMails } from "../../../app/features/session/mails";
import { textsIn } from "../../../app/texts/both.server";
import { inOwnWords } from "../../../app/texts/make";

const own: OwnWords = {
  fr: {
    board: { one: "comité de pilotage", many: "comités de pilotage", gender: "m" },
    pole: { one: "commission", many: "commissions", gender: "f" },
    lead: { one: "référente", many: "référentes", gender: "f" },
    member: { one: "sociétaire", many: "sociétaires", gender: "m" },
    assembly: { one: "réunion plénière", many: "réunions plénières", gender: "f" },
  },
  en: {
    board: { one: "steering committee", many: "steering committees", gender: "m" },
    pole: { one: "circle", many: "circles", gender: "m" },
    lead: { one: "convenor", many: "convenors", gender: "m" },
    member: { one: "associate", many: "associates", gender: "m" },
    assembly: { one: "plenary meeting", many: "plenary meetings", gender: "m" },
  },
};

const line = { who: "Léa", subject: "Serre", pole: "Semis", meeting: "Mardi", data: {} };
// Any field of it is a word: names, or the association's words given as an argument.
const named: unknown = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => "Semis" : "Semis") });
const samples: unknown[] = [0, 1, 2, "Semis", line, { ...line, pole: "", data: { self: true } }, named];

type Said = { at: string; text: string };

/** Every sentence below a node with its place; a function answers all it says to the samples. */
const sentencesOf = (node: unknown, at: string): Said[] => {
  if (typeof node === "string") return [{ at, text: node }];
  if (typeof node === "function") return samples.flatMap((one) => sentencesOf(answer(node, one), at));
  if (!node || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) => sentencesOf(value, `${at}.${key}`));
};

const answer = (say: object, sample: unknown): unknown => {
  try {
    return Reflect.apply(say as () => unknown, undefined, Array(6).fill(sample));
  } catch {
    return null;
  }
};

const groups = Object.keys(textsIn("fr", "Europe/Paris")).filter(
  (key) => !["lang", "zone", "dates", "counting", "words", "calling", "reason", "sayDone", "typeset"].includes(key),
);

const everySentence = (lang: "fr" | "en", words: OwnWords): Said[] => {
  const t: { [group: string]: unknown } = textsIn(lang, "Europe/Paris", words);
  return [
    ...groups.flatMap((group) => sentencesOf(t[group], group)),
    ...sentencesOf(paperWords(lang, words), "paperWords"),
    ...sentencesOf(dutyWordsIn(lang, words), "duties"),
    ...sentencesOf(wordsFor(lang, words), "documents"),
    ...sentencesOf(inOwnWords(sessionMails[lang], lang, words), "mails"),
  ];
};

const usual = {
  fr: /(?<!\p{L})(conseils?|pôles?|adhérents?|assemblées?)(?!\p{L})/iu,
  en: /\b(boards?|poles?|general assembly|assembl(y|ies))\b/i,
};

describe.each(["fr", "en"] as const)("%s", (lang) => {
  test.each([
    ["default", defaultWords],
    ["own", own],
  ])("every word that a sentence asks for exists: %s words", (_, words) => {
    const sentences = everySentence(lang, words);
    expect(sentences.length).toBeGreaterThan(2000);
    expect(sentences.filter(({ text }) => /\{\w+\.\w+\}/.test(text))).toEqual([]);
  });

  test("with its own words, no sentence keeps a usual one", () => {
    expect(everySentence(lang, own).filter(({ text }) => usual[lang].test(text))).toEqual([]);
  });
});

test("no usual word is left in a French source, in branches that no sample takes either", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".fr.ts"));
  expect(files.length).toBeGreaterThan(30);
  const left = files.flatMap((path) =>
    readFileSync(`app/${path}`, "utf8")
      .split("\n")
      .filter((code) => usual.fr.test(code) && !/^\s*(\/\/|\/\*\*|\*)/.test(code))
      .map((code) => `${path}: ${code.trim()}`),
  );
  expect(left).toEqual([]);
});

describe("sentences read well", () => {
  const t = textsIn("fr", "Europe/Paris", own);
  const usually = textsIn("fr", "Europe/Paris");

  test.each([
    [usually.poles.reasons.closed, "Ce pôle est fermé."],
    [t.poles.reasons.closed, "Cette commission est fermée."],
    [t.poles.reasons.notYourPole, "Cette commission est tenue par d’autres. Demandez à la référente."],
    [usually.poles.reasons.notYourPole, "Ce pôle est tenu par d’autres. Demandez à la personne responsable."],
    [t.actions.anyPole, "Toutes les commissions"],
    [t.actions.log.noPole, "Vous n’êtes dans aucune commission"],
    [
      t.actions.reasons.poleOnly,
      "Cette action n’est lue que par sa commission. Ouvrez-la d’abord au comité de pilotage.",
    ],
    [t.assembly.kinds.promises, "Promesses de la dernière réunion plénière"],
    [usually.assembly.kinds.promises, "Promesses de la dernière assemblée"],
    [usually.assembly.reasons.notAnAssembly, "Un bilan vivant accompagne une assemblée générale."],
    [t.assembly.reasons.notAnAssembly, "Un bilan vivant accompagne une réunion plénière."],
    [t.promises.noPole, "Le comité de pilotage tout entier"],
    [t.guides.words.board.word, "Comité de pilotage"],
    [usually.guides.words.board.word, "Conseil d’administration"],
    [t.common.nav.poles, "Commissions"],
    [t.common.more.promises, "Promesses de la réunion plénière"],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });

  test("a vowel and a feminine board", () => {
    const words = phrasesIn("fr", {
      ...own,
      fr: {
        ...own.fr,
        board: { one: "équipe", many: "équipes", gender: "f" },
        pole: { one: "atelier", many: "ateliers", gender: "m" },
      },
    });
    expect([words.board.to, words.board.its, words.pole.this, words.pole.kind, words.pole.The]).toEqual([
      "à l’équipe",
      "son équipe",
      "cet atelier",
      "d’atelier",
      "L’atelier",
    ]);
  });

  test("the words typed by a person stay as typed", () => {
    expect(t.typeset("{board.the}")).toBe("{board.the}");
  });
});
