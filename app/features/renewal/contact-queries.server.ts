import type { Db } from "../../../db/dialect";
import { isPerson, type Me } from "../../me";
import { addMonths } from "../association/calendar";
import { activePeople, everyName, type Named, polesOn } from "../poles/queries.server";
import { type ContactStep, KEPT_MONTHS } from "./contact-steps";
import { follows, mayFollow } from "./rights";

/** Those who may follow somebody on a civil day: administrators and pole leads, in the order of names. */
export const followersOn = async (db: Db, day: string): Promise<Named[]> => {
  const board = (await activePeople(db, day)).filter((one) => one.board);
  const leads = (await polesOn(db, day)).flatMap((pole) => pole.leads);
  const all = new Map([...board, ...leads].map(({ id, slug, name }) => [id, { id, slug, name }]));
  return [...all.values()].sort((a, b) => a.slug.localeCompare(b.slug));
};

/** One contact with its whole row, and whether somebody still follows; null when unknown. Rights are for the caller. */
export const contactRow = async (db: Db, id: string, day: string) => {
  const row = await db.selectFrom("contacts").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  return { ...row, followed: isAmong(await followersOn(db, day), row.followerId) };
};

const isAmong = (people: Named[], id: string | null) => people.some((one) => one.id === id);

/** The contacts `me` follows, what is due first; those elected last. */
export const followedBy = async (db: Db, me: Me) => {
  if (!isPerson(me) || !mayFollow(me)) return [];
  const rows = await db
    .selectFrom("contacts")
    .select(["id", "givenName", "familyName", "step", "nextStep", "nextOn", "lastContactOn", "poleId", "source"])
    .where("followerId", "=", me.id)
    .execute();
  const rank = ({ step, nextOn }: { step: ContactStep; nextOn: string | null }) =>
    `${step === "elected" ? 1 : 0} ${nextOn ?? "0"}`;
  return rows.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};

/**
 * Those nobody follows, the oldest first: for who may take them on, with what choosing needs (first name, pole, where
 * and when) and no way to reach them. Whose follower left the board is among them.
 */
export const waitingForSomeone = async (db: Db, me: Me, day: string) => {
  if (!mayFollow(me)) return [];
  const followers = await followersOn(db, day);
  const rows = await db
    .selectFrom("contacts")
    .select(["id", "givenName", "step", "poleId", "source", "occasion", "metOn", "followerId"])
    .where("step", "!=", "elected")
    .orderBy("metOn")
    .orderBy("id")
    .execute();
  return rows.filter((row) => !isAmong(followers, row.followerId)).map(({ followerId: _gone, ...row }) => row);
};

/** What `me` may open of a contact: all of it for its follower, one's own for the person concerned; null otherwise. */
export const contactSeen = async (db: Db, me: Me, id: string, day: string) => {
  const contact = await contactRow(db, id, day);
  if (!contact || !isPerson(me)) return null;
  const own = contact.personId === me.id;
  if (!own && !follows(me, contact)) return null;
  const names = await everyName(db);
  const follower = contact.followed && contact.followerId ? (names.get(contact.followerId) ?? null) : null;
  const person = contact.personId ? (names.get(contact.personId) ?? null) : null;
  return { ...contact, follower, person, seenBy: follows(me, contact) ? ("follower" as const) : ("self" as const) };
};

export type ContactSeen = NonNullable<Awaited<ReturnType<typeof contactSeen>>>;

/** The contact that is oneself, for a candidate; null when there is none. */
export const ownContact = async (db: Db, me: Me): Promise<string | null> => {
  if (!isPerson(me)) return null;
  const row = await db.selectFrom("contacts").select("id").where("personId", "=", me.id).executeTakeFirst();
  return row?.id ?? null;
};

/** How many stand at each step: figures without a name, for who sees the renewal. */
export const contactCounts = async (db: Db): Promise<{ [step in ContactStep]: number }> => {
  const rows = await db
    .selectFrom("contacts")
    .select((eb) => ["step", eb.fn.countAll<number>().as("n")])
    .groupBy("step")
    .execute();
  const counts = { curious: 0, met: 0, guest: 0, candidate: 0, elected: 0 };
  for (const { step, n } of rows) counts[step] = Number(n);
  return counts;
};

/** When each step was reached, from the journal: the last time it was entered. */
export const stepDays = async (db: Db, contactId: string): Promise<Map<string, string>> => {
  const lines = await db
    .selectFrom("journal")
    .select(["at", "body"])
    .where("subjectKind", "=", "contact")
    .where("subjectId", "=", contactId)
    .where("verb", "=", "contact.move")
    .orderBy("seq")
    .execute();
  return new Map(lines.map(({ at, body }) => [(JSON.parse(body) as { data: { to: string } }).data.to, at]));
};

/** Public: the open poles with their remit, for whoever reads the page. */
export const publicPoles = (db: Db) =>
  db
    .selectFrom("poles")
    .select(["id", "name", "remit", "vegetable"])
    .where("closedOn", "is", null)
    .orderBy("rank")
    .execute();

/** The contacts whose last exchange is twelve months behind on a civil day: they are to be erased. */
export const contactsToErase = async (db: Db, today: string): Promise<string[]> => {
  const rows = await db
    .selectFrom("contacts")
    .select("id")
    .where("lastContactOn", "<=", addMonths(today, -KEPT_MONTHS))
    .execute();
  return rows.map((row) => row.id);
};
