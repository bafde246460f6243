import { copyFileSync, existsSync, rmSync, statSync } from "node:fs";
import { holdLease } from "../../db/lease";
import { openDatabase } from "../../db/open";
import type { House } from "./house";

/**
 * The tour only: keeps a copy of the garden as it was planted, and answers how to put it back. Null where the engine has
 * no file of its own to copy. Whoever was in the tour is asked again who they are.
 */
export const gardenAgain = async (house: House, file: string): Promise<(() => Promise<void>) | null> => {
  const { copyTo } = house.dialect;
  if (!copyTo) return null;
  const pristine = `${file}.pristine`;
  if (!existsSync(pristine) || statSync(pristine).birthtimeMs < statSync(file).birthtimeMs) {
    rmSync(pristine, { force: true });
    await copyTo(pristine);
  }
  let underWay: Promise<void> | null = null;
  return () => {
    underWay ??= putBack(house, pristine, file).finally(() => {
      underWay = null;
    });
    return underWay;
  };
};

const putBack = async (house: House, pristine: string, file: string) => {
  await house.db.destroy();
  for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
  copyFileSync(pristine, file);
  const { db, dialect } = await openDatabase(file);
  house.db = db;
  house.dialect = dialect;
  // Sessions are read through a handle of their own; it held the file that was closed.
  house.kept.delete("lucia");
  await holdLease(db, house.clock());
  const head = await db.selectFrom("journalHead").select("seq").executeTakeFirst();
  house.hub.nudge({ seq: head?.seq ?? 0, at: house.clock().toISOString() });
};
