import { z } from "zod";
import { anEmail, anId, count, line } from "../../fields.server";
import { model, questionFields } from "../association/forms.server";
import { zones } from "../association/zones";

export const address = anEmail.transform((email) => email.toLowerCase());
const optionalAddress = z.preprocess((value) => (value === "" ? null : value), address.nullable());

export const askLinkForm = z.object({ email: address, retour: z.string().max(500).default("/") });
export const passwordEntryForm = z.object({ email: address, password: z.string().min(1).max(500) });

export const accountForm = z.strictObject({
  givenName: line(80),
  familyName: line(80),
  lang: z.enum(["fr", "en"]),
  theme: z.enum(["auto", "clair", "nuit"]),
  textSize: z.enum(["normal", "large", "larger"]),
});
/** Typed on the account page; what the command is given holds no password. */
export const newPassword = z.string().min(10).max(200);
export const nothing = z.strictObject({});
export const endSessionForm = z.strictObject({ session: z.string().regex(/^[0-9a-f]{64}$/) });
export const accessForm = z.strictObject({ person: anId });

export const foundForm = z.strictObject({
  cle: z.string().max(200).default(""),
  name: line(120),
  territory: z.enum(["france", "alsaceMoselle"]),
  zone: z.enum(zones).default("Europe/Paris"),
  model,
  seats: count(1, 60),
  givenName: line(80),
  familyName: line(80),
  email: address,
  secondGivenName: line(80),
  secondFamilyName: line(80),
  secondEmail: optionalAddress,
  ...questionFields,
});

/** A name of a form, or the ids a draft is about, parted by a space. */
const key = z.string().regex(/^[\w.: -]{1,80}$/);
export const draftForm = z.strictObject({
  form: key,
  subject: key,
  text: z.string().max(60_000),
  baseVersion: count(0, 1_000_000_000),
});
