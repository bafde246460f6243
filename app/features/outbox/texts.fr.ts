import type { LineView } from "../../texts/journal";

export const fr = {
  reasons: {
    keepersOnly: "Le courrier est tenu par les gardiens de l’outil.",
    alreadySent: "Ce message est déjà parti.",
  },
  said: { retried: "Le message repart dans un instant." },
  journal: { "mail.retry": (l: LineView) => `${l.who} a fait repartir un message` },
  copy: { do: "Copier le message", done: "Copié", text: "Le message" },
};
