import type { Db } from "../db/dialect";
import type { Ctx } from "./context";
import type { Pen } from "./pen.server";

export type Draft = { form: string; subject: string; text: string; baseVersion: number };
export type KeptDraft = { text: string; baseVersion: number; at: string };

// Drafts are nobody's record: no pen, no line, no nudge.
const ownerOf = (me: Ctx["me"]): string | null => (me.kind === "person" ? `person:${me.id}` : null);

/** How many drafts a person keeps at once: more than anybody leaves open, and a bound to what one can fill. */
const MOST_DRAFTS = 200;

/** Keeps what is being typed, for oneself; a second draft of the same thing takes the place of the first, and past 200
 *  one's own oldest goes. */
export const saveDraft = async (ctx: Pick<Ctx, "db" | "me" | "now">, draft: Draft): Promise<void> => {
  const actor = ownerOf(ctx.me);
  if (!actor) return;
  const { text, baseVersion } = draft;
  await ctx.db
    .insertInto("drafts")
    .values({ ...draft, actor, at: ctx.now })
    .onConflict((conflict) =>
      conflict.columns(["actor", "form", "subject"]).doUpdateSet({ text, baseVersion, at: ctx.now }),
    )
    .execute();
  await dropOldest(ctx.db, actor, draft);
};

const dropOldest = async (db: Db, actor: string, kept: Draft): Promise<void> => {
  const over = await db
    .selectFrom("drafts")
    .select(["form", "subject"])
    .where("actor", "=", actor)
    // The one just kept is never among those that go, even when the clock stands still.
    .where((eb) => eb.or([eb("form", "!=", kept.form), eb("subject", "!=", kept.subject)]))
    .orderBy("at", "desc")
    .orderBy("form")
    .orderBy("subject")
    .limit(50)
    .offset(MOST_DRAFTS - 1)
    .execute();
  for (const { form, subject } of over)
    await db
      .deleteFrom("drafts")
      .where("actor", "=", actor)
      .where("form", "=", form)
      .where("subject", "=", subject)
      .execute();
};

/** One's own draft of a form about a subject, or null. */
export const readDraft = async (db: Db, me: Ctx["me"], form: string, subject: string): Promise<KeptDraft | null> => {
  const actor = ownerOf(me);
  if (!actor) return null;
  const row = await db
    .selectFrom("drafts")
    .select(["text", "baseVersion", "at"])
    .where("actor", "=", actor)
    .where("form", "=", form)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row ?? null;
};

/** Deletes the draft a command has just taken, in its transaction. */
export const dropDraft = async (pen: Pick<Pen, "db" | "me">, form: string, subject: string): Promise<void> => {
  const actor = ownerOf(pen.me);
  if (!actor) return;
  await pen.db
    .deleteFrom("drafts")
    .where("actor", "=", actor)
    .where("form", "=", form)
    .where("subject", "=", subject)
    .execute();
};
