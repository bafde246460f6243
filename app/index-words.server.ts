import { fold, wordsIn } from "./folding";
import type { Pen, Reads } from "./pen.server";

export type SearchDoc = {
  kind: string;
  id: string;
  title: string;
  text?: string;
  pole?: string | null;
  meeting?: string | null;
  /** Who may find it; the board when absent. Self and keepers are never indexed. */
  reads?: Extract<Reads, "pole" | "board" | "assembly" | "inCamera">;
};

const MOST_WORDS = 2_000;
const BLOCK = 250;

/** Puts a record in the search index, or brings it up to date, within the transaction at hand. */
export const indexDoc = async (pen: Pick<Pen, "db" | "now">, doc: SearchDoc): Promise<void> => {
  const { kind, id, title, text = "" } = doc;
  await unindexDoc(pen, kind, id);
  const row = {
    kind,
    id,
    title,
    body: text,
    folded: fold(`${title}\n${text}`),
    poleId: doc.pole ?? null,
    meetingId: doc.meeting ?? null,
    reads: doc.reads ?? "board",
    at: pen.now,
  };
  await pen.db.insertInto("searchDocs").values(row).execute();
  const words = wordsIn(`${title} ${text}`).slice(0, MOST_WORDS);
  for (let from = 0; from < words.length; from += BLOCK) {
    const rows = words.slice(from, from + BLOCK).map((word) => ({ word, kind, id }));
    await pen.db.insertInto("searchWords").values(rows).execute();
  }
};

/** Takes a record out of the search index. */
export const unindexDoc = async (pen: Pick<Pen, "db">, kind: string, id: string): Promise<void> => {
  await pen.db.deleteFrom("searchWords").where("kind", "=", kind).where("id", "=", id).execute();
  await pen.db.deleteFrom("searchDocs").where("kind", "=", kind).where("id", "=", id).execute();
};
