import type { Db } from "../../../db/dialect";
import type { AgendaItem, Meeting } from "../meetings/queries.server";
import { ruleSetFor } from "../meetings/queries.server";
import type { FinalOn } from "../meetings/sitting";
import { minutesRow } from "./queries.server";

/** When the minutes of a meeting are final: on signature or on adoption, as its body's rules say. */
export const finalOn = async (db: Db, meeting: Meeting): Promise<FinalOn> =>
  (await ruleSetFor(db, meeting)).minutesFinalOn.value;

/** The minutes a point adopts: null when it adopts none; `ready` when they are signed and wait for adoption only. */
export const adoptable = async (db: Db, item: Pick<AgendaItem, "kind" | "originId">) => {
  if (item.kind !== "minutesAdoption" || !item.originId) return null;
  const row = await minutesRow(db, item.originId);
  return row ? { meetingId: row.meetingId, status: row.status, ready: row.status === "signed" } : null;
};
