import { fr as sentences } from "./sentences.fr";
export const fr = {
  sentences,
  reasons: { ...sentences.reasons },
  said: {},
  journal: {},
};
