import type { Pen } from "../../pen.server";
import type { ReadingSlug } from "./catalogue";

/** Notes that the person at the pen has read a guide; the first date is kept. Nothing is recorded when nothing changes. */
export const markRead = async (pen: Pen, slug: ReadingSlug): Promise<void> => {
  if (pen.me.kind !== "person") return;
  const row = { personId: pen.me.id, slug, readAt: pen.now };
  const result = await pen.db
    .insertInto("guideReads")
    .values(row)
    .onConflict((conflict) => conflict.columns(["personId", "slug"]).doNothing())
    .executeTakeFirst();
  if (Number(result.numInsertedOrUpdatedRows ?? 0) > 0) await recordState(pen, slug, "read");
};

/** Puts a guide back among those to read, for the person at the pen. */
export const markUnread = async (pen: Pen, slug: ReadingSlug): Promise<void> => {
  if (pen.me.kind !== "person") return;
  const result = await pen.db
    .deleteFrom("guideReads")
    .where("personId", "=", pen.me.id)
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (Number(result.numDeletedRows) > 0) await recordState(pen, slug, "unread");
};

// Who reads what is nobody else's business: the line is for oneself.
const recordState = (pen: Pen, slug: ReadingSlug, state: "read" | "unread") =>
  pen.record({ verb: "guide.read", subject: { kind: "guide", id: slug }, reads: "self", data: { state } });
