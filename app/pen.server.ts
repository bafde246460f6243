import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "../db/dialect";
import { canonical, type Json } from "./canonical";
import type { Ctx } from "./context";
import type { Verb } from "./rights";

export type Reads = "pole" | "board" | "assembly" | "inCamera" | "keepers" | "self";

/**
 * One line of the journal. `data` holds ids, enums, dates, numbers and hashes only: never a name, never free text.
 * Free text goes in `texts`: it is kept beside the journal with its salt, the line holds its hash.
 */
export type Line = {
  verb?: Verb;
  subject: { kind: string; id: string };
  pole?: string | null;
  meeting?: string | null;
  reads?: Reads;
  data?: { [key: string]: Json };
  texts?: { [name: string]: string };
};

/** Who holds the pen writes alone: the transaction, the clock and the way to record a line. */
export type Pen = Pick<Ctx, "me" | "now" | "today" | "zone" | "lang" | "words" | "id" | "house"> & {
  db: Db;
  /** Numbers the line, chains it to the one before and answers the hashes of its texts. */
  record: (line: Line) => Promise<{ seq: number; texts: { [name: string]: string } }>;
};

export type Head = { seq: number; hash: string };

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Takes the pen: from here to the commit nobody else writes, on either engine. */
export const takePen = async (db: Db): Promise<Head> => {
  const { rows } =
    await sql<Head>`update "journalHead" set "seq" = "seq" where "id" = 1 returning "seq", "hash"`.execute(db);
  const head = rows[0];
  if (!head) throw new Error("journalHead is empty: this database was not migrated");
  return head;
};

/** A pen over a transaction that holds the head; `close` sets the head to the last line and answers it. */
export const makePen = <C extends Pick<Ctx, "me" | "now">>(db: Db, ctx: C, start: Head, defaultVerb: Verb) => {
  let head = start;
  const record: Pen["record"] = async (line) => {
    const texts: { [name: string]: string } = {};
    for (const [name, text] of Object.entries(line.texts ?? {})) texts[name] = await keepText(db, text);
    const seq = head.seq + 1;
    const actor = actorOf(ctx.me);
    const verb = line.verb ?? defaultVerb;
    const reads = line.reads ?? "board";
    const body = canonical({
      seq,
      at: ctx.now,
      actor,
      verb,
      reads,
      subject: line.subject,
      pole: line.pole ?? undefined,
      meeting: line.meeting ?? undefined,
      data: line.data,
      texts: line.texts ? texts : undefined,
    });
    const hash = sha256(`${head.hash}\n${body}`);
    await db
      .insertInto("journal")
      .values({
        seq,
        at: ctx.now,
        actorKind: actor.kind,
        actorId: actor.id ?? null,
        verb,
        reads,
        subjectKind: line.subject.kind,
        subjectId: line.subject.id,
        poleId: line.pole ?? null,
        meetingId: line.meeting ?? null,
        body,
        hash,
        prev: head.hash,
      })
      .execute();
    head = { seq, hash };
    return { seq, texts };
  };
  const pen = { ...ctx, db, record };
  const close = async () => {
    if (head.seq !== start.seq) await db.updateTable("journalHead").set(head).where("id", "=", 1).execute();
    return head;
  };
  return { pen, close };
};

/** Keeps a text with a fresh 128-bit salt; answers SHA-256(salt, text). Erasing the row leaves the line standing. */
const keepText = async (db: Db, text: string): Promise<string> => {
  const salt = randomBytes(16).toString("hex");
  const hash = sha256(`${salt}${text}`);
  await db.insertInto("texts").values({ hash, salt, text }).execute();
  return hash;
};

/** The actor as the journal and the form keys name it. */
export const actorOf = (me: Ctx["me"]): { kind: "person" | "link" | "anonymous" | "system"; id?: string } => {
  if (me.kind === "person") return { kind: "person", id: me.id };
  if (me.kind === "link") return { kind: "link", id: me.personId };
  return { kind: me.kind };
};
