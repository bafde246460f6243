import type { Ctx } from "../../context";
import { textsIn } from "../../texts/both.server";
import { isGuide, isHelpPage, type ReadingSlug } from "./catalogue";
import { inOwnWords, readingOf } from "./compile.server";
import { guideFacts, readsOf } from "./queries.server";
import type { ReadingShown } from "./reading-view";
import { renderReading } from "./render.server";

export type ReadingPage = { title: string; summary: string; minutes: number; step: string | null; shown: ReadingShown };

/** One reading as its page shows it, or null when its file is wrong; poles and their leads are named to people signed in. */
export const readingPage = async (ctx: Ctx, slug: ReadingSlug): Promise<ReadingPage | null> => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const kept = await readingOf(ctx.house.kept, ctx.house.content, slug, ctx.lang);
  if (!kept) return null;
  const reading = inOwnWords(kept, t.words);
  const person = ctx.me.kind === "person" ? ctx.me : null;
  const rendered = await renderReading(reading, await guideFacts(ctx.db, ctx.today, person !== null), t);
  if (!rendered) return null;
  const readAt = person ? (await readsOf(ctx.db, person.id)).get(slug) : undefined;
  const next = rendered.next;
  return {
    title: t.typeset(reading.title),
    summary: t.typeset(reading.summary),
    minutes: reading.minutes,
    step: reading.step ?? null,
    shown: {
      slug,
      html: rendered.html,
      words: rendered.words,
      next: next && (isGuide(next.slug) || isHelpPage(next.slug)) ? { slug: next.slug, title: next.title } : null,
      mark: person && reading.step ? { readOn: readAt ? t.dates.instantDay(readAt, ctx.zone) : null } : null,
    },
  };
};
