import { z } from "zod";
import {
  anId,
  count,
  day,
  line,
  many,
  neededProse,
  optionalId,
  optionalLine,
  prose,
  ticked,
  version,
} from "../../fields.server";
import { ballotChoices } from "./ballots";
import { meetingKinds, pointKinds } from "./kinds";

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const link = z.preprocess(
  (value) => (value === "" || value === undefined ? null : value),
  z
    .string()
    .trim()
    .max(500)
    .regex(/^https?:\/\/\S+$/)
    .nullable(),
);
const planned = {
  day,
  hour,
  minutes: count(5, 720),
  place: line(200),
  link,
  title: prose(120),
  poleId: optionalId,
  chairId: optionalId,
  secretaryId: optionalId,
  past: ticked,
};

/** `bodyId` names a body beside the assembly and the board; without it the kind says whose meeting it is. */
export const planForm = z.strictObject({ kind: z.enum(meetingKinds), bodyId: optionalId, ...planned });
export const editForm = z.strictObject({ id: anId, version, ...planned });
export const cancelForm = z.strictObject({ id: anId, version, why: neededProse(300) });
export const callForm = z.strictObject({ id: anId, version, note: prose(2000), lateReason: prose(300) });

export const fillForm = z.strictObject({ id: anId });
export const addForm = z.strictObject({
  id: anId,
  title: line(160),
  kind: z.enum(pointKinds),
  minutes: z.preprocess((value) => (value === "" || value === undefined ? null : value), count(1, 240).nullable()),
  poleId: optionalId,
  inCamera: ticked,
  matter: optionalLine(80),
});
export const addFromForm = z.strictObject({
  id: anId,
  from: z.enum(["proposal", "followUp", "action", "deadline", "pointRequest"]),
  origin: anId,
});
export const itemForm = z.strictObject({ id: anId, item: anId });
export const restoreForm = z.strictObject({
  id: anId,
  title: line(160),
  kind: z.enum([...pointKinds, "minutesAdoption", "reports", "followUp", "otherBusiness"]),
  minutes: count(1, 240),
  place: count(0, 200),
  poleId: optionalId,
  proposalId: optionalId,
  originKind: optionalLine(40),
  originId: optionalId,
  inCamera: ticked,
  matter: optionalLine(80),
});
export const moveForm = z.strictObject({ id: anId, item: anId, to: z.enum(["up", "down"]) });
export const minutesForm = z.strictObject({ id: anId, item: anId, version, minutes: count(1, 240) });
export const editItemForm = z.strictObject({
  id: anId,
  item: anId,
  version,
  title: line(160),
  kind: z.enum([...pointKinds, "minutesAdoption", "reports", "followUp", "otherBusiness"]),
  poleId: optionalId,
  inCamera: ticked,
  matter: optionalLine(80),
});
/** From a proposal’s own page, or from a point of a meeting. */
export const forwardForm = z.strictObject({ proposal: optionalId, id: optionalId, item: optionalId });

export const answerForm = z.strictObject({ id: anId, answer: z.enum(["yes", "remote", "no"]) });
export const giveForm = z.strictObject({ id: anId, holderId: optionalId });
export const ownForm = z.strictObject({ id: anId });
export const enterForm = z.strictObject({
  id: anId,
  personId: anId,
  answer: z.enum(["yes", "remote", "no", "proxy"]),
  holderId: optionalId,
});
const onePoint = z
  .string()
  .regex(/^[0-9a-zA-Z-]{1,64}\.(for|against|abstention|takesNoPart)$/)
  .transform((typed) => {
    const [itemId = "", said = ""] = typed.split(".");
    return { itemId, choice: ballotChoices.find((one) => one === said) ?? "takesNoPart" };
  });
/** One choice a point; a point left without one is not voted on. */
export const ballotForm = z.strictObject({
  id: anId,
  personId: anId,
  receivedOn: day,
  choice: many(z.union([z.literal(""), onePoint]), 100).transform((all) => all.filter((one) => one !== "")),
});
export const asideForm = z.strictObject({ id: anId, ballotId: anId });
export const inviteForm = z.strictObject({ id: anId, personId: anId });
