import { z } from "zod";
import { anId, ticked } from "../../fields.server";

export const THANKS_MOST = 280;

/** Whom a thank you is for, as one menu sends it: « person:<id> », « pole:<id> », « team:<name> » or « all ». */
const target = z
  .string()
  .regex(/^(all|(person|pole):[0-9a-zA-Z-]{1,64}|team:.{1,80})$/, "engagement.targetNeeded")
  .transform((text) => {
    const at = text.indexOf(":");
    const kind = z.enum(["person", "pole", "team", "all"]).parse(at < 0 ? text : text.slice(0, at));
    return { kind, key: at < 0 ? null : text.slice(at + 1) };
  });

export const sayThanksForm = z.strictObject({
  to: target,
  text: z
    .string()
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .pipe(
      z
        .string()
        .min(1, "engagement.textNeeded")
        .refine((text) => [...text].length <= THANKS_MOST, "engagement.textTooLong"),
    ),
  showable: ticked,
});
export const withdrawThanksForm = z.strictObject({ thanks: anId });
