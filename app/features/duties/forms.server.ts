import { z } from "zod";
import {
  anId,
  count,
  day,
  line,
  many,
  optionalDay,
  optionalId,
  optionalLine,
  prose,
  ticked,
  version,
} from "../../fields.server";
import { audiences, legalPowers, rhythms, themes } from "./duties";

/** `place` is the placing that this one replaces; without it a further one is made. */
export const placeDutyForm = z.strictObject({
  duty: anId,
  place: optionalId,
  pole: optionalId,
  person: optionalId,
  startsOn: optionalDay,
  endsOn: optionalDay,
});
export const liftDutyForm = z.strictObject({ place: anId, endsOn: optionalDay });

/** One person an office, or nobody. */
export const classicForm = z.strictObject({
  startsOn: day,
  president: optionalId,
  vicePresident: optionalId,
  treasurer: optionalId,
  deputyTreasurer: optionalId,
  secretary: optionalId,
  deputySecretary: optionalId,
});

const orNull = <T extends z.ZodType>(one: T) => z.preprocess((value) => (value === "" ? null : value), one.nullable());

/** Without `duty` a new line of the library is written. */
export const writeDutyForm = z.strictObject({
  duty: optionalId,
  version,
  name: line(80),
  does: line(240),
  office: line(60),
  power: orNull(z.enum(legalPowers))
    .optional()
    .transform((value) => value ?? null),
  often: z.enum(rhythms),
  forWhom: z.enum(audiences),
  theme: z.enum(themes),
});
export const asideForm = z.strictObject({ duty: anId });
export const carryForm = z.strictObject({ duties: count(0, 99) });

const place = z.string().regex(/^(|none|pole:[0-9a-zA-Z-]{1,64}|person:[0-9a-zA-Z-]{1,64})$/);
const MOST = 190;
const orEmpty = z.union([z.literal(""), anId]);

/** `from`: what stands now, the model, nothing, or another draft. */
export const draftForm = z.strictObject({
  name: optionalLine(60),
  from: z.union([z.enum(["now", "model", "nothing"]), anId]),
});
/** The whole sharing out, three lists in the same order; `chosen` duties go together to `to`; `second` asks for one more name. */
export const arrangeForm = z.strictObject({
  draft: anId,
  version,
  name: line(60),
  duty: many(anId, MOST),
  pole: many(orEmpty, MOST),
  person: many(orEmpty, MOST),
  chosen: many(anId, MOST),
  to: place.optional().transform((value) => value ?? ""),
  second: optionalId,
});
export const followModelForm = z.strictObject({
  draft: anId,
  version,
  theme: many(z.enum(themes), themes.length),
  pole: many(orEmpty, themes.length),
});
export const dropDraftForm = z.strictObject({ draft: anId });
export const adoptForm = z.strictObject({
  draft: anId,
  version,
  startsOn: day,
  decision: prose(64),
  seen: ticked,
});

export const askedDay = day;
