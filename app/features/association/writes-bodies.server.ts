import type { Pen } from "../../pen.server";
import type { RuleSet } from "./rule-set";
import { insertRules } from "./writes.server";

export type BodyOpened = { kind: "bureau" | "other"; name: string; article: string | null };

/** Opens a body beside the assembly and the board, without rules of its own yet; answers its id. */
export const openBody = async (pen: Pen, body: BodyOpened): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("bodies")
    .values({ id, ...body, createdAt: pen.now, closedOn: null })
    .execute();
  await pen.record({
    verb: "body.open",
    subject: { kind: "body", id },
    reads: "assembly",
    data: { kind: body.kind },
    texts: { name: body.name },
  });
  return id;
};

/** Renames a body, or changes the article it stands on. */
export const editBody = async (pen: Pen, id: string, changed: { name: string | null; article: string | null }) => {
  await pen.db.updateTable("bodies").set(changed).where("id", "=", id).execute();
  const texts = changed.name === null ? undefined : { name: changed.name };
  await pen.record({ verb: "body.edit", subject: { kind: "body", id }, reads: "assembly", texts });
};

/** From that civil day the body is no more: what it decided stays, and its matters are nobody's own. */
export const closeBody = async (pen: Pen, id: string, closedOn: string) => {
  await pen.db.updateTable("bodies").set({ closedOn }).where("id", "=", id).execute();
  await pen.record({ verb: "body.close", subject: { kind: "body", id }, reads: "assembly", data: { closedOn } });
};

export type MatterKept = { matter: string; article: string | null; aboveCents: number | null };

/** « Ce qu’elle décide seule »: one more matter, with its article; answers its id. */
export const keepMatter = async (pen: Pen, bodyId: string, kept: MatterKept): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("bodyMatters")
    .values({ id, bodyId, ...kept, createdAt: pen.now })
    .execute();
  await pen.record({
    verb: "body.decides",
    subject: { kind: "body", id: bodyId },
    reads: "assembly",
    data: { kept: id, aboveCents: kept.aboveCents },
    texts: { matter: kept.matter },
  });
  return id;
};

/** Others may decide it again. */
export const yieldMatter = async (pen: Pen, { id, bodyId }: { id: string; bodyId: string }) => {
  await pen.db.deleteFrom("bodyMatters").where("id", "=", id).execute();
  await pen.record({
    verb: "body.yields",
    subject: { kind: "body", id: bodyId },
    reads: "assembly",
    data: { kept: id },
  });
};

/** Keeps what would change in a body's rules: in the draft under way, or in a new one. Nothing that stands is touched. */
export const saveRuleDraft = async (
  pen: Pen,
  bodyId: string,
  draft: { id: string; version: number } | null,
  changes: Partial<RuleSet>,
): Promise<string> => {
  const id = draft?.id ?? pen.id();
  const text = JSON.stringify(changes);
  const createdBy = pen.me.kind === "person" ? pen.me.id : "";
  const row = { id, bodyId, changes: text, status: "open" as const, ruleVersionId: null, createdBy, version: 1 };
  await (draft
    ? pen.db
        .updateTable("ruleDrafts")
        .set({ changes: text, version: draft.version + 1 })
        .where("id", "=", id)
        .execute()
    : pen.db
        .insertInto("ruleDrafts")
        .values({ ...row, createdAt: pen.now })
        .execute());
  const data = { draft: id, rules: Object.keys(changes) };
  await pen.record({ verb: "rules.draft", subject: { kind: "body", id: bodyId }, data });
  return id;
};

/** Puts a draft of rules away. */
export const dropRuleDraft = async (pen: Pen, { id, bodyId }: { id: string; bodyId: string }) => {
  await pen.db.updateTable("ruleDrafts").set({ status: "dropped" }).where("id", "=", id).execute();
  await pen.record({ verb: "rules.dropDraft", subject: { kind: "body", id: bodyId }, data: { draft: id } });
};

/** What a draft changes begins on a civil day, by a decision: a new version; older meetings keep theirs. Answers its id. */
export const adoptRuleDraft = async (
  pen: Pen,
  draft: { id: string; bodyId: string; after: RuleSet },
  startsOn: string,
  decisionId: string | null,
): Promise<string> => {
  const { id, bodyId, after } = draft;
  const version = await insertRules(pen, { bodyId, startsOn, rules: after, decisionId });
  await pen.db
    .updateTable("ruleDrafts")
    .set({ status: "adopted", ruleVersionId: version })
    .where("id", "=", id)
    .execute();
  await pen.record({
    verb: "rules.adopt",
    subject: { kind: "body", id: bodyId },
    reads: "assembly",
    data: { draft: id, version, startsOn, decision: decisionId },
  });
  return version;
};
