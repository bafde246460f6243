import type { Pen } from "../../pen.server";

type Known = { id: string; version: number } | null;

/** Writes a new pillar last in the order, or says a known one otherwise; answers its id. */
export const writePillar = async (
  pen: Pen,
  known: Known,
  written: { name: string; sentence: string },
  rank: number,
): Promise<string> => {
  const id = known?.id ?? pen.id();
  if (known)
    await pen.db
      .updateTable("pillars")
      .set({ ...written, version: known.version + 1 })
      .where("id", "=", id)
      .execute();
  else
    await pen.db
      .insertInto("pillars")
      .values({ id, ...written, rank, version: 1 })
      .execute();
  await pen.record({
    verb: "pillar.write",
    subject: { kind: "pillar", id },
    reads: "assembly",
    texts: { pillar: `${written.name} : ${written.sentence}` },
  });
  return id;
};

/** Puts one pillar at another place; outside of the list nothing moves. */
export const movePillar = async (pen: Pen, ids: readonly string[], from: number, to: number): Promise<void> => {
  const moved = ids[from];
  if (moved === undefined) return;
  const others = ids.filter((id) => id !== moved);
  const at = Math.min(ids.length - 1, Math.max(0, to));
  const inOrder = [...others.slice(0, at), moved, ...others.slice(at)];
  for (const [n, id] of inOrder.entries())
    await pen.db
      .updateTable("pillars")
      .set({ rank: n + 1 })
      .where("id", "=", id)
      .execute();
  await pen.record({ verb: "pillar.move", subject: { kind: "pillar", id: moved }, data: { rank: at + 1 } });
};

/** Takes a pillar off; poles closed since forget it. */
export const removePillar = async (pen: Pen, id: string): Promise<void> => {
  await pen.db.updateTable("poles").set({ pillarId: null }).where("pillarId", "=", id).execute();
  await pen.db.deleteFrom("pillars").where("id", "=", id).execute();
  await pen.record({ verb: "pillar.remove", subject: { kind: "pillar", id } });
};
