import type { Db } from "../../../db/dialect";
import { canonical, type Json } from "../../canonical";
import { minutesRow } from "./queries.server";
import type { MinutesRecord } from "./record";
import { draftRecord } from "./record.server";

/** The text that is sealed: canonical JSON, so that the same minutes are the same bytes. */
export const sealedText = (record: MinutesRecord): string => canonical(JSON.parse(JSON.stringify(record)) as Json);

/** The minutes to show: the sealed text once there is one, the tables before. Null for an annex without a point. */
export const recordOf = async (
  db: Db,
  meetingId: string,
  part: MinutesRecord["part"],
  now: string,
): Promise<MinutesRecord | null> => {
  const row = await minutesRow(db, meetingId);
  const hash = part === "annex" ? row?.annexHash : row?.sealedHash;
  const sealed = hash ? await db.selectFrom("texts").select("text").where("hash", "=", hash).executeTakeFirst() : null;
  const record = sealed ? (JSON.parse(sealed.text) as MinutesRecord) : await draftRecord(db, meetingId, part, now);
  return part === "annex" && record.points.length === 0 ? null : record;
};
