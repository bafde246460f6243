/** Why a mail leaves. A sign-in link is for its receiver alone: nobody else ever reads its body. */
export const mailKinds = [
  "signIn",
  "invitation",
  "notice",
  "reminder",
  "answer",
  "record",
  "minutes",
  "proposal",
  "action",
  "request",
  "pairing",
  "welcome",
  "thanks",
  "digest",
  "other",
] as const;

export type MailKind = (typeof mailKinds)[number];

/** What somebody asked for to come in: its words are theirs alone. */
export const privateKinds: MailKind[] = ["signIn", "invitation"];
export const isPrivate = (kind: string): boolean => privateKinds.some((one) => one === kind);

export const MOST_ATTEMPTS = 6;

export type MailState = "sent" | "waiting" | "later" | "noAddress" | "refused";

type Facts = { sentAt: string | null; toAddress: string | null; attempts: number; dueAt: string };

/** What became of a mail at an instant: six failures and it waits for a keeper. */
export const mailState = (mail: Facts, now: string): MailState => {
  if (mail.sentAt) return "sent";
  if (!mail.toAddress) return "noAddress";
  if (mail.attempts >= MOST_ATTEMPTS) return "refused";
  return mail.dueAt > now ? "later" : "waiting";
};
