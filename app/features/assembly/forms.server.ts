import { z } from "zod";
import { anId, count, line, neededProse, optionalId, prose, ticked, version } from "../../fields.server";
import { LONGEST_QUESTION, MOST_LEAVES } from "./scenes";

export const prepareForm = z.strictObject({ meeting: anId });
export const reportForm = z.strictObject({ id: anId });
export const putToVoteForm = z.strictObject({
  id: anId,
  itemId: anId,
  question: neededProse(4000),
  method: z.enum(["showOfHands", "secret"]).default("showOfHands"),
});
export const goToForm = z.strictObject({ id: anId, scene: anId, leaf: count(1, MOST_LEAVES).default(1) });
export const afterForm = z.strictObject({ id: anId, text: prose(4000), version });
export const addSceneForm = z.strictObject({ id: anId, title: line(90) });
export const sceneForm = z.strictObject({ id: anId });
/** A photo comes with what it shows in words, and never without the consent of who is on it. */
export const scenePhotoForm = z.strictObject({
  id: anId,
  action: optionalId,
  alt: line(160),
  agreed: ticked.pipe(z.literal(true, "assembly.consentNeeded")),
});
export const editSceneForm = z.strictObject({ id: anId, title: prose(90), text: prose(1200), version });
export const moveSceneForm = z.strictObject({ id: anId, way: z.enum(["up", "down"]) });
export const giveSceneForm = z.strictObject({ id: anId, presenter: optionalId });
export const askForm = z.strictObject({ report: anId, text: line(LONGEST_QUESTION) });
export const questionForm = z.strictObject({ id: anId });
