import type { Pen } from "../../pen.server";
import type { ImportKind } from "./kinds";
import type { Plans } from "./plans";
import { termsCarried, termsOf } from "./terms.server";
import { writeMandates, writeSeats } from "./writes-board.server";
import { writeDecisions, writeMeetings, writePromises } from "./writes-life.server";
import { type Made, writePeople } from "./writes-people.server";
import { writeDuties, writePoles } from "./writes-poles.server";

export type Sent = { kind: ImportKind; fileName: string; sent: "file" | "typed" };

/**
 * Writes the good lines of a table, all or none, in blocks of 250, by the writes of each feature; keeps every row made, so
 * that the import can be undone. One line says it: how many, of what kind. Answers the import's id.
 */
export const writeImport = async <K extends ImportKind>(
  pen: Pen,
  sent: Sent & { kind: K },
  plan: Plans[K],
): Promise<string> => {
  const id = pen.id();
  const made: Made[] = [];
  const before = sent.kind === "mandates" ? await termsOf(pen) : new Map();
  await writers[sent.kind](pen, plan, made);
  const terms = await termsCarried(pen, before);
  const [lines, added] = [plan.add.length + plan.refused.length + plan.known.length, plan.add.length];
  const refused = JSON.stringify(plan.refused.slice(0, 500).map(({ line, why }) => ({ line, why })));
  const by = pen.me.kind === "person" ? pen.me.id : "system";
  const row = { ...sent, id, lines, added, refused, at: pen.now, by, undoneAt: null, undoneBy: null };
  await pen.db.insertInto("imports").values(row).execute();
  for (let from = 0; from < made.length; from += 250)
    await pen.db
      .insertInto("importRows")
      .values(made.slice(from, from + 250).map((one) => ({ importId: id, ...one })))
      .execute();
  await pen.record({
    subject: { kind: "import", id },
    reads: "keepers",
    data: {
      ...{ kind: sent.kind, lines, added, refused: plan.refused.length, known: plan.known.length },
      ...(terms.length > 0 ? { terms } : null),
    },
  });
  return id;
};

type Writers = { [kind in ImportKind]: (pen: Pen, plan: Plans[kind], made: Made[]) => Promise<void> };

const writers: Writers = {
  people: writePeople,
  seats: writeSeats,
  mandates: writeMandates,
  poles: writePoles,
  duties: writeDuties,
  decisions: writeDecisions,
  promises: writePromises,
  meetings: writeMeetings,
};
