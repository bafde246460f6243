import { sql } from "kysely";
import type { Db } from "../../../db/dialect";
import { isPerson, type Me, type Person, readsAsBoard, worksIn } from "../../me";

/** The file when `me` may see one place where it stands, else null: uploader, portrait, action's photo, receipt of a filing, document, report. */
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
    .select(["poleId", "reads", "showable"])
    .where("photoHash", "=", hash)
    .where("removedAt", "is", null)
    .execute();
  const board = readsAsBoard(me);
  const seen = (one: (typeof photos)[number]) =>
    one.reads === "assembly" || one.showable === 1 || worksIn(me, one.poleId) || (one.reads === "board" && board);
  if (photos.some(seen) || (await isOfMyScene(db, me, hash))) return true;
  if (!board && !me.keeper) return false;
  const receipt = await db.selectFrom("filings").select("id").where("receiptHash", "=", hash).executeTakeFirst();
  if (receipt) return true;
  const figure = await db.selectFrom("keyFigures").select("id").where("fileHash", "=", hash).executeTakeFirst();
  return figure !== undefined;
};

/** Every place where a file may stand: table and column. */
export const places = [
  ["persons", "portraitHash"],
  ["actions", "photoHash"],
  ["scenes", "photoHash"],
  ["keyFigures", "fileHash"],
  ["documents", "fileHash"],
  ["deadlines", "proofHash"],
  ["filings", "receiptHash"],
] as const;

/** Whether a file still stands somewhere; a removed action keeps its photo while it may come back. */
export const standsSomewhere = async (db: Db, hash: string): Promise<boolean> => {
  for (const [table, column] of places) {
    const found = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${hash} limit 1`.execute(db);
    if (found.rows.length > 0) return true;
  }
  return false;
};

/** Shown to the assembly: the photo of a scene that stands in an open report, once it may be shown there. */
const isPublic = async (db: Db, hash: string): Promise<boolean> => {
  const scene = await db
    .selectFrom("scenes")
    .innerJoin("liveReports", "liveReports.id", "scenes.reportId")
    .select("scenes.id")
    .where("photoHash", "=", hash)
    .where("photoShowable", "=", 1)
    .where("shown", "=", 1)
    .where("liveReports.state", "!=", "preparing")
    .executeTakeFirst();
  return scene !== undefined;
};

/** A photo that a scene does not show yet: for who looks after it. */
const isOfMyScene = async (db: Db, me: Person, hash: string): Promise<boolean> => {
  const scenes = await db
    .selectFrom("scenes")
    .select(["poleId", "presenterId"])
    .where("photoHash", "=", hash)
    .execute();
  return scenes.some(
    ({ poleId, presenterId }) =>
      me.keeper || readsAsBoard(me) || presenterId === me.id || (poleId !== null && worksIn(me, poleId)),
  );
};
