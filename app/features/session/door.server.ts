import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import type { Ctx } from "../../context";
import { lastPersonCookie } from "../../park.server";
import { sha256 } from "../../pen.server";
import { deviceOf } from "./device";
import { endSession, openSession } from "./lucia.server";
import { passwordMatches, plainCode } from "./secrets.server";

/**
 * The ways in. Signing in changes nothing the association records, so it leaves no line in the journal: the list of
 * sessions is what its owner sees of it, and it goes with them.
 */
export type Candidate = { id: string; name: string };
export type LinkSeen = {
  state: "good" | "used" | "tooOld" | "unknown";
  people: Candidate[];
  /** Others read this address too: the link proves the address, not who is there. */
  shared: boolean;
};

/** Those who may sign in by this address: an account, still of the association. Several may share one address. */
export const peopleAt = (db: Db, now: string, email: string) =>
  db
    .selectFrom("persons")
    .innerJoin("accounts", "accounts.personId", "persons.id")
    .select(["persons.id", "givenName", "familyName", "lang", "passwordHash"])
    .where("email", "=", email)
    .where(present(now))
    .orderBy("sortKey")
    .execute();

/** What a sign-in link stands for; looking at it uses nothing. */
export const readSignInLink = async (db: Db, now: string, token: string): Promise<LinkSeen> => {
  const link = await db
    .selectFrom("signInLinks")
    .innerJoin("persons", "persons.id", "signInLinks.personId")
    .select(["usedAt", "expiresAt", "email", "persons.id", "givenName", "familyName"])
    .where("hash", "=", sha256(token))
    .executeTakeFirst();
  const closed = link ? (link.usedAt ? "used" : link.expiresAt <= now ? "tooOld" : null) : "unknown";
  if (!link || closed) return { state: closed ?? "unknown", people: [], shared: false };
  const sharing = link.email ? await peopleAt(db, now, link.email) : [];
  const people = sharing.length > 0 ? sharing : [link];
  return {
    state: "good",
    people: people.map((one) => ({ id: one.id, name: `${one.givenName} ${one.familyName}` })),
    shared: link.email !== null && (await isShared(db, now, link.email)),
  };
};

/** Whether several people read an address: it is said on one of their pages, or several of the list have it. */
const isShared = async (db: Db, now: string, email: string): Promise<boolean> => {
  const rows = await db
    .selectFrom("persons")
    .select("sharedEmail")
    .where("email", "=", email)
    .where(present(now))
    .execute();
  return rows.length > 1 || rows.some((row) => row.sharedEmail === 1);
};

/** Signs in by a link as one of those it stands for, once; answers the headers to send, or null. */
export const enterByLink = async (ctx: Ctx, token: string, who: string, request: Request): Promise<Headers | null> => {
  const { people, shared } = await readSignInLink(ctx.db, ctx.now, token);
  const chosen = people.find((one) => one.id === who) ?? (!shared && !who ? people[0] : undefined);
  if (!chosen) return null;
  const taken = await ctx.db
    .updateTable("signInLinks")
    .set({ usedAt: ctx.now })
    .where("hash", "=", sha256(token))
    .where("usedAt", "is", null)
    .where("expiresAt", ">", ctx.now)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n ? enterAs(ctx, chosen.id, request) : null;
};

/** Who an invitation code is for; null when it is wrong, used or too old. */
export const readCode = async (db: Db, now: string, code: string): Promise<Candidate | null> => {
  const row = await codeHolder(db, now, code);
  return row ? { id: row.id, name: `${row.givenName} ${row.familyName}` } : null;
};

/** The person an invitation code is for, with their language and until when it is good; undefined as above. */
export const codeHolder = (db: Db, now: string, code: string) =>
  db
    .selectFrom("invitations")
    .innerJoin("persons", "persons.id", "invitations.personId")
    .innerJoin("accounts", "accounts.personId", "persons.id")
    .select(["persons.id", "givenName", "familyName", "lang", "expiresAt"])
    .where("hash", "=", sha256(plainCode(code)))
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .where(present(now))
    .executeTakeFirst();

/** Signs in by an invitation code, once; answers the headers to send, or null. */
export const enterByCode = async (ctx: Ctx, code: string, request: Request): Promise<Headers | null> => {
  const person = await readCode(ctx.db, ctx.now, code);
  if (!person) return null;
  const taken = await ctx.db
    .updateTable("invitations")
    .set({ usedAt: ctx.now })
    .where("hash", "=", sha256(plainCode(code)))
    .where("usedAt", "is", null)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n ? enterAs(ctx, person.id, request) : null;
};

/** Signs in by address and password; the first of those sharing the address whose password it is. Null otherwise. */
export const enterByPassword = async (ctx: Ctx, email: string, password: string, request: Request) => {
  const people = await peopleAt(ctx.db, ctx.now, email);
  // At least one comparison, and every one of them: the time taken says nothing of who is known.
  const known = people.length > 0 ? people : [{ id: "", passwordHash: null }];
  let found: string | null = null;
  for (const one of known) {
    const right = await passwordMatches(one.passwordHash, password);
    if (right && !found) found = one.id;
  }
  return found ? enterAs(ctx, found, request) : null;
};

/** Opens a session on this device, in place of the one it had; answers the headers to send. */
export const enterAs = async (ctx: Ctx, personId: string, request: Request): Promise<Headers> => {
  await endSession(ctx.house, request);
  const device = deviceOf(request.headers.get("User-Agent") ?? "");
  const headers = new Headers({ "Set-Cookie": await openSession(ctx.house, personId, device) });
  const secure = ctx.origin.startsWith("https:");
  headers.append("Set-Cookie", await lastPersonCookie.serialize(personId, { secure }));
  return headers;
};
