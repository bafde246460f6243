import type { Db } from "../../../db/dialect";
import { isKeeper, isPerson, type Me } from "../../me";

/** The civil day retention was last applied, or null. */
export const lastNight = async (db: Db): Promise<string | null> => {
  const row = await db.selectFrom("settings").select("value").where("key", "=", "retentionOn").executeTakeFirst();
  return row?.value ?? null;
};

/** The last nights that let something go, newest first: when, and how many of each kind. */
export const lastNights = async (db: Db, most = 10) => {
  const lines = await db
    .selectFrom("journal")
    .select(["at", "body"])
    .where("verb", "=", "retention.apply")
    .orderBy("seq", "desc")
    .limit(most)
    .execute();
  return lines.map(({ at, body }) => {
    const { data = {} } = JSON.parse(body) as { data?: { [kind: string]: number } };
    return { at, gone: Object.entries(data).map(([kind, count]) => ({ kind, count })) };
  });
};

/** When a person asked to be erased, if that still waits; null otherwise. */
export const askedErasure = async (db: Db, personId: string): Promise<string | null> => {
  const row = await db
    .selectFrom("erasures")
    .select("askedAt")
    .where("personId", "=", personId)
    .where("status", "=", "asked")
    .executeTakeFirst();
  return row?.askedAt ?? null;
};

/** Those who asked and wait, the oldest first. */
export const waitingErasures = (db: Db) =>
  db
    .selectFrom("erasures")
    .innerJoin("persons", "persons.id", "personId")
    .select(["persons.id", "slug", "givenName", "familyName", "askedAt"])
    .where("status", "=", "asked")
    .orderBy("askedAt")
    .execute();

export type CopyAccess = "self" | "keeper" | "closed";

/**
 * The person of a copy and how `me` stands to it: one's own; open to this keeper for a day since their line in the
 * journal; closed until they leave one. Null for anybody else: it does not exist.
 */
export const copyFor = async (db: Db, me: Me, slug: string, now: string) => {
  const person = await db
    .selectFrom("persons")
    .select(["id", "slug", "givenName", "familyName", "leftOn"])
    .where("slug", "=", slug)
    .where("erasedAt", "is", null)
    .executeTakeFirst();
  if (!person || !isPerson(me)) return null;
  if (me.id === person.id) return { person, access: "self" as CopyAccess };
  if (!isKeeper(me)) return null;
  const line = await db
    .selectFrom("journal")
    .select("seq")
    .where("verb", "=", "person.export")
    .where("subjectId", "=", person.id)
    .where("actorId", "=", me.id)
    .where("at", ">", new Date(Date.parse(now) - 86_400_000).toISOString())
    .limit(1)
    .executeTakeFirst();
  return { person, access: (line ? "keeper" : "closed") as CopyAccess };
};
