import type { Db } from "../../../db/dialect";
import type { Verb } from "../../rights";
import { civilOf } from "../../texts/dates";
import type { Told } from "./order";

const verbs: Verb[] = ["item.line", "item.action", "vote.count", "vote.decide", "vote.cast"];
type Line = { data?: { vote?: string; action?: string } };

/** What the journal tells of each point, first things first, by point: lines noted, actions, votes counted. */
export const toldOf = async (db: Db, itemIds: readonly string[], zone: string): Promise<Map<string, Told[]>> => {
  const told = new Map<string, Told[]>();
  if (itemIds.length === 0) return told;
  const rows = await db
    .selectFrom("journal")
    .select(["verb", "at", "subjectId", "body"])
    .where("subjectKind", "=", "agendaItem")
    .where("subjectId", "in", itemIds)
    .where("verb", "in", verbs)
    .orderBy("seq")
    .execute();
  for (const row of rows) {
    const one = row.verb === "item.line" ? lineAt(civilOf(row.at, zone)) : happened(JSON.parse(row.body) as Line);
    if (one) told.set(row.subjectId, [...(told.get(row.subjectId) ?? []), one]);
  }
  return told;
};

const lineAt = (civil: string): Told => ({ what: "line", at: civil.slice(11) });

const happened = ({ data }: Line): Told | null => {
  if (data?.vote) return { what: "vote", id: data.vote };
  return data?.action ? { what: "task", id: data.action } : null;
};
