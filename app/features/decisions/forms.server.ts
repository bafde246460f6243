import { z } from "zod";
import { anId, optionalLine, ticked, version } from "../../fields.server";

export const doneForm = z.strictObject({ id: anId, note: optionalLine(300), version });
export const reopenForm = z.strictObject({ id: anId, version });
export const showForm = z.strictObject({ id: anId, shown: ticked });
export const applyForm = z.strictObject({ effect: anId });
