import { z } from "zod";
import { anId, day, line, optionalDay, optionalId, optionalLine, ticked, version } from "../../fields.server";
import { writtenKinds } from "./deadline";

const written = {
  kind: z.enum(writtenKinds),
  title: line(140),
  dueOn: day,
  everyYear: ticked,
  holderId: optionalId,
  poleId: optionalId,
  source: optionalLine(200),
  note: optionalLine(400),
};

export const addForm = z.strictObject(written);
export const editForm = z.strictObject({ id: anId, version, ...written });
export const finishForm = z.strictObject({ id: anId, version, doneOn: optionalDay, proofText: optionalLine(300) });
export const oneForm = z.strictObject({ id: anId, version });
