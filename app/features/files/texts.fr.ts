export const fr = {
  reasons: {
    tooBig: "Ce fichier dépasse 5 Mo. Choisissez une photo plus légère.",
    notAnImage: "Ce fichier n’est pas une image que l’on sait lire : choisissez un JPEG, un PNG ou un WebP.",
  },
  said: {},
  journal: {},
};
