import { present } from "../db/present";
import type { Ctx } from "./context";
import { langAsked, langCookie } from "./enter.server";
import { wordsOf } from "./features/association/words";
import { readsAsBoard } from "./me";
import { readParked } from "./park.server";
import type { RootView } from "./root-view";
import { readSaid, type SaidNow } from "./said.server";
import { textsIn } from "./texts/both.server";
import type { Texts } from "./texts/make";
import type { Said } from "./texts/types";

/** What every page needs around it, and the header that forgets what was just said. */
export const readRoot = async (ctx: Ctx, request: Request): Promise<{ view: RootView; headers: HeadersInit }> => {
  const { said, forget } = await readSaid(request);
  const headers = new Headers(forget);
  // Chosen by an address, a language stays through the links and forms that follow; an account has its own.
  const asked = langAsked(request);
  if (asked && ctx.me.kind !== "person") headers.append("Set-Cookie", await langCookie.serialize(asked));
  const association = await ctx.db.selectFrom("association").select(["name", "words"]).limit(1).executeTakeFirst();
  const head = await ctx.db.selectFrom("journalHead").select("seq").executeTakeFirst();
  const words = wordsOf(association?.words);
  const { me } = ctx;
  const row =
    me.kind === "person"
      ? await ctx.db
          .selectFrom("persons")
          .leftJoin("accounts", "accounts.personId", "persons.id")
          .select(["slug", "theme", "textSize"])
          .where("persons.id", "=", me.id)
          .executeTakeFirst()
      : undefined;
  const view: RootView = {
    lang: ctx.lang,
    zone: ctx.zone,
    theme: row?.theme ?? "auto",
    textSize: row?.textSize ?? "normal",
    association: association?.name ?? null,
    words,
    parked: await readParked(ctx, request),
    me:
      me.kind === "person" && row
        ? { id: me.id, slug: row.slug, name: me.name, keeper: me.keeper, governing: readsAsBoard(me) || me.keeper }
        : null,
    said: said?.said ? saidIn(textsIn(ctx.lang, ctx.zone, words), said) : null,
    demo: ctx.demo,
    lan: ctx.house.lan,
    seq: head?.seq ?? 0,
    seed: ctx.id(),
    cast: ctx.demo ? await readCast(ctx) : [],
  };
  return { view, headers };
};

const saidIn = (t: Texts, { said, about, undo }: SaidNow): RootView["said"] => ({
  text: t.sayDone(said as Said, about),
  undo,
});

/** The people of the tour: everyone of the garden who has an account. */
const readCast = async (ctx: Ctx) => {
  const rows = await ctx.db
    .selectFrom("accounts")
    .innerJoin("persons", "persons.id", "accounts.personId")
    .select(["slug", "givenName", "familyName", "about"])
    .where(present(ctx.today))
    .orderBy("sortKey")
    .limit(30)
    .execute();
  return rows.map((row) => ({ slug: row.slug, name: `${row.givenName} ${row.familyName}`, role: row.about ?? "" }));
};
