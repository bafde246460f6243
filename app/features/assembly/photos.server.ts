import type { Db } from "../../../db/dialect";
import type { SceneView } from "./report-view";

/**
 * The scenes with the photos that may be shown now. A photo stands on a consent that may end any minute: it is no part of
 * what was frozen, and is read afresh each time. `everyPhoto`: for the desk, those not shown to the assembly too.
 */
export const withPhotos = async (db: Db, scenes: readonly SceneView[], everyPhoto = false): Promise<SceneView[]> => {
  const ids = scenes.map((scene) => scene.id);
  const rows = await db
    .selectFrom("scenes")
    .select(["id", "photoHash", "photoAlt", "photoShowable"])
    .where("id", "in", ids.length > 0 ? ids : [""])
    .where("photoHash", "is not", null)
    .execute();
  const photos = new Map(rows.map((row) => [row.id, row]));
  return scenes.map((scene) => {
    const row = photos.get(scene.id);
    const shown = row && (everyPhoto || row.photoShowable === 1);
    return { ...scene, photo: shown && row.photoHash ? { hash: row.photoHash, alt: row.photoAlt } : null };
  });
};

/** The photos of a pole's own actions that its scene may take: what was done, newest first. */
export const photosOfPole = async (db: Db, poleIds: readonly string[]) => {
  const rows = await db
    .selectFrom("actions")
    .select(["id", "text", "poleId"])
    .where("poleId", "in", poleIds.length > 0 ? [...poleIds] : [""])
    .where("photoHash", "is not", null)
    .where("removedAt", "is", null)
    .where("reads", "!=", "pole")
    .orderBy("createdAt", "desc")
    .limit(60)
    .execute();
  return rows;
};
