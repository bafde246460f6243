import { command } from "../../command.server";
import { addSceneForm, editSceneForm, giveSceneForm, moveSceneForm, sceneForm } from "./forms.server";
import { loadReport, sceneSubject } from "./queries.server";
import { addScene, editScene, giveScene, moveScene, showScene } from "./writes.server";

const whileOpen = ({ state }: { state: string }) =>
  state === "frozen" || state === "after" ? ("assembly.isFrozen" as const) : null;

/** A scene of one's own words. Refuses: assembly.notYourDesk, assembly.isFrozen. */
export const addTextScene = command({
  verb: "scene.add",
  form: addSceneForm,
  load: loadReport,
  rule: (subject) => whileOpen(subject),
  write: async (pen, report, input) => {
    await addScene(pen, report, input.title);
    return { said: "assembly.sceneAdded" };
  },
});

/** Title and words of a scene. Refuses: assembly.notYourScene, assembly.isFrozen; stale edits 409. */
export const editSceneWords = command({
  verb: "scene.edit",
  form: editSceneForm,
  load: (db, input) => sceneSubject(db, input.id),
  current: (scene) => ({ version: scene.version, text: [scene.title, scene.text].filter(Boolean).join("\n\n") }),
  rule: (subject) => whileOpen(subject),
  write: async (pen, scene, { title, text }) => {
    await editScene(pen, scene, { title, text });
    return { said: "assembly.sceneKept" };
  },
});

/** Refuses: assembly.notYourScene, assembly.isFrozen. */
export const hideScene = command({
  verb: "scene.hide",
  form: sceneForm,
  load: (db, input) => sceneSubject(db, input.id),
  rule: (subject) => whileOpen(subject),
  write: async (pen, scene) => {
    await showScene(pen, scene, false);
    return {};
  },
});

/** Refuses: assembly.notYourScene, assembly.isFrozen. */
export const showSceneAgain = command({
  verb: "scene.show",
  form: sceneForm,
  load: (db, input) => sceneSubject(db, input.id),
  rule: (subject) => whileOpen(subject),
  write: async (pen, scene) => {
    await showScene(pen, scene, true);
    return {};
  },
});

/** Refuses: assembly.notYourDesk, assembly.isFrozen. */
export const moveSceneStep = command({
  verb: "scene.move",
  form: moveSceneForm,
  load: (db, input) => sceneSubject(db, input.id),
  rule: (subject) => whileOpen(subject),
  write: async (pen, scene, input) => {
    await moveScene(pen, scene, input.way);
    return {};
  },
});

/** Gives a scene to someone who will hold it on stage. Refuses: assembly.notYourDesk, assembly.isFrozen, assembly.unknownPerson. */
export const giveSceneTo = command({
  verb: "scene.give",
  form: giveSceneForm,
  load: async (db, input) => {
    const scene = await sceneSubject(db, input.id);
    if (!scene) return null;
    const known =
      input.presenter === null ||
      (await db.selectFrom("persons").select("id").where("id", "=", input.presenter).executeTakeFirst()) !== undefined;
    return { ...scene, known };
  },
  rule: (scene) => (scene.known ? whileOpen(scene) : "assembly.unknownPerson"),
  write: async (pen, scene, input) => {
    await giveScene(pen, scene, input.presenter);
    return { said: "assembly.sceneGiven" };
  },
});
