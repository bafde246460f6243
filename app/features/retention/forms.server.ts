import { z } from "zod";
import { anId, ticked } from "../../fields.server";

export const aboutForm = z.strictObject({ person: anId });
export const sureForm = z.strictObject({ person: anId, sure: ticked });
