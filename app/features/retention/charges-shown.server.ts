import type { Ctx } from "../../context";
import { textsIn } from "../../texts/both.server";
import { wholeLibrary } from "../duties/library.server";
import { openHandoversTo } from "../poles/care-queries.server";
import { chargesOf } from "./charges.server";

/** All that a departure today would end, each as a line with its page; in the reader's language. */
export const chargesShown = async (ctx: Pick<Ctx, "db" | "lang" | "zone" | "words" | "today">, personId: string) => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const say = t.people.one.charges;
  const { poles, groups, pairings, powers, duties } = await chargesOf(ctx.db, personId, ctx.today);
  const library = duties.length > 0 ? await wholeLibrary(ctx.db, ctx) : [];
  const handovers = await openHandoversTo(ctx.db, personId, { leftOn: ctx.today, today: ctx.today });
  const dutyWords = (key: string) => library.find((line) => line.key === key)?.name ?? key;
  return [
    ...poles.map((one) => ({
      id: one.poleId,
      what: say.pole(one.name, one.part === "lead"),
      href: `/poles/${one.slug}`,
    })),
    ...handovers.map((one) => ({
      id: one.id,
      what: say.handover(one.name),
      href: `/poles/${one.slug}#passation`,
    })),
    ...groups.map((one) => ({ id: one.groupId, what: say.group(one.name), href: `/groupes/${one.slug}` })),
    ...pairings.map((one) => ({
      id: one.id,
      what: say.pairing(`${one.givenName} ${one.familyName}`),
      href: `/binomes/${one.id}`,
    })),
    ...powers.map((one) => ({
      id: one.id,
      what: say.power(t.powers.kinds[one.power].title),
      href: `/mandats#${one.power}`,
    })),
    ...duties.map((one) => ({ id: one.id, what: say.duty(dutyWords(one.duty)), href: "/qui-tient-quoi" })),
  ];
};
