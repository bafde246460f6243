import type { fr } from "./texts.fr";

export const en: typeof fr = {
  reasons: {},
  said: {},
  journal: {},
};
