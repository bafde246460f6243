import { z } from "zod";
import { anId, line, optionalDay, optionalId, prose, ticked, version } from "../../fields.server";

export const makeForm = z.strictObject({
  meetingId: anId,
  poleId: optionalId,
  text: line(200),
  dueOn: optionalDay,
  originKind: z.enum(["decision", "proposal"]).optional(),
  originId: optionalId,
});
export const answerForm = z.strictObject({
  id: anId,
  status: z.enum(["kept", "underWay", "dropped"]),
  why: prose(600),
  version,
});
export const showForm = z.strictObject({ id: anId, shown: ticked });
