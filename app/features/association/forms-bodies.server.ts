import { z } from "zod";
import { anId, day, line, optionalCents, optionalDay, optionalLine } from "../../fields.server";

export const openBodyForm = z.strictObject({
  kind: z.enum(["bureau", "other"]),
  name: line(60),
  article: optionalLine(80),
});
export const editBodyForm = z.strictObject({ body: anId, name: optionalLine(60), article: optionalLine(80) });
export const closeBodyForm = z.strictObject({ body: anId, closedOn: optionalDay });
/** A matter of the library by its key, or in the association's own words. */
export const keepMatterForm = z.strictObject({
  body: anId,
  matter: optionalLine(80),
  ownWords: optionalLine(80),
  article: optionalLine(80),
  aboveCents: optionalCents,
});
export const yieldMatterForm = z.strictObject({ kept: anId });
export const dropRulesForm = z.strictObject({ draft: anId });
export const adoptRulesForm = z.strictObject({ draft: anId, startsOn: day, decision: optionalLine(40) });
