import { type ActionFunctionArgs, createCookie, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Ctx } from "./context";
import { wordsOf } from "./features/association/words";
import { readLink } from "./features/session/links.server";
import { sessionPerson } from "./features/session/lucia.server";
import { networkOf } from "./features/session/network.server";
import { type Lang, type Me, readsAsBoard } from "./me";
import { loadPerson } from "./me.server";
import { type PageName, type Policy, pages } from "./pages";
import { parkForm } from "./park.server";
import type { House } from "./server/house";
import { civilDay } from "./texts/zone";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

export const anonymousCookie = createCookie("terreau-visitor", { path: "/", httpOnly: true, sameSite: "lax" });
export const langCookie = createCookie("terreau-lang", { path: "/", sameSite: "lax", maxAge: 31_536_000 });

/** The language this address asks for by itself; null when it asks for none. */
export const langAsked = (request: Request): Lang | null => {
  const asked = new URL(request.url).searchParams.get("lang");
  return asked === "fr" || asked === "en" ? asked : null;
};

/**
 * First call of every loader and action: who asks, when, in what language, and whether this page is theirs to open.
 * Signed out on a page for people: sent to sign-in, with the way back. Otherwise 403, or 404 where a page does not exist here.
 */
export const enter = async (args: Args, name: PageName): Promise<Ctx> => {
  const { house } = args.context as { house: House };
  const { policy } = pages[name] as { policy: Policy };
  const now = house.clock();
  const place = await house.db.selectFrom("association").select(["zone", "words"]).limit(1).executeTakeFirst();
  const zone = place?.zone ?? "Europe/Paris";
  const today = civilDay(now.toISOString(), zone);
  const me = await whoAsks(args, house, now, today);
  const ctx: Ctx = {
    db: house.db,
    house,
    me,
    zone,
    words: wordsOf(place?.words),
    today,
    now: now.toISOString(),
    lang: await langOf(args, house, me, place !== undefined),
    id: () => house.ids(now),
    origin: house.origin,
    demo: house.demo,
  };
  await admit(args, ctx, policy, place !== undefined);
  return ctx;
};

const whoAsks = async (args: Args, house: House, now: Date, today: string): Promise<Me> => {
  const token = args.params.token;
  const link = token ? readLink(house.secret, token, now) : null;
  if (link) return { kind: "link", ...link };
  const personId = await sessionPerson(house, args.request);
  const person = personId ? await loadPerson(house.db, personId, today) : null;
  if (person) return person;
  const visitor: unknown = await anonymousCookie.parse(args.request.headers.get("Cookie"));
  return { kind: "anonymous", session: typeof visitor === "string" ? visitor : "" };
};

const langOf = async (args: Args, house: House, me: Me, founded: boolean): Promise<Lang> => {
  const asked = langAsked(args.request);
  if (asked) return asked;
  if (me.kind !== "person") {
    const kept: unknown = await langCookie.parse(args.request.headers.get("Cookie"));
    if (kept === "fr" || kept === "en") return kept;
    // Before anybody is known, the first page speaks as the browser of who founds does.
    if (!founded) return langOfBrowser(args.request) ?? house.defaultLang;
    if (me.kind !== "link") return house.defaultLang;
  }
  const id = me.kind === "person" ? me.id : me.personId;
  const row = await house.db.selectFrom("persons").select("lang").where("id", "=", id).executeTakeFirst();
  return row?.lang ?? house.defaultLang;
};

const langOfBrowser = (request: Request): Lang | null => {
  const first = (request.headers.get("Accept-Language") ?? "").slice(0, 2).toLowerCase();
  return first === "fr" || first === "en" ? first : null;
};

const admit = async (args: Args, ctx: Ctx, policy: Policy, founded: boolean) => {
  if (policy === "setup") {
    if (founded) throw redirect("/");
    return;
  }
  if (policy === "development" && !ctx.house.development) throw new Response(null, { status: 404 });
  if (policy === "demo" && !ctx.demo) throw new Response(null, { status: 404 });
  if (policy === "public" || policy === "development" || policy === "demo") return;
  if (!founded) throw redirect("/premiers-pas");
  if (policy === "link") {
    if (ctx.me.kind === "link") return;
    throw new Response(null, { status: 404 });
  }
  const { me } = ctx;
  if (me.kind !== "person") {
    const url = new URL(args.request.url);
    const posted = args.request.method !== "GET";
    const back = (posted ? url.pathname : `${url.pathname}${url.search}`).replace(/\.data(?=$|\?)/, "");
    const headers = posted ? await parkForm(ctx, args.request, back, networkOf(args)) : undefined;
    throw redirect(`/entrer?retour=${encodeURIComponent(back)}`, { headers });
  }
  if (policy === "keeper" && !me.keeper) throw new Response(null, { status: 403 });
  if (policy === "governing" && !readsAsBoard(me) && !me.keeper) throw new Response(null, { status: 403 });
};
