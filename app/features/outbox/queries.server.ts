import type { Db } from "../../../db/dialect";
import { isPrivate, type MailState, mailState } from "./kinds";

const PAGE = 40;

export type MailLine = {
  id: string;
  kind: string;
  name: string | null;
  subject: string;
  /** The whole message to copy; null for a link that is its receiver's alone. */
  message: string | null;
  state: MailState;
  at: string;
  lastError: string | null;
};

/** One page of the outbox, the newest first; the body of a personal link never leaves the database. */
export const mailPage = async (db: Db, now: string, page: number) => {
  const counted = await db
    .selectFrom("mails")
    .select((eb) => eb.fn.countAll().as("n"))
    .executeTakeFirst();
  const rows = await db
    .selectFrom("mails")
    .leftJoin("persons", "persons.id", "mails.personId")
    .select(["mails.id", "kind", "givenName", "familyName", "subject", "text", "action", "toAddress"])
    .select(["mails.createdAt", "dueAt", "sentAt", "attempts", "lastError"])
    .orderBy("mails.createdAt", "desc")
    .orderBy("mails.id", "desc")
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute();
  const mails: MailLine[] = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.givenName ? `${row.givenName} ${row.familyName}` : null,
    subject: row.subject,
    message: isPrivate(row.kind)
      ? null
      : [row.subject, "", row.text, ...(row.action ? ["", row.action] : [])].join("\n"),
    state: mailState(row, now),
    at: row.sentAt ?? row.createdAt,
    lastError: row.lastError,
  }));
  return { mails, pages: Math.max(1, Math.ceil(Number(counted?.n ?? 0) / PAGE)) };
};

/** How many mails wait now, and how many failed for good. */
export const mailCounts = async (db: Db, now: string) => {
  const rows = await db
    .selectFrom("mails")
    .select(["sentAt", "toAddress", "attempts", "dueAt"])
    .where("sentAt", "is", null)
    .execute();
  const states = rows.map((row) => mailState(row, now));
  const count = (...among: MailState[]) => states.filter((state) => among.includes(state)).length;
  return { waiting: count("waiting", "noAddress"), refused: count("refused") };
};
