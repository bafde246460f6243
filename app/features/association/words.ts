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
export type Phrases = Forms & {
  /** With a capital, to begin a sentence or a title. */
  One: string;
  Many: string;
};
type Forms = {
  one: string;
  many: string;
  the: string;
  of: string;
  to: string;
  a: string;
  theMany: string;
  ofMany: string;
  toMany: string;
  gender: Gender;
  /** Other forms that sentences ask for by name, as `{pole.another}`. */
  [form: string]: string;
};

/** « Assemblée générale » is said « l’assemblée » in a sentence: both are there. « La personne responsable » likewise. */
export type WordName = WordKey | "generalAssembly" | "legalBoard" | "leadPerson";
export type Words = Record<WordName, Phrases>;

/** The association's words as stored (JSON of the row, or null), completed by the default ones. */
export const wordsOf = (stored: string | null | undefined): OwnWords => {
  const own = (stored ? JSON.parse(stored) : {}) as { fr?: Partial<WordSet>; en?: Partial<WordSet> };
  return { fr: { ...defaultWords.fr, ...own.fr }, en: { ...defaultWords.en, ...own.en } };
};

/** The words of one language ready for sentences; every sentence follows their gender and their first letter. */
export const phrasesIn = (lang: "fr" | "en", words: OwnWords = defaultWords): Words => {
  const phrase = lang === "fr" ? french : english;
  const set = words[lang];
  // A page says three or four of them: each is made when it is first said.
  const made: Partial<Words> = {};
  const said = (name: WordName, noun: Noun) => {
    made[name] ??= phrase(noun);
    return made[name];
  };
  return {
    get board() {
      return said("board", set.board);
    },
    get legalBoard() {
      return said("legalBoard", legalOf(set.board));
    },
    get pole() {
      return said("pole", set.pole);
    },
    get lead() {
      return said("lead", set.lead);
    },
    get leadPerson() {
      return said("leadPerson", personOf(set.lead));
    },
    get member() {
      return said("member", set.member);
    },
    get assembly() {
      return said("assembly", shortOf(set.assembly));
    },
    get generalAssembly() {
      return said("generalAssembly", set.assembly);
    },
  };
};

const TOKEN = /\{(\w+)\.(\w+)\}/g;

/** A sentence with `{board.the}`, `{pole.many}`… replaced by the association's own words. */
export const saidWith = (words: { [name: string]: Phrases }, sentence: string): string =>
  sentence.includes("{")
    ? sentence.replace(TOKEN, (token, name: string, form: string) => words[name]?.[form] ?? token)
    : sentence;

// « responsable » says what one is, not who: sentences speak of « la personne responsable ». Another word stands alone.
const personOf = (lead: Noun): Noun =>
  lead.one === "responsable" ? { one: "personne responsable", many: "personnes responsables", gender: "f" } : lead;

// The full name that the law knows, where the association keeps the usual word.
const legalOf = (board: Noun): Noun =>
  board.one === "conseil" ? { ...board, one: "conseil d’administration", many: "conseils d’administration" } : board;

const shortOf = ({ one, many, gender }: Noun): Noun => ({ one: unsaid(one), many: unsaid(many), gender });
const unsaid = (name: string) => name.replace(/^general | générales?$/i, "");

const french = ({ one, many, gender }: Noun): Phrases => {
  const elided = /^[aeiouhàâäéèêëîïôöùûüœæ]/i.test(one);
  const feminine = gender === "f";
  const le = feminine ? "la" : "le";
  const du = feminine ? "de la" : "du";
  const au = feminine ? "à la" : "au";
  const quel = feminine ? "quelle" : "quel";
  const un = feminine ? "une" : "un";
  return withCapitals({
    one,
    many,
    gender,
    the: elided ? `l’${one}` : `${le} ${one}`,
    of: elided ? `de l’${one}` : `${du} ${one}`,
    to: elided ? `à l’${one}` : `${au} ${one}`,
    a: `${un} ${one}`,
    theMany: `les ${many}`,
    ofMany: `des ${many}`,
    toMany: `aux ${many}`,
    this: `${feminine ? "cette" : elided ? "cet" : "ce"} ${one}`,
    my: `${feminine && !elided ? "ma" : "mon"} ${one}`,
    its: `${feminine && !elided ? "sa" : "son"} ${one}`,
    no: `${feminine ? "aucune" : "aucun"} ${one}`,
    which: `${quel} ${one}`,
    another: `${un} autre ${one}`,
    allThe: `${feminine ? "toutes" : "tous"} les ${many}`,
    // « réunion de pôle », « téléphones d’adhérents »
    kind: elided ? `d’${one}` : `de ${one}`,
    kindMany: elided ? `d’${many}` : `de ${many}`,
    // What agrees with it: « au prochain conseil », « un seul », « la première », « il ».
    le,
    du,
    au,
    un,
    e: feminine ? "e" : "",
    er: feminine ? "ère" : "er",
    il: feminine ? "elle" : "il",
    lui: feminine ? "elle" : "lui",
  });
};

const english = ({ one, many, gender }: Noun): Phrases =>
  withCapitals({
    one,
    many,
    gender,
    the: `the ${one}`,
    of: `of the ${one}`,
    to: `to the ${one}`,
    a: /^[aeio]/i.test(one) ? `an ${one}` : `a ${one}`,
    theMany: `the ${many}`,
    ofMany: `of the ${many}`,
    toMany: `to the ${many}`,
  });

/** Each form twice: `the` « le conseil », `The` « Le conseil ». */
const withCapitals = (forms: Forms): Phrases => ({
  ...Object.fromEntries(Object.entries(forms).map(([form, text]) => [capital(form), capital(text)])),
  ...forms,
  One: capital(forms.one),
  Many: capital(forms.many),
});
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
