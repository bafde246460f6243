import { canonical, type Json } from "../../canonical";
import type { Ctx } from "../../context";
import type { DocumentInput } from "../../documents/inputs";
import { pdfOf } from "../../documents/pdf.server";
import { sha256 } from "../../pen.server";
import { prepareBytes } from "../files/images.server";
import { keepFile } from "../files/writes.server";

type Of = { kind: string; meetingId: string; title: string };

/**
 * The PDF of a paper, laid out in a worker once and kept by its content: the same words give the same bytes, with the
 * head of the journal as it was when they were first printed. Nobody owns the kept bytes, so no other address serves them.
 */
export const keptPdf = async (ctx: Ctx, input: DocumentInput, of: Of): Promise<Uint8Array> => {
  const { head, printedOn: _day, ...said } = input;
  const id = sha256(canonical(JSON.parse(JSON.stringify(said)) as Json));
  const kept = await ctx.db
    .selectFrom("documents")
    .innerJoin("files", "files.hash", "documents.fileHash")
    .select("files.bytes")
    .where("documents.id", "=", id)
    .executeTakeFirst();
  if (kept) return kept.bytes;
  const bytes = await pdfOf(ctx.house.pool, input);
  await ctx.db.transaction().execute(async (db) => {
    const pen = { db, now: ctx.now, me: { kind: "system" as const } };
    const fileHash = await keepFile(pen, prepareBytes(bytes, "application/pdf", of.title));
    await db
      .insertInto("documents")
      .values({
        id,
        kind: of.kind,
        subjectKind: "meeting",
        subjectId: of.meetingId,
        title: of.title.slice(0, 200),
        fileHash,
        lang: input.lang,
        headSeq: head?.seq ?? 0,
        createdAt: ctx.now,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
  return bytes;
};
