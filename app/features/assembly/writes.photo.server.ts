import type { ScenesTable } from "../../../db/schema/life";
import type { Pen } from "../../pen.server";
import { dropFiles } from "../files/writes.server";

type OfScene = Pick<ScenesTable, "id" | "kind" | "poleId" | "photoHash"> & { meetingId: string };
type Photo = Pick<ScenesTable, "photoHash" | "photoAlt" | "photoAgreedAt" | "photoShowable">;

/** A scene without a photo. */
export const noPhoto: Photo = { photoHash: null, photoAlt: "", photoAgreedAt: null, photoShowable: 0 };

/** Sets the photo of a scene, with what it shows and that the people on it agreed; whoever may show it still has to. */
export const setScenePhoto = async (pen: Pen, scene: OfScene, { hash, alt }: { hash: string; alt: string }) => {
  await change(pen, scene, { photoHash: hash, photoAlt: alt, photoAgreedAt: pen.now, photoShowable: 0 });
  await dropFiles(pen, [scene.photoHash]);
  await pen.record({ ...lineOf(scene), data: { photo: hash, agreed: true }, texts: { alt } });
};

/** The assembly may see it. */
export const showScenePhoto = async (pen: Pen, scene: OfScene) => {
  await change(pen, scene, { photoShowable: 1 });
  await pen.record({ ...lineOf(scene), data: { photo: scene.photoHash } });
};

/** Takes the photo off, and lets go of its bytes where they stand nowhere else. */
export const withdrawScenePhoto = async (pen: Pen, scene: OfScene) => {
  await change(pen, scene, noPhoto);
  await dropFiles(pen, [scene.photoHash]);
  await pen.record({ ...lineOf(scene), data: { photo: scene.photoHash } });
};

const lineOf = (scene: OfScene) => ({
  subject: { kind: "scene", id: scene.id },
  pole: scene.poleId,
  meeting: scene.meetingId,
});

const change = (pen: Pen, scene: OfScene, set: Photo | Partial<Photo>) =>
  pen.db.updateTable("scenes").set(set).where("id", "=", scene.id).execute();
