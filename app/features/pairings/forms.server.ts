import { z } from "zod";
import { anId, day, line, optionalLine } from "../../fields.server";
import { rhythms } from "./rhythms";
import { mayNoteContact } from "./state";

/** A contact line as its rule reads it: some words, 140 signs at most, on one line. */
const aLine = z
  .string()
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .superRefine((text, context) => {
    const refused = mayNoteContact(text);
    if (refused) context.addIssue({ code: "custom", message: refused });
  });
const optionalContactLine = z.preprocess(
  (value) => (typeof value === "string" && value.trim() !== "" ? value : null),
  aLine.nullable(),
);

export const proposePairingForm = z.strictObject({
  pole: anId,
  administrator: anId,
  employee: anId,
  purpose: line(160),
  rhythm: z.enum(rhythms),
  hours: optionalLine(80),
});
export const acceptPairingForm = z.strictObject({ pairing: anId, hours: optionalLine(80) });
export const declinePairingForm = z.strictObject({ pairing: anId });
export const setHoursForm = z.strictObject({ pairing: anId, hours: optionalLine(80) });
export const meetForm = z.strictObject({ pairing: anId, heldOn: day, line: optionalContactLine });
export const addLineForm = z.strictObject({ pairing: anId, contact: anId, line: aLine });
export const endPairingForm = z.strictObject({ pairing: anId, word: optionalContactLine });
