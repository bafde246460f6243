import { type ExpressionBuilder, expressionBuilder, type StringReference } from "kysely";
import type { Schema } from "../../../db/schema";

/**
 * The actions that concern these meetings, for a chair or a secretary who does not read as the board: those on their
 * agendas, those born of them, and those a board's reports gather: noted by its day, and still to do or new since the
 * day of the meeting before. An empty list concerns nothing.
 */
export const heardAt = (meetingIds: string[]) => (eb: ExpressionBuilder<Schema, "actions">) => {
  const ids = [...meetingIds, ""];
  const items = eb.selectFrom("agendaItems").where("agendaItems.meetingId", "in", ids);
  return eb.or([
    eb.and([eb("actions.originKind", "=", "meeting"), eb("actions.originId", "in", ids)]),
    eb.and([eb("actions.originKind", "=", "item"), eb("actions.originId", "in", items.select("agendaItems.id"))]),
    eb("actions.id", "in", items.where("originKind", "=", "action").select("agendaItems.originId")),
    eb.exists(boardGathering(eb, ids)),
  ]);
};

/** The boards among these whose reports gather the action at hand, to the day. */
const boardGathering = (eb: ExpressionBuilder<Schema, "actions">, ids: string[]) =>
  eb
    .selectFrom("meetings as heard")
    .select("heard.id")
    .where("heard.id", "in", ids)
    .where("heard.kind", "=", "board")
    .where("heard.bodyId", "in", (at) => at.selectFrom("bodies").select("bodies.id").where("bodies.kind", "=", "board"))
    .where((at) => at(day("actions.createdAt"), "<=", day("heard.startsAt")))
    .where((at) => {
      const since = at.fn.coalesce(dayBefore(at), at.val(""));
      const fresh = at.or([at("actions.doneOn", ">", since), at(day("actions.createdAt"), ">=", since)]);
      return at.or([at("actions.status", "=", "todo"), at.and([at("actions.status", "=", "done"), fresh])]);
    });

type Heard = Schema & { heard: Schema["meetings"]; earlier: Schema["meetings"] };

/** The civil day of the meeting of the same body before the one heard. */
const dayBefore = (at: ExpressionBuilder<Heard, "heard">) =>
  at
    .selectFrom("meetings as earlier")
    .select((of) => of.fn.max(day("earlier.startsAt")).as("day"))
    .whereRef("earlier.bodyId", "=", "heard.bodyId")
    .whereRef("earlier.startsAt", "<", "heard.startsAt")
    .where("earlier.status", "!=", "cancelled");

const day = (column: StringReference<Heard, "actions" | "heard" | "earlier">) => {
  const eb = expressionBuilder<Heard, "actions" | "heard" | "earlier">();
  return eb.fn<string>("substr", [column, eb.lit(1), eb.lit(10)]);
};
