import { z } from "zod";
import { anId, day, line, optionalDay, optionalId, optionalLine, version } from "../../fields.server";
import { duties } from "./duties";
import { vegetableNames } from "./vegetables";

const face = {
  name: line(60),
  remit: line(160),
  vegetable: z.enum(vegetableNames, "poles.vegetableNeeded"),
  pillar: optionalId,
  latitude: optionalLine(160),
};

export const openPoleForm = z.strictObject({ ...face, lead: optionalId });
export const editPoleForm = z.strictObject({ ...face, pole: anId, version });
export const closePoleForm = z.strictObject({ pole: anId });
export const joinPoleForm = z.strictObject({ pole: anId, person: anId, startsOn: optionalDay });
export const leavePoleForm = z.strictObject({ pole: anId, person: anId });
export const nameLeadForm = z.strictObject({ pole: anId, person: anId, startsOn: optionalDay, endsOn: optionalDay });
export const relieveLeadForm = z.strictObject({ pole: anId, person: anId });

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
