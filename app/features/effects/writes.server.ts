import type { Pen } from "../../pen.server";
import type { Reason } from "../../texts/types";
import { carriedBy } from "./commands-carried.server";
import { type EffectInput, type EffectKind, ends, isDue, isEffectKind, refusedHere } from "./kinds";
import { type Beside, type EffectRow, effectsBeside } from "./queries.server";

export const MOST_EFFECTS = 12;

/** Prepares an effect beside a proposal or a point: nothing changes. The caller records the line; answers its id. */
export const prepareEffect = async (
  pen: Pen,
  beside: Exclude<Beside, { decisionId: string }>,
  effect: { kind: EffectKind; startsOn: string | null; input: EffectInput },
): Promise<string> => {
  const id = pen.id();
  const before = await effectsBeside(pen.db, beside);
  await pen.db
    .insertInto("effects")
    .values({
      proposalId: null,
      itemId: null,
      ...beside,
      id,
      decisionId: null,
      kind: effect.kind,
      data: JSON.stringify(effect.input),
      rank: (before.at(-1)?.rank ?? 0) + 1,
      appliedAt: null,
      revokedBy: null,
      createdAt: pen.now,
      startsOn: effect.startsOn,
      refusedWhy: null,
      madeKind: null,
      madeId: null,
    })
    .execute();
  return id;
};

/** Takes an effect off before any decision. The caller records the line. */
export const dropEffect = async (pen: Pen, id: string) => {
  await pen.db.deleteFrom("effects").where("id", "=", id).where("decisionId", "is", null).execute();
};

export type Decided = {
  id: string;
  number: string;
  decidedOn: string;
  meetingId: string;
  poleId: string | null;
  inCamera: boolean;
};

/**
 * What was prepared beside a decision just adopted is now its own: each effect is applied in order, by the writes of what
 * it changes. One that its rule refuses changes nothing and stays, with the reason; one that waits for its day waits.
 */
export const applyEffects = async (
  pen: Pen,
  decision: Decided,
  beside: { proposalId: string | null; itemId: string | null },
) => {
  const rows = [
    ...(beside.proposalId ? await effectsBeside(pen.db, { proposalId: beside.proposalId }) : []),
    ...(beside.itemId ? await effectsBeside(pen.db, { itemId: beside.itemId }) : []),
  ].filter((row) => row.decisionId === null);
  for (const row of rows) {
    const startsOn = row.startsOn ?? decision.decidedOn;
    await pen.db.updateTable("effects").set({ decisionId: decision.id, startsOn }).where("id", "=", row.id).execute();
    if (isEffectKind(row.kind) && isDue(row.kind, startsOn, pen.today))
      await applyEffect(pen, decision, { ...row, startsOn });
  }
};

/** Applies one effect of an adopted decision; answers why not, or null once it is done. */
export const applyEffect = async (pen: Pen, decision: Decided, row: EffectRow): Promise<Reason | null> => {
  const one = carriedBy(row, decision.decidedOn, decision.number);
  if (!one || !isEffectKind(row.kind)) return "common.unknown";
  const body = await pen.db
    .selectFrom("meetings")
    .innerJoin("bodies", "bodies.id", "meetings.bodyId")
    .select("bodies.kind")
    .where("meetings.id", "=", decision.meetingId)
    .executeTakeFirst();
  const elsewhere = refusedHere(row.kind, body?.kind === "assembly");
  const done = elsewhere ? { refused: elsewhere } : await one.command.carry(pen, one.typed);
  const refused = "refused" in done ? done.refused : null;
  const made = "answer" in done ? (done.answer.made ?? one.made) : null;
  await pen.db
    .updateTable("effects")
    .set({
      appliedAt: refused ? null : pen.now,
      refusedWhy: refused,
      madeKind: made?.kind ?? null,
      madeId: made?.id ?? null,
    })
    .where("id", "=", row.id)
    .execute();
  if (made && ends(row.kind)) await revokeEarlier(pen, row.id, made, decision.id);
  await pen.record({
    verb: "effect.apply",
    subject: { kind: "decision", id: decision.id },
    pole: decision.poleId,
    meeting: decision.meetingId,
    reads: decision.inCamera ? "inCamera" : "board",
    data: { effect: row.id, kind: row.kind, refused, made: made?.id ?? null },
  });
  return refused;
};

const revokeEarlier = (pen: Pen, id: string, made: { kind: string; id: string }, decisionId: string) =>
  pen.db
    .updateTable("effects")
    .set({ revokedBy: decisionId })
    .where("madeKind", "=", made.kind)
    .where("madeId", "=", made.id)
    .where("appliedAt", "is not", null)
    .where("revokedBy", "is", null)
    .where("kind", "not in", ["relieveLead", "endPower", "endMandate", "closePole"])
    .where("id", "!=", id)
    .execute();
