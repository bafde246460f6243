import { z } from "zod";
import type { Db } from "../../../db/dialect";
import type { Ctx } from "../../context";
import { readDraft, saveDraft } from "../../drafts.server";
import { readReason } from "../../texts/reasons.server";
import type { Columns } from "./guess";
import type { ImportKind } from "./kinds";
import { knownFor } from "./known.server";
import { planOf, readingOf } from "./plans";
import type { Table } from "./table";

/** Where a file read for a preview waits, for the keeper who read it. */
const FORM = "imports.file";
const KEPT = 6;

const tableShape = z.object({
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })),
});

/** Keeps a table aside for whoever read it; answers its id. The oldest of six goes. */
export const keepTable = async (ctx: Pick<Ctx, "db" | "me" | "now" | "id">, table: Table): Promise<string> => {
  const id = ctx.id();
  await saveDraft(ctx, { form: FORM, subject: id, text: JSON.stringify(table), baseVersion: 0 });
  const actor = ctx.me.kind === "person" ? `person:${ctx.me.id}` : "";
  const kept = await ctx.db
    .selectFrom("drafts")
    .select("subject")
    .where("actor", "=", actor)
    .where("form", "=", FORM)
    .orderBy("at", "desc")
    .orderBy("subject", "desc")
    .execute();
  const old = kept.slice(KEPT).map((row) => row.subject);
  if (old.length > 0)
    await ctx.db
      .deleteFrom("drafts")
      .where("actor", "=", actor)
      .where("form", "=", FORM)
      .where("subject", "in", old)
      .execute();
  return id;
};

/** A table kept aside by `me`, or null. */
export const keptTable = async (db: Db, me: Ctx["me"], id: string): Promise<Table | null> => {
  const draft = await readDraft(db, me, FORM, id);
  return draft ? tableShape.parse(JSON.parse(draft.text)) : null;
};

export const KEPT_FORM = FORM;

type Asked = { kind: ImportKind; sheet: number; columns: Columns | null };

/** What a sheet of a table would write, read with these columns or as guessed. */
export const previewOf = async (
  db: Db,
  ctx: Pick<Ctx, "today" | "words">,
  table: Table,
  { kind, sheet, columns }: Asked,
) => {
  const rows = table.sheets[sheet]?.rows ?? [];
  const reading = readingOf(kind, rows, columns);
  return { rows, reading, plan: planOf(kind, rows, reading, await knownFor(db, kind, ctx)) };
};

/** The imports done so far, the last first. */
export const importsDone = (db: Db) =>
  db
    .selectFrom("imports")
    .leftJoin("persons", "persons.id", "imports.by")
    .select(["imports.id", "kind", "fileName", "lines", "added", "at", "undoneAt", "sent", "givenName", "familyName"])
    .orderBy("at", "desc")
    .limit(50)
    .execute();

const refusedShape = z.array(z.object({ line: z.number(), why: z.string() }));

/** One import with the lines it refused and why; null when unknown. */
export const importDone = async (db: Db, id: string) => {
  const row = await db
    .selectFrom("imports")
    .leftJoin("persons", "persons.id", "imports.by")
    .select([
      "imports.id",
      "kind",
      "fileName",
      "lines",
      "added",
      "refused",
      "at",
      "undoneAt",
      "sent",
      "givenName",
      "familyName",
    ])
    .where("imports.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const refused = refusedShape.parse(JSON.parse(row.refused)).flatMap(({ line, why }) => {
    const reason = readReason(why);
    return reason ? [{ line, why: reason }] : [];
  });
  return { ...row, refused };
};
