import { z } from "zod";
import { anId, prose } from "../../fields.server";
import { stepIds } from "./steps";

export const startWelcomeForm = z.strictObject({ person: anId, mentor: anId });
export const tickForm = z.strictObject({ welcome: anId, step: z.enum(stepIds) });
export const checkInForm = z.strictObject({ welcome: anId, learnt: prose(600), unclear: prose(600), wish: prose(600) });
export const endWelcomeForm = z.strictObject({ welcome: anId });
