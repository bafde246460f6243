import type { z } from "zod";
import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { ruleDraftOf } from "./body-queries.server";
import { figureForm, identityForm, removeFigureForm, rulesForm, wordsForm } from "./forms.server";
import { models, questions } from "./models";
import { associationOf, ruleKindOf, rulesInForce } from "./queries.server";
import { onlyChanges } from "./rule-changes";
import { readRule, ruleFields } from "./rule-form";
import type { Citation, RuleKey, RuleSet } from "./rule-set";
import { wordKeys, wordsOf } from "./words";
import { insertFigure, insertRules, removeFigureRow, setIdentity, setWords } from "./writes.server";
import { saveRuleDraft } from "./writes-bodies.server";

const theAssociation = async (db: Db) => (await associationOf(db)) ?? null;

/** Name, tagline, address, first day of the activity year. Refuses: association.keepersOnly, common.changedMeanwhile. */
export const updateAssociation = command({
  verb: "association.update",
  form: identityForm,
  load: theAssociation,
  current: (it) => ({ version: it.version, text: [it.name, it.tagline, it.address].filter(Boolean).join("\n") }),
  write: async (pen, it, { version: _version, ...identity }) => {
    await setIdentity(pen, it, identity);
    return { said: "association.updated" };
  },
});

/** The five words in both languages. Refuses: association.keepersOnly, common.changedMeanwhile. */
export const changeWords = command({
  verb: "words.change",
  form: wordsForm,
  load: theAssociation,
  current: (it) => ({
    version: it.version,
    text: wordKeys.map((key) => wordsOf(it.words).fr[key].one).join(", "),
  }),
  write: async (pen, it, input) => {
    const words = wordsOf(it.words);
    for (const key of wordKeys) {
      const gender = input[`${key}Gender`];
      words.fr[key] = { one: input[`${key}One`], many: input[`${key}Many`], gender };
      words.en[key] = { one: input[`${key}OneEn`], many: input[`${key}ManyEn`], gender };
    }
    await setWords(pen, it, words);
    return { said: "association.wordsChanged" };
  },
});

/**
 * A new dated version of a body's rules: from one of the four models, from one of the seven questions, or from one rule
 * with its document and article. Refuses: association.keepersOnly, association.questionEmpty, association.ruleUnreadable.
 */
export const changeRules = command({
  verb: "rules.change",
  form: rulesForm,
  load: (db, input) => rulesAsked(db, input, input.as === "draft"),
  rule: ({ after, from }) => unreadable(after, from),
  write: async (pen, { bodyId, before, draft, after }, input) => {
    const model = input.from === "model" && typeof input.model === "string" ? input.model : null;
    if (after && input.as === "draft") {
      await saveRuleDraft(pen, bodyId, draft, onlyChanges(before, after));
      return { to: `/reglages/regles/${bodyId}#projet`, said: "association.ruleDraftKept" };
    }
    if (after) await insertRules(pen, { bodyId, startsOn: input.startsOn, rules: after, model });
    return { said: "association.rulesChanged" };
  },
});

/**
 * Keeps the same changes aside, for a meeting to adopt: nothing that stands is touched. Refuses: association.draftsByBoard,
 * association.questionEmpty, association.ruleUnreadable.
 */
export const draftRules = command({
  verb: "rules.draft",
  form: rulesForm,
  load: (db, input) => rulesAsked(db, input, true),
  rule: ({ after, from }) => unreadable(after, from),
  write: async (pen, { bodyId, before, draft, after }) => {
    if (after) await saveRuleDraft(pen, bodyId, draft, onlyChanges(before, after));
    return { to: `/reglages/regles/${bodyId}#projet`, said: "association.ruleDraftKept" };
  },
});

type RulesInput = z.output<typeof rulesForm>;

/** What a form of rules makes of those in force, or of the draft under way: a draft gathers one change after another. */
const rulesAsked = async (db: Db, input: RulesInput, drafting: boolean) => {
  const body = await db.selectFrom("bodies").selectAll().where("id", "=", input.body).executeTakeFirst();
  if (!body) return null;
  const kind = ruleKindOf(body.kind);
  const before = await rulesInForce(db, body.id, input.startsOn);
  const draft = drafting ? await ruleDraftOf(db, body.id, input.startsOn) : null;
  const base = draft ? draft.after : before;
  const cite: Citation = input.document && input.article ? { document: input.document, article: input.article } : null;
  return { bodyId: body.id, before, draft, after: nextRules(base, { ...input, kind }, cite), from: input.from };
};

const unreadable = (after: RuleSet | null, from: RulesInput["from"]) => {
  if (after) return null;
  return from === "question" ? "association.questionEmpty" : "association.ruleUnreadable";
};

type Asked = { kind: RuleSet["kind"]; from: "model" | "question" | "rule"; [field: string]: unknown };

const nextRules = (before: RuleSet, asked: Asked, cite: Citation): RuleSet | null => {
  if (asked.from === "model") {
    const model = Object.values(models).find((one) => one.id === asked.model);
    if (!model) return null;
    return asked.kind === "generalAssembly" ? model.generalAssembly : { ...model.board, kind: asked.kind };
  }
  if (asked.from === "question") {
    const question = questions.find((one) => one.id === asked.question);
    const choice = question?.choices.find((one) => one.id === asked.choice);
    return choice ? { ...before, ...choice.rules(cite) } : null;
  }
  const key = asked.rule;
  if (!isRuleKey(key)) return null;
  const typed = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  const changed = readRule(asked.kind, key, typed, cite);
  if (!changed) return null;
  // Colleges come with the model; the form of the electors does not ask for them.
  if (changed.electors) changed.electors.value.colleges = before.electors.value.colleges;
  return { ...before, ...changed };
};

const isRuleKey = (key: unknown): key is RuleKey => typeof key === "string" && Object.hasOwn(ruleFields, key);

/** A figure from outside, with its source. Refuses: association.notYourFigures. */
export const supplyFigure = command({
  verb: "figure.supply",
  form: figureForm,
  load: async () => ({}),
  write: async (pen, _subject, { asOf, ...figure }) => {
    await insertFigure(pen, { ...figure, asOf: asOf ?? pen.today });
    return { said: "association.figureSupplied" };
  },
});

/** Takes a figure off the list. Refuses: association.notYourFigures. */
export const removeFigure = command({
  verb: "figure.remove",
  form: removeFigureForm,
  load: async (db, input) =>
    (await db.selectFrom("keyFigures").select("id").where("id", "=", input.figure).executeTakeFirst()) ?? null,
  write: async (pen, figure) => {
    await removeFigureRow(pen, figure.id);
    return { said: "association.figureRemoved" };
  },
});
