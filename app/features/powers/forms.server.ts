import { z } from "zod";
import { anId, day, optionalCents, optionalDay, optionalId, optionalLine } from "../../fields.server";
import { powerKinds, whys } from "./kinds";

const decision = optionalLine(20);

export const givePowerForm = z.strictObject({
  power: z.enum(powerKinds),
  person: anId,
  startsOn: day,
  endsOn: optionalDay,
  limit: optionalCents,
  limitText: optionalLine(120),
  delegatedBy: optionalId,
  decision,
});

export const endPowerForm = z.strictObject({ power: anId, lastDay: day, why: z.enum(whys) });
export const replacePowerForm = z.strictObject({
  power: anId,
  person: anId,
  startsOn: day,
  endsOn: optionalDay,
  decision,
});
export const extendPowerForm = z.strictObject({ power: anId, endsOn: optionalDay, decision });
