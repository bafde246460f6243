import type { Db } from "../../../db/dialect";
import { type Command, command } from "../../command.server";
import { readAsked } from "../actions/commands-photo.server";
import type { ImageRefused, Prepared } from "../files/images.server";
import { keepFile } from "../files/writes.server";
import { sceneForm, scenePhotoForm } from "./forms.server";
import { sceneSubject } from "./queries.server";
import { setScenePhoto, showScenePhoto, withdrawScenePhoto } from "./writes.photo.server";

const isFrozen = ({ state }: { state: string }) => state === "frozen" || state === "after";

const takenFrom = async (db: Db, actionId: string | null, poleId: string | null): Promise<string | null> => {
  if (!actionId || !poleId) return null;
  const row = await db
    .selectFrom("actions")
    .select("photoHash")
    .where("id", "=", actionId)
    .where("poleId", "=", poleId)
    .where("reads", "!=", "pole")
    .where("removedAt", "is", null)
    .executeTakeFirst();
  return row?.photoHash ?? null;
};

/** A photo for a scene, prepared before the transaction or taken from an action of its pole; the room does not see it yet.
 *  Refuses: assembly.notYourScene, assembly.isFrozen, assembly.photoNeeded, files.tooBig, files.notAnImage. */
export const addScenePhoto = (photo: Prepared | ImageRefused | null): Command =>
  command({
    verb: "scene.photo",
    form: scenePhotoForm,
    load: async (db, input) => {
      const scene = await sceneSubject(db, input.id);
      return scene && { ...scene, taken: await takenFrom(db, input.action, scene.poleId) };
    },
    rule: (scene) => {
      if (isFrozen(scene)) return "assembly.isFrozen";
      if (typeof photo === "string") return photo;
      return photo === null && scene.taken === null ? "assembly.photoNeeded" : null;
    },
    write: async (pen, scene, { alt }) => {
      const hash = photo && typeof photo !== "string" ? await keepFile(pen, photo) : scene.taken;
      if (hash) await setScenePhoto(pen, scene, { hash, alt });
      return { said: "assembly.photoKept" };
    },
  });

/** « Montrer à l’assemblée ». Refuses: assembly.notYoursToShow, assembly.isFrozen, assembly.noPhoto. */
export const showPhoto = command({
  verb: "scene.showPhoto",
  form: sceneForm,
  load: (db, input) => sceneSubject(db, input.id),
  rule: (scene) => (scene.photoHash === null ? "assembly.noPhoto" : isFrozen(scene) ? "assembly.isFrozen" : null),
  write: async (pen, scene) => {
    await showScenePhoto(pen, scene);
    return { said: "assembly.photoShown" };
  },
});

/** Takes a photo away in one tap, whatever became of the report: from the page, the streams, the slate, and its bytes.
 *  Refuses: assembly.notYourScene, assembly.noPhoto. */
export const withdrawPhoto = command({
  verb: "scene.withdrawPhoto",
  form: sceneForm,
  load: (db, input) => sceneSubject(db, input.id),
  rule: (scene) => (scene.photoHash === null ? "assembly.noPhoto" : null),
  write: async (pen, scene) => {
    await withdrawScenePhoto(pen, scene);
    return { said: "assembly.photoGone" };
  },
});

/** What the desk was asked: one of its commands, or a photo for a scene. */
export const readDesk = (request: Request, commands: Command[]) =>
  readAsked(request, commands, { verb: "scene.photo", make: addScenePhoto, optional: true });
