import type { Db } from "../../../db/dialect";
import type { Me } from "../../me";
import { actionById } from "../actions/queries.server";
import { readableBy } from "../decisions/queries.server";
import { proposalById } from "../proposals/queries.server";
import type { ThreadStep } from "./thread-step";
import { type Anchor, stepsAfter, stepsBefore, stepsBetween } from "./thread-steps.server";

export type ThreadFrom = { kind: "action" | "proposal" | "decision"; id: string };

/**
 * The thread a record belongs to, from the first action to the assembly, as far as `me` may read each step. One line of
 * descent: what came before by its origin, what came after by what points back to it.
 */
export const threadOf = async (db: Db, me: Me, from: ThreadFrom, today: string): Promise<ThreadStep[]> => {
  const anchor = await anchorOf(db, me, from);
  const steps = [
    ...(await stepsBefore(db, me, anchor)),
    ...(await stepsBetween(db, me, anchor)),
    ...(await stepsAfter(db, me, anchor, today)),
  ];
  return steps.map((step) => ({ ...step, here: step.kind === from.kind && step.id === from.id }));
};

const anchorOf = async (db: Db, me: Me, from: ThreadFrom): Promise<Anchor> => {
  if (from.kind === "decision") {
    const row = await db.selectFrom("decisions").select("proposalId").where("id", "=", from.id).executeTakeFirst();
    const up = row?.proposalId ? await ofProposal(db, me, row.proposalId) : {};
    return { ...up, decisionId: from.id };
  }
  if (from.kind === "proposal") return ofProposal(db, me, from.id);
  return ofAction(db, me, from.id);
};

const ofProposal = async (db: Db, me: Me, id: string): Promise<Anchor> => {
  const proposal = await proposalById(db, me, id);
  if (!proposal) return {};
  const decision = await lastDecision(db, me, id);
  const origin = proposal.originId
    ? proposal.originKind === "report"
      ? { report: { poleId: proposal.poleId, meetingId: proposal.originId } }
      : { actionId: proposal.originId }
    : {};
  return { ...origin, proposalId: id, decisionId: decision?.id };
};

const lastDecision = (db: Db, me: Me, proposalId: string) =>
  db
    .selectFrom("decisions")
    .select("id")
    .where("proposalId", "=", proposalId)
    .where(readableBy(me))
    .orderBy("id", "desc")
    .executeTakeFirst();

const ofAction = async (db: Db, me: Me, id: string): Promise<Anchor> => {
  const action = await actionById(db, me, id);
  if (!action) return {};
  if (action.originKind === "followUp" && action.originId) {
    const row = await db
      .selectFrom("followUps")
      .select("decisionId")
      .where("id", "=", action.originId)
      .executeTakeFirst();
    if (row) return anchorOf(db, me, { kind: "decision", id: row.decisionId });
  }
  if (action.originKind === "decision" && action.originId) {
    return anchorOf(db, me, { kind: "decision", id: action.originId });
  }
  const itemId = action.originKind === "item" ? action.originId : null;
  const taken = itemId ? await decidedAt(db, me, itemId) : undefined;
  if (taken) return anchorOf(db, me, { kind: "decision", id: taken.id });
  const born = await db
    .selectFrom("proposals")
    .select("id")
    .where("originKind", "=", "action")
    .where("originId", "=", id)
    .orderBy("id")
    .executeTakeFirst();
  return { ...(born ? await ofProposal(db, me, born.id) : {}), actionId: id, itemId: itemId ?? undefined };
};

/** The decision taken at the point an action was noted at. */
const decidedAt = (db: Db, me: Me, itemId: string) =>
  db
    .selectFrom("decisions")
    .select("id")
    .where("itemId", "=", itemId)
    .where(readableBy(me))
    .orderBy("id", "desc")
    .executeTakeFirst();
