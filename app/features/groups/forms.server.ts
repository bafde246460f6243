import { z } from "zod";
import { anId, day, line, many, optionalLine, prose, version } from "../../fields.server";
import { isWebAddress } from "./group";

export const openGroupForm = z.strictObject({
  name: line(80),
  pole: anId,
  deliverable: line(200),
  startsOn: day,
  endsOn: day,
  lead: anId,
  people: many(anId, 30),
});
export const partForm = z.strictObject({ group: anId, person: anId });
export const deliverForm = z.strictObject({
  group: anId,
  version,
  outcome: prose(4000).pipe(z.string().min(1)),
  link: optionalLine(500).refine((text) => text === null || isWebAddress(text), "groups.linkWrong"),
});
export const extendForm = z.strictObject({ group: anId, version, endsOn: day });
export const closeForm = z.strictObject({ group: anId, version });
