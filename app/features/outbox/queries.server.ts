import type { Db } from "../../../db/dialect";
import { isPrivate, type MailState, MOST_ATTEMPTS, mailState } from "./kinds";

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

/** How many mails of each kind there are, the most numerous first; 15 kinds at most. */
export const mailsByKind = async (db: Db) => {
  const rows = await db
    .selectFrom("mails")
    .select((eb) => ["kind", eb.fn.countAll().as("n")])
    .groupBy("kind")
    .execute();
  return rows.map((row) => ({ kind: row.kind, count: Number(row.n) })).sort((a, b) => b.count - a.count);
};

/**
 * One page of the outbox, of one kind or of all: what did not leave comes first, then the newest. The body of a personal
 * link never leaves the database.
 */
export const mailPage = async (db: Db, now: string, page: number, kind: string | null = null) => {
  const among = kind === null ? db.selectFrom("mails") : db.selectFrom("mails").where("kind", "=", kind);
  const counted = await among.select((eb) => eb.fn.countAll().as("n")).executeTakeFirst();
  const rows = await among
    .leftJoin("persons", "persons.id", "mails.personId")
    .select(["mails.id", "kind", "givenName", "familyName", "subject", "text", "action", "toAddress"])
    .select(["mails.createdAt", "dueAt", "sentAt", "attempts", "lastError"])
    .orderBy((eb) => eb.case().when("sentAt", "is", null).then(0).else(1).end())
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
    .select((eb) => [
      eb.case().when("toAddress", "is", null).then(0).else(1).end().as("addressed"),
      eb.case().when("attempts", ">=", MOST_ATTEMPTS).then(1).else(0).end().as("tried"),
      eb.case().when("dueAt", ">", now).then(1).else(0).end().as("later"),
      eb.fn.countAll().as("n"),
    ])
    .where("sentAt", "is", null)
    .groupBy(["addressed", "tried", "later"])
    .execute();
  const count = { waiting: 0, refused: 0 };
  for (const { addressed, tried, later, n } of rows) {
    if (addressed && tried) count.refused += Number(n);
    else if (!addressed || !later) count.waiting += Number(n);
  }
  return count;
};
