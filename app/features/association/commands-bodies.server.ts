import { command } from "../../command.server";
import { bodyAt, decidingBodies, ruleDraftById } from "./body-queries.server";
import {
  adoptRulesForm,
  closeBodyForm,
  dropRulesForm,
  editBodyForm,
  keepMatterForm,
  openBodyForm,
  yieldMatterForm,
} from "./forms-bodies.server";
import {
  adoptRuleDraft,
  closeBody,
  dropRuleDraft,
  editBody,
  keepMatter,
  openBody,
  yieldMatter,
} from "./writes-bodies.server";

const HERE = "/reglages/instances";
const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Opens a body, a bureau or another, with the article that founds it. Refuses: association.keepersOnly, bodyNameTaken. */
export const openBodyCommand = command({
  verb: "body.open",
  form: openBodyForm,
  load: async (db, _input, { today }) => ({ bodies: await decidingBodies(db, today) }),
  rule: ({ bodies }, { name }) =>
    bodies.some((one) => one.name !== null && same(one.name, name)) ? "association.bodyNameTaken" : null,
  write: async (pen, _subject, input) => {
    const id = await openBody(pen, input);
    return { to: `${HERE}#instance-${id}`, said: "association.bodyOpened", about: input.name };
  },
});

/** Renames a body or changes its article; the board and the assembly may keep their usual word. Refuses:
 *  association.keepersOnly, bodyNameNeeded, bodyNameTaken. */
export const editBodyCommand = command({
  verb: "body.edit",
  form: editBodyForm,
  load: async (db, input, { today }) => {
    const bodies = await decidingBodies(db, today);
    const body = bodies.find((one) => one.id === input.body);
    return body ? { body, others: bodies.filter((one) => one !== body) } : null;
  },
  rule: ({ body, others }, { name }) => {
    if (name === null) return body.kind === "assembly" || body.kind === "board" ? null : "association.bodyNameNeeded";
    return others.some((one) => one.name !== null && same(one.name, name)) ? "association.bodyNameTaken" : null;
  },
  write: async (pen, { body }, { name, article }) => {
    await editBody(pen, body.id, { name, article });
    return { to: `${HERE}#instance-${body.id}`, said: "association.updated" };
  },
});

/** Closes a body from a day on. Refuses: association.keepersOnly, bodyNeeded (the assembly and the board stay), bodyMeets,
 *  bodySeated, bodyClosed. */
export const closeBodyCommand = command({
  verb: "body.close",
  form: closeBodyForm,
  load: (db, input, { today }) => bodyAt(db, input.body, today),
  rule: (body) => {
    if (body.kind === "assembly" || body.kind === "board") return "association.bodyNeeded";
    if (body.closedOn !== null) return "association.bodyClosed";
    if (body.meets) return "association.bodyMeets";
    return body.seated ? "association.bodySeated" : null;
  },
  write: async (pen, body, { closedOn }) => {
    await closeBody(pen, body.id, closedOn ?? pen.today);
    return { to: HERE, said: "association.bodyClosed", about: body.name ?? "" };
  },
});

/** « Ce qu’elle décide seule »: one more matter. Refuses: association.keepersOnly, matterNeeded, matterTwice. */
export const keepMatterCommand = command({
  verb: "body.decides",
  form: keepMatterForm,
  load: async (db, input, { today }) => (await decidingBodies(db, today)).find((one) => one.id === input.body) ?? null,
  rule: (body, { matter, ownWords }) => {
    const named = ownWords ?? matter;
    if (named === null) return "association.matterNeeded";
    return body.matters.some((one) => same(one.matter, named)) ? "association.matterTwice" : null;
  },
  write: async (pen, body, { matter, ownWords, article, aboveCents }) => {
    await keepMatter(pen, body.id, { matter: ownWords ?? matter ?? "", article, aboveCents });
    return { to: `${HERE}#instance-${body.id}`, said: "association.matterKept" };
  },
});

/** Others may decide it again. Refuses: association.keepersOnly. */
export const yieldMatterCommand = command({
  verb: "body.yields",
  form: yieldMatterForm,
  load: async (db, input) =>
    (await db.selectFrom("bodyMatters").select(["id", "bodyId"]).where("id", "=", input.kept).executeTakeFirst()) ??
    null,
  write: async (pen, kept) => {
    await yieldMatter(pen, kept);
    return { to: `${HERE}#instance-${kept.bodyId}`, said: "association.matterYielded" };
  },
});

/** Puts a draft of rules away. Refuses: association.draftsByBoard, ruleDraftClosed. */
export const dropRulesCommand = command({
  verb: "rules.dropDraft",
  form: dropRulesForm,
  load: (db, input, { today }) => ruleDraftById(db, input.draft, today),
  rule: (draft) => (draft.status === "open" ? null : "association.ruleDraftClosed"),
  write: async (pen, draft) => {
    await dropRuleDraft(pen, draft);
    return { to: `/reglages/regles/${draft.bodyId}`, said: "association.ruleDraftDropped" };
  },
});

/** A draft of rules becomes a version, by a decision alone: no person asks for it. Refuses: association.ruleDraftClosed. */
export const adoptRulesCommand = command({
  verb: "rules.adopt",
  form: adoptRulesForm,
  load: async (db, input) => {
    const draft = await ruleDraftById(db, input.draft, input.startsOn);
    const decision = await db
      .selectFrom("decisions")
      .select("id")
      .where("number", "=", input.decision ?? "")
      .executeTakeFirst();
    return draft && { ...draft, decision: decision?.id ?? null };
  },
  rule: (draft) => (draft.status === "open" ? null : "association.ruleDraftClosed"),
  write: async (pen, draft, { startsOn }) => {
    const id = await adoptRuleDraft(pen, draft, startsOn, draft.decision);
    return { said: "association.rulesChanged", made: { kind: "ruleVersion", id } };
  },
});
