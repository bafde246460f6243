import { prudentRules } from "./prudent-rules";
import type { Citation, MajorityRule, QuorumRule, Ruled, RuleKey, RuleSet, RuleValues } from "./rule-set";

export type ModelId = "withBureau" | "collegial" | "colleges" | "localLaw";
/** Who acts for the association: an office, persons mandated one by one, or the direction local law asks for. */
export type Representation = "office" | "mandates" | "direction";
export type ModelBody = "board" | "generalAssembly";
export type Model = { id: ModelId; representation: Representation } & Record<ModelBody, RuleSet>;
export type QuestionId =
  | "boardQuorum"
  | "boardProxies"
  | "castingVote"
  | "distance"
  | "assemblyQuorum"
  | "assemblyProxies"
  | "statutesMajority";
type Choice = { id: string; rules: (cite: Citation) => Partial<RuleSet> };
export type Question = { id: QuestionId; body: ModelBody; sets: RuleKey[]; choices: Choice[] };

const half = { n: 1, d: 2 };
const halfOfSeats = quorumOf("seats", 2, false);
const mandated: Partial<RuleSet> = { quorum: { value: halfOfSeats, cite: null } };
const colleges = ["volunteers", "employees", "partners"];

/** The four starting points. What they set is usual but not cited, so results keep saying so until an article is
 *  entered; only local law (Alsace-Moselle) cites its own code, articles 32 and 33. */
export const models: Record<ModelId, Model> = {
  withBureau: { id: "withBureau", representation: "office", ...bodies({}, {}) },
  collegial: { id: "collegial", representation: "mandates", ...bodies(mandated, {}) },
  colleges: { id: "colleges", representation: "mandates", ...bodies({ ...mandated, electors: byCollege() }, {}) },
  localLaw: { id: "localLaw", representation: "direction", ...bodies(localMajorities(), localMajorities()) },
};

/** The seven questions that tune a model, what each one sets and the answers on offer; the wording is in the texts. */
export const questions: readonly Question[] = [
  {
    id: "boardQuorum",
    body: "board",
    sets: ["quorum"],
    choices: [
      choice("moreThanHalf", (cite) => ({ quorum: { value: quorumOf("seats", 2, true), cite } })),
      choice("half", (cite) => ({ quorum: { value: halfOfSeats, cite } })),
      choice("third", (cite) => ({ quorum: { value: quorumOf("seats", 3, false), cite } })),
      choice("none", (cite) => ({ quorum: { value: { kind: "none" }, cite } })),
    ],
  },
  {
    id: "boardProxies",
    body: "board",
    sets: ["proxies"],
    choices: [
      choice("refused", (cite) => ({ proxies: { value: proxies(false, null), cite } })),
      choice("one", (cite) => ({ proxies: { value: proxies(cite !== null, 1), cite } })),
      choice("two", (cite) => ({ proxies: { value: proxies(cite !== null, 2), cite } })),
    ],
  },
  {
    id: "castingVote",
    body: "board",
    sets: ["castingVote"],
    choices: [
      choice("yes", (cite) => ({ castingVote: { value: cite !== null, cite } })),
      choice("no", (cite) => ({ castingVote: { value: false, cite } })),
    ],
  },
  {
    id: "distance",
    body: "board",
    sets: ["distance"],
    choices: [
      choice("refused", (cite) => ({ distance: { value: distance(false, false), cite } })),
      choice("video", (cite) => ({ distance: { value: distance(cite !== null, false), cite } })),
      choice("videoAndPhone", (cite) => ({ distance: { value: distance(cite !== null, cite !== null), cite } })),
    ],
  },
  {
    id: "assemblyQuorum",
    body: "generalAssembly",
    sets: ["quorum", "secondCall"],
    choices: [
      choice("none", (cite) => assemblyQuorum({ kind: "none" }, cite)),
      choice("quarter", (cite) => assemblyQuorum(quorumOf("members", 4, false), cite)),
      choice("third", (cite) => assemblyQuorum(quorumOf("members", 3, false), cite)),
      choice("half", (cite) => assemblyQuorum(quorumOf("members", 2, false), cite)),
    ],
  },
  {
    id: "assemblyProxies",
    body: "generalAssembly",
    sets: ["proxies"],
    choices: [
      choice("unlimited", (cite) => ({ proxies: { value: proxies(true, null), cite } })),
      choice("one", (cite) => ({ proxies: { value: proxies(true, 1), cite } })),
      choice("two", (cite) => ({ proxies: { value: proxies(true, 2), cite } })),
      choice("refused", (cite) => ({ proxies: { value: proxies(false, null), cite } })),
    ],
  },
  {
    id: "statutesMajority",
    body: "generalAssembly",
    sets: ["majorityForStatutes"],
    choices: [
      choice("twoThirds", (cite) => ({ majorityForStatutes: { value: ofVotesCast(2, 3), cite } })),
      choice("threeQuarters", (cite) => ({ majorityForStatutes: { value: ofVotesCast(3, 4), cite } })),
      choice("likeTheRest", (cite) => ({
        majorityForStatutes: { value: { ...ofVotesCast(1, 2), strict: true }, cite },
      })),
    ],
  },
];

/** A model once one question is answered, with the article the answer was read in (null: none). What the law leaves to
 *  the statutes alone (board proxies, distance, a casting vote) stays refused without one. An unknown choice changes nothing. */
export function answer(model: Model, question: QuestionId, chosen: string, cite: Citation): Model {
  const asked = questions.find((one) => one.id === question);
  const rules = asked?.choices.find((one) => one.id === chosen)?.rules(cite);
  if (!asked || !rules) return model;
  return { ...model, [asked.body]: { ...model[asked.body], ...rules } };
}

function bodies(board: Partial<RuleSet>, generalAssembly: Partial<RuleSet>): Record<ModelBody, RuleSet> {
  return {
    board: { ...prudentRules("board"), ...board },
    generalAssembly: { ...prudentRules("generalAssembly"), ...generalAssembly },
  };
}

function byCollege(): Ruled<RuleValues["electors"]> {
  return { value: { ...prudentRules("board").electors.value, colleges }, cite: null };
}

function localMajorities(): Partial<RuleSet> {
  const local = (article: string): Citation => ({ document: "law", article: `${article} du code civil local` });
  return {
    majority: { value: { base: "present", fraction: half, strict: true }, cite: local("32") },
    majorityForStatutes: { value: { base: "present", fraction: { n: 3, d: 4 }, strict: false }, cite: local("33") },
  };
}

function quorumOf(base: "seats" | "members", d: number, strict: boolean): QuorumRule {
  return { kind: "fraction", base, counts: "presentOrRepresented", fraction: { n: 1, d }, strict };
}

function ofVotesCast(n: number, d: number): MajorityRule {
  return { base: "votesCast", fraction: { n, d }, strict: false };
}

function proxies(allowed: boolean, cap: number | null): RuleValues["proxies"] {
  return { allowed, cap, holders: "electors", blank: "refused" };
}

function distance(video: boolean, phone: boolean): RuleValues["distance"] {
  const some = video || phone;
  return { video, phone, quorum: some, votes: some, secretVotes: false };
}

function assemblyQuorum(quorum: QuorumRule, cite: Citation): Partial<RuleSet> {
  const second = { kind: "later", delayDays: 15, quorum: { kind: "none" } } as const;
  return {
    quorum: { value: quorum, cite },
    secondCall: { value: quorum.kind === "none" || cite === null ? { kind: "none" } : second, cite },
  };
}

function choice(id: string, rules: Choice["rules"]): Choice {
  return { id, rules };
}
