import { z } from "zod";
import { anId, day, line, optionalDay, optionalId, optionalLine, ticked, version } from "../../fields.server";
import { type ModelId, type QuestionId, questions } from "./models";
import { zones } from "./zones";

const modelIds = ["withBureau", "collegial", "colleges", "localLaw"] as const satisfies readonly ModelId[];
export const model = z.enum(modelIds);
export const citedDocument = z.enum(["statutes", "internalRules", "law", "custom"]);

const choiceOf = (id: QuestionId) =>
  z
    .string()
    .default("")
    .refine(
      (chosen) => chosen === "" || questions.some((one) => one.id === id && one.choices.some((c) => c.id === chosen)),
    );
const document = citedDocument.default("statutes");
const article = optionalLine(80);

/** The seven questions: a choice (or nothing: later), the document and the article it was read in. */
export const questionFields = {
  boardQuorum: choiceOf("boardQuorum"),
  boardQuorumDocument: document,
  boardQuorumArticle: article,
  boardProxies: choiceOf("boardProxies"),
  boardProxiesDocument: document,
  boardProxiesArticle: article,
  castingVote: choiceOf("castingVote"),
  castingVoteDocument: document,
  castingVoteArticle: article,
  distance: choiceOf("distance"),
  distanceDocument: document,
  distanceArticle: article,
  assemblyQuorum: choiceOf("assemblyQuorum"),
  assemblyQuorumDocument: document,
  assemblyQuorumArticle: article,
  assemblyProxies: choiceOf("assemblyProxies"),
  assemblyProxiesDocument: document,
  assemblyProxiesArticle: article,
  statutesMajority: choiceOf("statutesMajority"),
  statutesMajorityDocument: document,
  statutesMajorityArticle: article,
};
export type QuestionAnswers = z.output<z.ZodObject<typeof questionFields>>;

const one = line(40);
const gender = z.enum(["m", "f"]);

export const wordsForm = z.strictObject({
  version,
  boardOne: one,
  boardMany: one,
  boardGender: gender,
  boardOneEn: one,
  boardManyEn: one,
  poleOne: one,
  poleMany: one,
  poleGender: gender,
  poleOneEn: one,
  poleManyEn: one,
  leadOne: one,
  leadMany: one,
  leadGender: gender,
  leadOneEn: one,
  leadManyEn: one,
  memberOne: one,
  memberMany: one,
  memberGender: gender,
  memberOneEn: one,
  memberManyEn: one,
  assemblyOne: one,
  assemblyMany: one,
  assemblyGender: gender,
  assemblyOneEn: one,
  assemblyManyEn: one,
});

export const identityForm = z.strictObject({
  name: line(120),
  tagline: optionalLine(200),
  address: optionalLine(300),
  territory: z.enum(["france", "alsaceMoselle"]),
  zone: z.enum(zones).optional(),
  yearStart: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$/),
  version,
});

/** A new version of a body's rules: from a model, from one question, or one rule entered by hand. */
export const rulesForm = z.looseObject({
  body: anId,
  startsOn: day,
  from: z.enum(["model", "question", "rule"]),
  document: citedDocument.or(z.literal("")).default(""),
  article: optionalLine(80),
});

/** Without `pillar` a new one is written, last in the order. */
export const pillarForm = z.strictObject({ pillar: optionalId, version, name: line(60), sentence: line(200) });
export const movePillarForm = z.strictObject({ pillar: anId, to: z.enum(["up", "down"]) });
export const removePillarForm = z.strictObject({ pillar: anId });

export const figureForm = z.strictObject({
  label: line(120),
  value: line(40),
  unit: z.string().trim().max(40).default(""),
  lastYear: optionalLine(40),
  source: line(200),
  vouchedBy: line(120),
  asOf: optionalDay,
  showable: ticked,
});
export const removeFigureForm = z.strictObject({ figure: anId });
