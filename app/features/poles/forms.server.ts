import { z } from "zod";
import {
  anId,
  day,
  line,
  neededProse,
  optionalCents,
  optionalDay,
  optionalId,
  optionalLine,
  prose,
  version,
} from "../../fields.server";
import { vegetableNames } from "./vegetables";

const face = {
  name: line(60),
  remit: line(160),
  vegetable: z.enum(vegetableNames, "poles.vegetableNeeded"),
  pillar: optionalId,
  latitude: optionalLine(160),
  theme: optionalLine(60),
  aloneCents: optionalCents,
  envelopeCents: optionalCents,
  reviewOn: optionalDay,
};

export const openPoleForm = z.strictObject({ ...face, lead: optionalId });
export const editPoleForm = z.strictObject({ ...face, pole: anId, version });
export const closePoleForm = z.strictObject({ pole: anId });
export const joinPoleForm = z.strictObject({ pole: anId, person: anId, startsOn: optionalDay });
export const leavePoleForm = z.strictObject({ pole: anId, person: anId });
export const nameLeadForm = z.strictObject({ pole: anId, person: anId, startsOn: optionalDay, endsOn: optionalDay });
export const relieveLeadForm = z.strictObject({ pole: anId, person: anId, startsOn: optionalDay });
export const reviewPoleForm = z.strictObject({
  pole: anId,
  keeps: neededProse(2000),
  changes: prose(2000),
  usedCents: optionalCents,
  nextOn: day,
  version,
});
export const planHandoverForm = z.strictObject({
  pole: anId,
  from: anId,
  to: anId,
  startsOn: day,
  endsOn: day,
  items: prose(4000),
  note: prose(2000),
});
export const tickHandoverForm = z.strictObject({ handover: anId, item: anId });
export const handoverForm = z.strictObject({ handover: anId, version });
