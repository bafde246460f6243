import { z } from "zod";
import { anId, line, optionalDay, optionalId, optionalLine, version } from "../../fields.server";
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
