import type { fr } from "./texts.fr";

export const en: typeof fr = {
  reasons: { whyRequired: "Say in one sentence why this promise is dropped." },
  said: {},
  journal: {},
};
