import { z } from "zod";
import { anId, day, optionalDay, optionalId } from "../../fields.server";
import { duties } from "./duties";

const dutyId = z.enum(duties.map((duty) => duty.id));
/** `place` is the placing that this one replaces; without it a further one is made. */
export const placeDutyForm = z.strictObject({
  duty: dutyId,
  place: optionalId,
  pole: optionalId,
  person: optionalId,
  startsOn: optionalDay,
  endsOn: optionalDay,
});
export const liftDutyForm = z.strictObject({ place: anId, endsOn: optionalDay });

export const askedDay = day;
