import type { Ctx } from "../../context";
import type { StandSheet } from "../../documents/stand-input";
import { associationOf } from "../association/queries.server";
import { pillarsOf } from "../poles/queries.server";
import { publicPoles } from "./contact-queries.server";
import { comeBy, type StandSize } from "./stand";

/** What a sheet or a poster of the stand is made from: only what anybody may read. */
export const standSheetOf = async (ctx: Ctx, size: StandSize, lang: "fr" | "en"): Promise<StandSheet> => {
  const association = await associationOf(ctx.db);
  return {
    ...{ kind: "stand", lang, size, own: ctx.words },
    association: {
      name: association?.name ?? "",
      tagline: association?.tagline ?? "",
      address: association?.address ?? "",
    },
    pillars: (await pillarsOf(ctx.db)).map(({ name, sentence }) => ({ name, sentence })),
    poles: (await publicPoles(ctx.db)).map(({ name, remit, vegetable }) => ({ name, remit, vegetable })),
    come: comeBy(ctx.house.publicUrl, association?.standLine ?? null, lang),
  };
};
