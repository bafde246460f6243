import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import { sha256 } from "../../pen.server";
import type { House } from "../../server/house";
import { luciaOf } from "./lucia.server";

/** The hashed id of the session of this request, or "". */
export const sessionHash = (house: House, request: Request): string => {
  const id = luciaOf(house).readSessionCookie(request.headers.get("Cookie") ?? "");
  return id ? sha256(id) : "";
};

/** Devices where a person is signed in, the last seen first. */
export const sessionsOf = (db: Db, personId: string, now: string) =>
  db
    .selectFrom("sessions")
    .select(["id", "device", "createdAt", "lastSeenAt"])
    .where("userId", "=", personId)
    .where("expiresAt", ">", now)
    .orderBy("lastSeenAt", "desc")
    .execute();

/** A person's account with what they set of it; undefined without access. */
export const accountOf = (db: Db, personId: string) =>
  db
    .selectFrom("accounts")
    .innerJoin("persons", "persons.id", "accounts.personId")
    .select([
      "persons.id",
      "slug",
      "givenName",
      "familyName",
      "email",
      "phone",
      "lang",
      "theme",
      "textSize",
      "passwordHash",
      "accounts.createdAt",
    ])
    .where("personId", "=", personId)
    .executeTakeFirst();

/** How many lines of the journal and actions bear a person's id. */
export const tracesOf = async (db: Db, personId: string) => {
  const count = (rows: { n: string | number | bigint } | undefined) => Number(rows?.n ?? 0);
  const lines = await db
    .selectFrom("journal")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("actorId", "=", personId)
    .executeTakeFirst();
  const actions = await db
    .selectFrom("actions")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("personId", "=", personId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  return { lines: count(lines), actions: count(actions) };
};

export type AccessLine = {
  id: string;
  slug: string;
  name: string;
  keeper: boolean;
  seenAt: string | null;
  codeUntil: string | null;
};

/** Everyone who has access, in the order of names: keeper or not, last seen, and the code that waits for them. */
export const accessList = async (db: Db, now: string): Promise<AccessLine[]> => {
  const people = await db
    .selectFrom("accounts")
    .innerJoin("persons", "persons.id", "accounts.personId")
    .leftJoin("sessions", "sessions.userId", "persons.id")
    .select((eb) => ["persons.id", "slug", "givenName", "familyName", "keeper", eb.fn.max("lastSeenAt").as("seenAt")])
    .where(present(now))
    .groupBy(["persons.id", "slug", "givenName", "familyName", "keeper", "sortKey"])
    .orderBy("sortKey")
    .execute();
  const codes = await db
    .selectFrom("invitations")
    .select(["personId", "expiresAt"])
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .execute();
  return people.map(({ givenName, familyName, keeper, seenAt, ...row }) => ({
    ...row,
    name: `${givenName} ${familyName}`,
    keeper: keeper === 1,
    seenAt,
    codeUntil: codes.find((code) => code.personId === row.id)?.expiresAt ?? null,
  }));
};

/** Those of the list who have no access yet. */
export const withoutAccess = async (db: Db, now: string) => {
  const rows = await db
    .selectFrom("persons")
    .leftJoin("accounts", "accounts.personId", "persons.id")
    .select(["persons.id", "givenName", "familyName"])
    .where(present(now))
    .where("accounts.personId", "is", null)
    .orderBy("sortKey")
    .execute();
  return rows.map((row) => ({ id: row.id, name: `${row.familyName} ${row.givenName}` }));
};
