import { z } from "zod";
import {
  anEmail,
  anId,
  count,
  day,
  line,
  optionalDay,
  optionalId,
  optionalLine,
  ticked,
  version,
} from "../../fields.server";
import { contactSources, contactSteps } from "./contact-steps";

const optionalEmail = z.preprocess(
  (value) => (value === "" || value === undefined ? null : value),
  anEmail.transform((email) => email.toLowerCase()).nullable(),
);
const who = { givenName: line(80), familyName: line(80), email: optionalEmail, phone: optionalLine(40) };
const agreed = ticked.pipe(z.literal(true, "renewal.consentNeeded"));

/** Empty: nothing is printed but « here ». */
export const standLineForm = z.strictObject({ version, line: optionalLine(80) });

export const addContactForm = z.strictObject({
  ...who,
  source: z.enum(contactSources).exclude(["qr"]),
  occasion: optionalLine(80),
  metOn: day,
  pole: optionalId,
  follower: optionalId,
  nextStep: optionalLine(140),
  nextOn: optionalDay,
  lang: z.enum(["fr", "en"]).default("fr"),
  agreed,
});

/** What the public page asks: a name, a way to reach, a pole if one likes, and the consent. Nothing else is read. */
export const askToComeForm = z.strictObject({ ...who, pole: optionalId, agreed });

const contact = { contact: anId };
export const followForm = z.strictObject(contact);
export const changeContactForm = z.strictObject({ ...contact, ...who, pole: optionalId, version });
export const planContactForm = z.strictObject({
  ...contact,
  heldOn: optionalDay,
  nextStep: optionalLine(140),
  nextOn: optionalDay,
  version,
});
export const moveContactForm = z.strictObject({ ...contact, to: z.enum(contactSteps), version });
export const handOverForm = z.strictObject({ ...contact, follower: anId });
export const forgetForm = z.strictObject(contact);

const answer = count(1, 4);
export const nothingAsked = z.strictObject({});
export const answerLookForm = z.strictObject({
  look: anId,
  heard: answer,
  ready: answer,
  time: answer,
  done: answer,
  shared: answer,
  open: answer,
});
export const closeLookForm = z.strictObject({ look: anId });
