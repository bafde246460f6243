import type { Pen } from "../../pen.server";
import type { Prepared } from "./images.server";
import { standsSomewhere } from "./queries.server";

/** Keeps bytes prepared beforehand, once whatever their name; answers their hash. */
export const keepFile = async (pen: Pick<Pen, "db" | "now" | "me">, prepared: Prepared): Promise<string> => {
  await pen.db
    .insertInto("files")
    .values({
      ...prepared,
      size: prepared.bytes.byteLength,
      createdAt: pen.now,
      createdBy: pen.me.kind === "person" ? pen.me.id : null,
    })
    .onConflict((conflict) => conflict.column("hash").doNothing())
    .execute();
  return prepared.hash;
};

/** Lets go of bytes that stand nowhere any more; answers how many files went. */
export const dropFiles = async (pen: Pick<Pen, "db">, hashes: (string | null)[]): Promise<number> => {
  let gone = 0;
  for (const hash of new Set(hashes)) {
    if (!hash || (await standsSomewhere(pen.db, hash))) continue;
    const deleted = await pen.db.deleteFrom("files").where("hash", "=", hash).executeTakeFirst();
    gone += Number(deleted.numDeletedRows);
  }
  return gone;
};
