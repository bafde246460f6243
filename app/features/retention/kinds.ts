/** Why something is kept as long as it is: a text of law, advice of the authority, or the rule of the house. */
export type Ground = "gdpr" | "consent" | "form" | "house" | "memory";

/** What goes, when, and on what ground; the order is that of the page that tells it. Months are civil months. */
export const kinds = {
  people: { months: 36, ground: "gdpr" },
  candidates: { months: 12, ground: "gdpr" },
  contacts: { months: 12, ground: "consent" },
  pairingLines: { months: 12, ground: "house" },
  talks: { months: 12, ground: "house" },
  helpersOfOldActions: { months: 60, ground: "gdpr" },
  reportPhotos: { months: 12, ground: "consent" },
  strayFiles: { days: 7, ground: "consent" },
  questions: { months: 12, ground: "house" },
  filingPeople: { months: 12, ground: "form" },
  lookPeople: { months: 12, ground: "house" },
  sessions: { months: 12, ground: "gdpr" },
  signInLinks: { days: 1, ground: "gdpr" },
  invitations: { days: 30, ground: "gdpr" },
  attempts: { days: 0, ground: "gdpr" },
  mails: { months: 6, ground: "house" },
  importPreviews: { days: 7, ground: "house" },
  importNotes: { months: 6, ground: "house" },
  drafts: { days: 180, ground: "house" },
  parkedForms: { days: 1, ground: "house" },
  formKeys: { days: 30, ground: "house" },
  jobs: { days: 30, ground: "house" },
  erasures: { months: 60, ground: "gdpr" },
} as const satisfies { [kind: string]: ({ months: number } | { days: number }) & { ground: Ground } };

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** What is never erased: the memory of the association. */
export const keptForEver = ["meetings", "decisions", "mandates", "actions", "journal"] as const;
