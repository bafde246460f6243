import { z } from "zod";
import type { Pen } from "../../pen.server";

type Terms = Map<string, string | null>;

/** The last day of each seat that stands: an election carries it on, and taking it back must find the one before. */
export const termsOf = async (pen: Pen): Promise<Terms> =>
  new Map(
    (await pen.db.selectFrom("seats").select(["id", "termEndsOn"]).execute()).map((row) => [row.id, row.termEndsOn]),
  );

/** The seats of before whose term an import carried on: what it was, what it is now. */
export const termsCarried = async (pen: Pen, before: Terms) =>
  [...(before.size > 0 ? await termsOf(pen) : [])].flatMap(([seat, now]) => {
    const was = before.get(seat);
    return was === undefined || was === now || now === null ? [] : [{ seat, was, now }];
  });

const kept = z.object({
  data: z.object({
    terms: z.array(z.object({ seat: z.string(), was: z.string().nullable(), now: z.string() })).optional(),
  }),
});

/** Gives back the terms an import carried on, as its own line tells them, where nobody changed them since. */
export const termsBefore = async (pen: Pen, importId: string): Promise<void> => {
  const lines = await pen.db
    .selectFrom("journal")
    .select("body")
    .where("subjectKind", "=", "import")
    .where("subjectId", "=", importId)
    .execute();
  for (const { body } of lines)
    for (const { seat, was, now } of kept.safeParse(JSON.parse(body)).data?.data.terms ?? [])
      await pen.db
        .updateTable("seats")
        .set({ termEndsOn: was })
        .where("id", "=", seat)
        .where("termEndsOn", "=", now)
        .execute();
};
