import { z } from "zod";
import { anId, many, neededProse, optionalDay, optionalId, ticked, version } from "../../fields.server";

const LONGEST = 500;
const reads = z.enum(["pole", "board", "assembly"]).default("board");

export const logForm = z.strictObject({
  text: neededProse(LONGEST),
  poleId: anId,
  personId: anId,
  doneOn: optionalDay,
  dueOn: optionalDay,
  /** The words that said the due date, as typed: they tell what is left from what is done. */
  said: z.string().max(120).default(""),
  reads,
  helpers: many(anId, 20),
  originKind: z.enum(["meeting", "item", "decision", "followUp", "report", "proposal"]).optional(),
  originId: optionalId,
  /** Logged from another page: its reader stays there. */
  stay: ticked,
});

export const editForm = z.strictObject({
  id: anId,
  version,
  text: neededProse(LONGEST),
  poleId: anId,
  personId: anId,
  doneOn: optionalDay,
  dueOn: optionalDay,
  reads,
  helpers: many(anId, 20),
});

/** From the page where it was just logged, undoing leads back there. */
export const removeForm = z.strictObject({ id: anId, from: z.literal("log").optional() });
export const oneForm = z.strictObject({ id: anId });
export const finishForm = z.strictObject({ id: anId, doneOn: optionalDay });
export const showForm = z.strictObject({ id: anId, shown: ticked });
