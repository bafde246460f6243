import { z } from "zod";
import { anId, day, line, optionalCents, optionalDay, optionalId, optionalLine, ticked } from "../../fields.server";
import { filingSteps } from "./filing-steps";
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

export const endPowerForm = z.strictObject({ power: anId, lastDay: day, why: z.enum(whys), decision });
export const replacePowerForm = z.strictObject({
  power: anId,
  person: anId,
  startsOn: day,
  endsOn: optionalDay,
  decision,
});
export const extendPowerForm = z.strictObject({ power: anId, endsOn: optionalDay, decision });

export const openFilingForm = z.strictObject({});
const ofFiling = { filing: anId };
export const filingForm = z.strictObject(ofFiling);
export const tickForm = z.strictObject({ ...ofFiling, step: z.enum(filingSteps), done: ticked });
export const personDataForm = z.strictObject({
  ...ofFiling,
  person: anId,
  occupation: line(120),
  home: line(240),
  nationality: line(80),
});
export const sendForm = z.strictObject({ ...ofFiling, sentOn: day, seen: z.string().max(50_000) });
export const receiveForm = z.strictObject({ ...ofFiling, receivedOn: day, number: line(80) });
export const nothingChangedForm = z.strictObject({ day });
export const setAsideForm = z.strictObject({
  change: z.string().regex(/^[\w:-]{1,120}$/),
  from: optionalId,
});
