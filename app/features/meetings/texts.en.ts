import { en as sentences } from "./sentences.en";
import type { fr } from "./texts.fr";

export const en: typeof fr = {
  sentences,
  reasons: { ...sentences.reasons },
  said: {},
  journal: {},
};
