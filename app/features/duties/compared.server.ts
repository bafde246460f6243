import type { Ctx } from "../../context";
import { textsIn } from "../../texts/both.server";
import { everyName, poleFaces } from "../poles/queries.server";
import { askedDay } from "./forms.server";
import { wholeLibrary } from "./library.server";
import { movesBetween } from "./moves";
import { draftById, dutiesOn, spotsOfDraft } from "./queries.server";
import { standings } from "./standing";

/** A side of a comparison, as the address names it: a civil day, or the id of a draft. Null when neither is known. */
export const sideOf = async (ctx: Ctx, asked: string) => {
  const day = askedDay.safeParse(asked);
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  if (day.success) return { key: day.data, name: t.dates.full(day.data), spots: await dutiesOn(ctx.db, day.data) };
  const draft = await draftById(ctx.db, asked);
  if (!draft || draft.status === "dropped") return null;
  return { key: draft.id, name: draft.name || t.duties.classic, spots: await spotsOfDraft(ctx.db, draft.id) };
};

export type Side = NonNullable<Awaited<ReturnType<typeof sideOf>>>;

/** The duties that stand elsewhere on one side than on the other, with both places in words. */
export const comparedOf = async (ctx: Ctx, one: Side, other: Side) => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const lines = await wholeLibrary(ctx.db, ctx);
  const [faces, names] = [await poleFaces(ctx.db), await everyName(ctx.db)];
  const keys = lines.map((line) => line.key);
  const placeOf = ({ poles, people }: { poles: string[]; people: string[] }) => ({
    poles: poles.flatMap((id) => faces.get(id) ?? []),
    people: t.counting.and(people.flatMap((id) => names.get(id)?.name ?? [])),
  });
  return movesBetween(standings(keys, one.spots), standings(keys, other.spots)).map((move) => ({
    id: move.duty,
    name: lines.find((line) => line.key === move.duty)?.name ?? "",
    from: placeOf(move.from),
    to: placeOf(move.to),
  }));
};
