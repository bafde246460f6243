import type { Db } from "../../../db/dialect";

/** A row whose words or figures are not those that were sealed: its table, its id and what in it was changed. */
export type Altered = { table: string; id: string; what: string };

/** Decisions taken over and then taken back whole, as the journal says it. */
const takenBack = async (db: Db): Promise<Set<string>> => {
  const lines = await db.selectFrom("journal").select("body").where("verb", "=", "import.undo").execute();
  return new Set(
    lines.flatMap((line) => (JSON.parse(line.body) as { data: { decisions?: string[] } }).data.decisions ?? []),
  );
};

type Sealed = {
  meeting?: string;
  pole?: string;
  reads: string;
  data: { number: string; outcome: string };
  texts: { title: string; text: string; explanation: string };
};

/** The first decision of the register that is not what the journal sealed as it was taken, or that has no line or no row
 *  any more; null when all of them hold. A text that was erased is not compared. */
export const verifyDecisions = async (db: Db): Promise<Altered | null> => {
  const rows = await db.selectFrom("decisions").selectAll().orderBy("id").execute();
  const lines = await db
    .selectFrom("journal")
    .select(["subjectId", "body"])
    .where("verb", "in", ["decision.record", "decision.takeOver"])
    .where("subjectKind", "=", "decision")
    .execute();
  const sealed = new Map(lines.map((line) => [line.subjectId, JSON.parse(line.body) as Sealed]));
  const kept = new Set(rows.map((row) => row.id));
  const undone = await takenBack(db);
  const gone = lines.find((line) => !kept.has(line.subjectId) && !undone.has(line.subjectId));
  if (gone) return { table: "decisions", id: gone.subjectId, what: "row" };
  for (const row of rows) {
    const line = sealed.get(row.id);
    if (!line) return { table: "decisions", id: row.id, what: "row" };
    const { title, text, explanation } = line.texts;
    const words = await db
      .selectFrom("texts")
      .select(["hash", "text"])
      .where("hash", "in", [title, explanation])
      .execute();
    const said = (hash: string, now: string) => words.find((one) => one.hash === hash)?.text ?? now;
    const same: { [column: string]: boolean } = {
      title: said(title, row.title) === row.title,
      textHash: text === row.textHash,
      explanation: said(explanation, row.explanation) === row.explanation,
      number: line.data.number === row.number,
      outcome: line.data.outcome === row.outcome,
      meetingId: line.meeting === row.meetingId,
      poleId: (line.pole ?? null) === row.poleId,
      inCamera: (line.reads === "inCamera") === (row.inCamera === 1),
    };
    const what = Object.keys(same).find((column) => !same[column]);
    if (what) return { table: "decisions", id: row.id, what };
  }
  return null;
};
