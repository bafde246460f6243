import { randomBytes } from "node:crypto";
import { createCookie } from "@remix-run/node";
import type { Ctx } from "./context";
import { limits, mayTry } from "./features/session/attempts.server";
import type { Typed } from "./fields.server";
import type { Parked } from "./root-view";

const PARKED_MINUTES = 30;
const LONGEST = 200_000;

const parkedCookie = createCookie("terreau-parked", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: PARKED_MINUTES * 60,
});
/** Who signed in last on this browser: what they typed is given back to them alone. */
export const lastPersonCookie = createCookie("terreau-last", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: 31_536_000,
});

/**
 * Keeps for 30 minutes what was typed in a form whose session had ended; answers the header by which this browser finds
 * it again after sign-in. Passwords and files are not kept, nor what a machine sends by the hundred.
 */
export const parkForm = async (ctx: Ctx, request: Request, url: string, network: string): Promise<HeadersInit> => {
  const typed = await typedIn(request);
  if (!typed.intent) return {};
  if (!(await mayTry(ctx.db, ctx.now, [{ key: `park:${network}`, limit: limits.park }]))) return {};
  const cookies = request.headers.get("Cookie");
  const last: unknown = await lastPersonCookie.parse(cookies);
  const id = randomBytes(24).toString("base64url");
  const fields = JSON.stringify(typed);
  if (fields.length > LONGEST) return {};
  const session = typeof last === "string" ? last : "";
  await ctx.db.deleteFrom("parkedForms").where("at", "<=", ago(ctx.now)).execute();
  await ctx.db.insertInto("parkedForms").values({ id, session, url, fields, at: ctx.now }).execute();
  return { "Set-Cookie": await parkedCookie.serialize(id, { secure: ctx.origin.startsWith("https:") }) };
};

const typedIn = async (request: Request): Promise<Typed> => {
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return {};
  const typed: Typed = Object.create(null);
  for (const [name, value] of await request.clone().formData()) {
    if (typeof value !== "string" || /password/i.test(name) || name === "key") continue;
    const before = typed[name];
    typed[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return typed;
};

/** What was parked for this page by the person who is back, given once. */
export const readParked = async (ctx: Ctx, request: Request): Promise<Parked | null> => {
  if (ctx.me.kind !== "person") return null;
  const id: unknown = await parkedCookie.parse(request.headers.get("Cookie"));
  if (typeof id !== "string" || id === "") return null;
  const row = await ctx.db
    .selectFrom("parkedForms")
    .selectAll()
    .where("id", "=", id)
    .where("at", ">", ago(ctx.now))
    .executeTakeFirst();
  if (!row || (row.session !== "" && row.session !== ctx.me.id)) return null;
  if (new URL(request.url).pathname !== row.url.split("?")[0]) return null;
  await ctx.db.deleteFrom("parkedForms").where("id", "=", id).execute();
  const { intent, ...typed } = JSON.parse(row.fields) as Typed;
  return { verb: String(intent), typed };
};

const ago = (now: string) => new Date(Date.parse(now) - PARKED_MINUTES * 60_000).toISOString();
