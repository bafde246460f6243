/** The five things an association names its own way. */
export const wordKeys = ["board", "pole", "lead", "member", "assembly"] as const;
export type WordKey = (typeof wordKeys)[number];
export type Gender = "m" | "f";
export type Noun = { one: string; many: string; gender: Gender };
export type WordSet = Record<WordKey, Noun>;
export type OwnWords = { fr: WordSet; en: WordSet };

export const defaultWords: OwnWords = {
  fr: {
    board: { one: "conseil", many: "conseils", gender: "m" },
    pole: { one: "pôle", many: "pôles", gender: "m" },
    lead: { one: "responsable", many: "responsables", gender: "m" },
    member: { one: "adhérent", many: "adhérents", gender: "m" },
    assembly: { one: "assemblée générale", many: "assemblées générales", gender: "f" },
  },
  en: {
    board: { one: "board", many: "boards", gender: "m" },
    pole: { one: "pole", many: "poles", gender: "m" },
    lead: { one: "lead", many: "leads", gender: "m" },
    member: { one: "member", many: "members", gender: "m" },
    assembly: { one: "general assembly", many: "general assemblies", gender: "m" },
  },
};

/** A noun with the little words that stand before it: « le conseil », « du conseil », « au conseil », « un conseil ». */
export type Phrases = {
  one: string;
  many: string;
  /** With a capital, to begin a sentence or a title. */
  One: string;
  Many: string;
  the: string;
  of: string;
  to: string;
  a: string;
  theMany: string;
  ofMany: string;
  toMany: string;
  gender: Gender;
};
export type Words = Record<WordKey, Phrases>;

/** The association's words as stored (JSON of the row, or null), completed by the default ones. */
export const wordsOf = (stored: string | null | undefined): OwnWords => {
  const own = (stored ? JSON.parse(stored) : {}) as { fr?: Partial<WordSet>; en?: Partial<WordSet> };
  return { fr: { ...defaultWords.fr, ...own.fr }, en: { ...defaultWords.en, ...own.en } };
};

/** The words of one language ready for sentences; every sentence follows their gender and their first letter. */
export const phrasesIn = (lang: "fr" | "en", words: OwnWords = defaultWords): Words => {
  const phrase = lang === "fr" ? french : english;
  const set = words[lang];
  return {
    board: phrase(set.board),
    pole: phrase(set.pole),
    lead: phrase(set.lead),
    member: phrase(set.member),
    assembly: phrase(set.assembly),
  };
};

const french = ({ one, many, gender }: Noun): Phrases => {
  const elided = /^[aeiouhàâäéèêëîïôöùûüœæ]/i.test(one);
  const feminine = gender === "f";
  return {
    ...capitals(one, many),
    gender,
    the: elided ? `l’${one}` : feminine ? `la ${one}` : `le ${one}`,
    of: elided ? `de l’${one}` : feminine ? `de la ${one}` : `du ${one}`,
    to: elided ? `à l’${one}` : feminine ? `à la ${one}` : `au ${one}`,
    a: feminine ? `une ${one}` : `un ${one}`,
    theMany: `les ${many}`,
    ofMany: `des ${many}`,
    toMany: `aux ${many}`,
  };
};

const english = ({ one, many, gender }: Noun): Phrases => ({
  ...capitals(one, many),
  gender,
  the: `the ${one}`,
  of: `of the ${one}`,
  to: `to the ${one}`,
  a: /^[aeio]/i.test(one) ? `an ${one}` : `a ${one}`,
  theMany: `the ${many}`,
  ofMany: `of the ${many}`,
  toMany: `to the ${many}`,
});

const capitals = (one: string, many: string) => ({ one, many, One: capital(one), Many: capital(many) });
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
