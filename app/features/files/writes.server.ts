import type { Pen } from "../../pen.server";
import type { Prepared } from "./images.server";

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
