import { part } from "../../later";

/** The fields of an effect, once its kind is chosen. */
export const effectFields = part("effect", async () => (await import("./effect-fields")).EffectFields);
