import type { Db } from "../db/dialect";
import { FIRST_HASH } from "../db/migrate";
import { sha256 } from "./pen.server";

export type Fault = { seq: number; what: "hash" | "link" | "gap" | "columns" | "text" | "head" };

type Body = {
  seq: number;
  at: string;
  verb: string;
  reads: string;
  subject: { kind: string; id: string };
  texts?: { [name: string]: string };
};

const PAGE = 500;

/**
 * Walks the whole journal and names the first line that does not hold: its own hash, its link to the one before, its
 * number, its columns against its body, or a kept text against its hash. Null when everything holds.
 */
export const verifyJournal = async (db: Db): Promise<{ lines: number; texts: number; fault: Fault | null }> => {
  let before = { seq: 0, hash: FIRST_HASH };
  let texts = 0;
  for (;;) {
    const lines = await db
      .selectFrom("journal")
      .selectAll()
      .where("seq", ">", before.seq)
      .orderBy("seq")
      .limit(PAGE)
      .execute();
    for (const line of lines) {
      const fault = (what: Fault["what"]) => ({ lines: before.seq, texts, fault: { seq: line.seq, what } });
      if (line.seq !== before.seq + 1) return fault("gap");
      if (line.prev !== before.hash) return fault("link");
      if (sha256(`${line.prev}\n${line.body}`) !== line.hash) return fault("hash");
      const body = JSON.parse(line.body) as Body;
      const same = body.seq === line.seq && body.at === line.at && body.verb === line.verb && body.reads === line.reads;
      if (!same || body.subject.kind !== line.subjectKind || body.subject.id !== line.subjectId)
        return fault("columns");
      const hashes = Object.values(body.texts ?? {});
      const kept =
        hashes.length === 0 ? [] : await db.selectFrom("texts").selectAll().where("hash", "in", hashes).execute();
      texts += kept.length;
      if (kept.some((text) => sha256(`${text.salt}${text.text}`) !== text.hash)) return fault("text");
      before = { seq: line.seq, hash: line.hash };
    }
    if (lines.length < PAGE) break;
  }
  const head = await db.selectFrom("journalHead").select(["seq", "hash"]).executeTakeFirst();
  const whole = head?.seq === before.seq && head.hash === before.hash;
  return { lines: before.seq, texts, fault: whole ? null : { seq: head?.seq ?? 0, what: "head" } };
};
