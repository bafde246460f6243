import type { Db } from "../../../db/dialect";
import { isPerson, type Me, readsAsBoard, worksIn } from "../../me";

/** The file when `me` may see one place where it stands, else null: uploader, portrait, action's photo, document, report. */
export const fileFor = async (db: Db, me: Me, hash: string) => {
  if (!/^[0-9a-f]{64}$/.test(hash) || !(await maySee(db, me, hash))) return null;
  return (await db.selectFrom("files").selectAll().where("hash", "=", hash).executeTakeFirst()) ?? null;
};

const maySee = async (db: Db, me: Me, hash: string): Promise<boolean> => {
  if (await isPublic(db, hash)) return true;
  if (!isPerson(me)) return false;
  const file = await db.selectFrom("files").select("createdBy").where("hash", "=", hash).executeTakeFirst();
  if (file?.createdBy === me.id) return true;
  const portrait = await db.selectFrom("persons").select("id").where("portraitHash", "=", hash).executeTakeFirst();
  if (portrait) return true;
  const photos = await db
    .selectFrom("actions")
    .select(["poleId", "reads"])
    .where("photoHash", "=", hash)
    .where("removedAt", "is", null)
    .execute();
  const board = readsAsBoard(me);
  const seen = (one: (typeof photos)[number]) =>
    one.reads === "assembly" || worksIn(me, one.poleId) || (one.reads === "board" && board);
  if (photos.some(seen)) return true;
  if (!board && !me.keeper) return false;
  const figure = await db.selectFrom("keyFigures").select("id").where("fileHash", "=", hash).executeTakeFirst();
  return figure !== undefined;
};

/** Shown to the assembly: the photo of a scene or of an action that may be shown there. */
const isPublic = async (db: Db, hash: string): Promise<boolean> => {
  const action = await db
    .selectFrom("actions")
    .select("id")
    .where("photoHash", "=", hash)
    .where("showable", "=", 1)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  if (action) return true;
  const scene = await db.selectFrom("scenes").select("id").where("photoHash", "=", hash).executeTakeFirst();
  return scene !== undefined;
};
