import { z } from "zod";
import { anEmail, anId, day, line, optionalDay, optionalLine, ticked, version } from "../../fields.server";
import { consentPurposes } from "./consents";
import { roleNames } from "./role-names";
import { audiences, choicesFor, type Shown } from "./shows";

const optionalEmail = z.preprocess(
  (value) => (value === "" || value === undefined ? null : value),
  anEmail.transform((email) => email.toLowerCase()).nullable(),
);

const identity = {
  givenName: line(80),
  familyName: line(80),
  email: optionalEmail,
  phone: optionalLine(40),
  about: optionalLine(200),
};
const lang = z.enum(["fr", "en"]).default("fr");
const role = z.enum(roleNames);
const optionalRole = z.preprocess((value) => (value === "" ? undefined : value), role.optional());

export const createPersonForm = z.strictObject({
  ...identity,
  lang,
  role: optionalRole,
  since: optionalDay,
  team: optionalLine(80),
});
export const updatePersonForm = z.strictObject({ person: anId, ...identity, version });
export const personForm = z.strictObject({ person: anId });
export const portraitForm = z.strictObject({ person: anId, agreed: ticked });
export const skillsForm = z.strictObject({
  person: anId,
  skills: optionalLine(200),
  availability: optionalLine(200),
  version,
});
const audience = (what: Shown) => z.enum(audiences).refine((chosen) => choicesFor(what).includes(chosen));
export const showsForm = z.strictObject({
  person: anId,
  email: audience("email"),
  phone: audience("phone"),
  skills: audience("skills"),
  availability: audience("availability"),
  about: audience("about"),
  sharedEmail: ticked,
});
export const leaveForm = z.strictObject({ person: anId, leftOn: day });
export const stayForm = z.strictObject({ person: anId });
export const giveRoleForm = z.strictObject({
  person: anId,
  role,
  startsOn: day,
  endsOn: optionalDay,
  team: optionalLine(80),
});
export const endRoleForm = z.strictObject({ role: anId, endsOn: day });
export * from "./forms-seats.server";
export const consentForm = z.strictObject({ person: anId, purpose: z.enum(consentPurposes) });

export type PersonIdentity = Omit<z.output<typeof createPersonForm>, "role" | "since" | "team">;
