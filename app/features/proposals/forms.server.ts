import { z } from "zod";
import {
  anId,
  line,
  neededProse,
  optionalCents,
  optionalId,
  optionalLine,
  prose,
  ticked,
  version,
} from "../../fields.server";

const question = z.enum(["decide", "advise", "inform"]);
const body = {
  poleId: anId,
  title: line(140),
  text: neededProse(8000),
  costCents: optionalCents,
  question,
  /** Whose decision is asked for; empty for the board. */
  bodyId: optionalId,
  matter: optionalLine(80),
};

export const draftForm = z.strictObject({
  ...body,
  originKind: z.enum(["report", "action"]).optional(),
  originId: optionalId,
  /** « Proposer au conseil » rather than « Garder en brouillon ». */
  submit: ticked,
});
export const editForm = z.strictObject({ ...body, id: anId, version });
export const oneForm = z.strictObject({ id: anId });
export const opineForm = z.strictObject({
  id: anId,
  opinion: z.enum(["for", "abstention", "against"]),
  line: optionalLine(300),
});
export const showForm = z.strictObject({ id: anId, shown: ticked });
export const requestForm = z.strictObject({ title: line(140), text: prose(2000), poleId: optionalId });
