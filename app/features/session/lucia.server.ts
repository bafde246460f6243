import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import type { Db } from "../../../db/dialect";
import { sha256 } from "../../pen.server";
import type { House } from "../../server/house";

type SeenLucia = Lucia<{ lastSeenAt: string }>;

declare module "lucia" {
  interface Register {
    Lucia: SeenLucia;
    DatabaseSessionAttributes: { device: string; createdAt: string; lastSeenAt: string };
  }
}

/** Lucia over Kysely. Session ids are hashed at rest, and answered as they were given (else they never renew). */
const adapterOn = (db: Db): Adapter => ({
  getSessionAndUser: async (sessionId) => {
    const row = await db.selectFrom("sessions").selectAll().where("id", "=", sha256(sessionId)).executeTakeFirst();
    if (!row) return [null, null];
    return [toSession({ ...row, id: sessionId }), { id: row.userId, attributes: {} }];
  },
  getUserSessions: async (userId) => {
    const rows = await db.selectFrom("sessions").selectAll().where("userId", "=", userId).execute();
    return rows.map(toSession);
  },
  setSession: async ({ id, userId, expiresAt, attributes }) => {
    const row = {
      id: sha256(id),
      userId,
      expiresAt: expiresAt.toISOString(),
      ...attributes,
    };
    await db.insertInto("sessions").values(row).execute();
  },
  updateSessionExpiration: async (sessionId, expiresAt) => {
    const seen = { expiresAt: expiresAt.toISOString(), lastSeenAt: new Date().toISOString() };
    await db.updateTable("sessions").set(seen).where("id", "=", sha256(sessionId)).execute();
  },
  deleteSession: async (sessionId) => {
    await db.deleteFrom("sessions").where("id", "=", sha256(sessionId)).execute();
  },
  deleteUserSessions: async (userId) => {
    await db.deleteFrom("sessions").where("userId", "=", userId).execute();
  },
  deleteExpiredSessions: async () => {
    await db.deleteFrom("sessions").where("expiresAt", "<=", new Date().toISOString()).execute();
  },
});

type Row = { id: string; userId: string; expiresAt: string; createdAt: string; lastSeenAt: string; device: string };

const toSession = (row: Row): DatabaseSession => ({
  id: row.id,
  userId: row.userId,
  expiresAt: new Date(row.expiresAt),
  attributes: { device: row.device, createdAt: row.createdAt, lastSeenAt: row.lastSeenAt },
});

/** Lucia for one House: 30 days that renew themselves, 12 hours on a plain local network. */
export const luciaOf = (house: House): SeenLucia => {
  const known = house.kept.get("lucia");
  if (known instanceof Lucia) return known;
  const secure = house.origin.startsWith("https:");
  const lucia = new Lucia(adapterOn(house.db), {
    getSessionAttributes: ({ lastSeenAt }) => ({ lastSeenAt }),
    sessionExpiresIn: house.lan ? new TimeSpan(12, "h") : new TimeSpan(30, "d"),
    sessionCookie: {
      name: secure ? "__Host-terreau" : "terreau",
      expires: false,
      attributes: { secure, sameSite: "lax", path: "/" },
    },
  });
  house.kept.set("lucia", lucia);
  return lucia;
};

const SEEN_EVERY_MS = 10 * 60_000;

/** The id of the person whose session came with this request, or null. */
export const sessionPerson = async (house: House, request: Request): Promise<string | null> => {
  const lucia = luciaOf(house);
  const id = sessionIdIn(lucia, request);
  if (!id) return null;
  const { session } = await lucia.validateSession(id);
  if (!session) return null;
  const now = house.clock();
  if (now.getTime() - Date.parse(session.lastSeenAt) > SEEN_EVERY_MS)
    await house.db
      .updateTable("sessions")
      .set({ lastSeenAt: now.toISOString() })
      .where("id", "=", sha256(id))
      .execute();
  return session.userId;
};

// Lucia decodes every cookie that comes, and throws at a percent sign that means nothing; ours needs no decoding.
const sessionIdIn = (lucia: Lucia, request: Request): string | null => {
  const cookies = (request.headers.get("Cookie") ?? "").split(/;\s*/);
  const own = cookies.find((cookie) => cookie.startsWith(`${lucia.sessionCookieName}=`));
  return own?.slice(lucia.sessionCookieName.length + 1) || null;
};

/** Opens a session; answers the Set-Cookie header. `device` is a short description of the browser. */
export const openSession = async (house: House, personId: string, device: string): Promise<string> => {
  const lucia = luciaOf(house);
  const createdAt = house.clock().toISOString();
  const session = await lucia.createSession(personId, {
    device: device.slice(0, 120),
    createdAt,
    lastSeenAt: createdAt,
  });
  return lucia.createSessionCookie(session.id).serialize();
};

/** Ends the session of this request; answers the Set-Cookie header that empties the cookie. */
export const endSession = async (house: House, request: Request): Promise<string> => {
  const lucia = luciaOf(house);
  const id = sessionIdIn(lucia, request);
  if (id) await lucia.invalidateSession(id);
  return lucia.createBlankSessionCookie().serialize();
};
