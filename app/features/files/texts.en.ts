import type { fr } from "./texts.fr";

export const en: typeof fr = {
  reasons: {
    tooBig: "This file is over 5 MB. Choose a lighter photo.",
    notAnImage: "This file is not an image we can read: choose a JPEG, a PNG or a WebP.",
  },
  said: {},
  journal: {},
};
