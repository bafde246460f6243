import { z } from "zod";
import { anId, optionalCents, optionalDay, optionalId, optionalLine } from "../../fields.server";
import { vegetableNames } from "../poles/vegetables";
import { powerKinds } from "../powers/kinds";
import { type EffectInput, effectKinds, neededFields } from "./kinds";

const oneOf = <T extends readonly [string, ...string[]]>(choices: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), z.enum(choices).nullable());

const fields = {
  kind: z.enum(effectKinds),
  startsOn: optionalDay,
  endsOn: optionalDay,
  pole: optionalId,
  person: optionalId,
  lead: optionalId,
  /** A lead to relieve, as its pole and its person. */
  leadPart: z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    z
      .string()
      .regex(/^[0-9a-zA-Z-]{1,64}:[0-9a-zA-Z-]{1,64}$/)
      .nullable(),
  ),
  power: oneOf(powerKinds),
  /** Kept as typed, in euros: the power's own form reads it. */
  limit: z
    .string()
    .max(20)
    .default("")
    .refine((text) => optionalCents.safeParse(text).success),
  limitText: optionalLine(120),
  delegatedBy: optionalId,
  held: optionalId,
  seat: optionalId,
  part: oneOf(["titular", "alternate"]),
  mandate: optionalId,
  why: oneOf(["revoked", "resigned"]),
  name: optionalLine(60),
  remit: optionalLine(160),
  vegetable: oneOf(vegetableNames),
  rules: optionalId,
  duties: optionalId,
};

const complete = (
  input: { kind: (typeof effectKinds)[number] } & { [field: string]: unknown },
  ctx: z.RefinementCtx,
) => {
  for (const field of neededFields[input.kind])
    if (!input[field]) ctx.addIssue({ code: "custom", path: [field], message: "effects.needed" });
};

/** An effect beside a proposal or a point, whose id is `id` (and `item` for a point of meeting `id`). */
export const effectForm = z.strictObject({ id: anId, ...fields }).superRefine(complete);
export const pointEffectForm = z.strictObject({ id: anId, item: anId, ...fields }).superRefine(complete);
export const dropEffectForm = z.strictObject({ id: anId, effect: anId });
export const dropPointEffectForm = z.strictObject({ id: anId, item: anId, effect: anId });

const notKept = ["id", "item", "kind", "startsOn", "leadPart"];

/** Only what was filled in, as it is kept. */
export const inputOf = (typed: { leadPart: string | null } & { [field: string]: unknown }): EffectInput => {
  const [pole = "", person = ""] = typed.leadPart?.split(":") ?? [];
  const kept = Object.entries(typed).flatMap(([field, value]) =>
    typeof value === "string" && value !== "" && !notKept.includes(field) ? [[field, value]] : [],
  );
  return { ...Object.fromEntries(kept), ...(typed.leadPart ? { pole, person } : {}) };
};
