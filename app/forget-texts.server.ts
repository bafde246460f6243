import type { Pen } from "./pen.server";

/** Deletes the kept texts of a verb's lines about these subjects; the lines stay, and the chain still holds. */
export const forgetTexts = async (pen: Pen, verb: string, subjectIds: string[]): Promise<void> => {
  const lines = await pen.db
    .selectFrom("journal")
    .select("body")
    .where("verb", "=", verb)
    .where("subjectId", "in", subjectIds)
    .execute();
  await forgetIn(pen, lines);
};

/** Deletes the kept texts of every line about these subjects, whatever its verb. */
export const forgetTextsAbout = async (pen: Pen, kind: string, ids: readonly string[]): Promise<void> => {
  for (let from = 0; from < ids.length; from += 250) {
    const some = ids.slice(from, from + 250);
    const lines = pen.db.selectFrom("journal").select("body").where("subjectKind", "=", kind);
    await forgetIn(pen, await lines.where("subjectId", "in", some).execute());
  }
};

const forgetIn = async (pen: Pen, lines: readonly { body: string }[]): Promise<void> => {
  const hashes = lines.flatMap((line) =>
    Object.values((JSON.parse(line.body) as { texts?: { [name: string]: string } }).texts ?? {}),
  );
  for (let from = 0; from < hashes.length; from += 250) {
    await pen.db
      .deleteFrom("texts")
      .where("hash", "in", hashes.slice(from, from + 250))
      .execute();
  }
};
