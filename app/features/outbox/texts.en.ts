import type { fr } from "./texts.fr";

export const en: typeof fr = {
  reasons: { keepersOnly: "Mail is kept by the keepers of the tool.", alreadySent: "This message already left." },
  said: { retried: "The message leaves again in a moment." },
  journal: { "mail.retry": (l) => `${l.who} had a message sent again` },
  copy: { do: "Copy the message", done: "Copied", text: "The message" },
};
