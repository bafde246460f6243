import { flag } from "../../../db/schema/flag";
import { indexDoc, unindexDoc } from "../../index-words.server";
import type { Lang } from "../../me";
import type { Pen } from "../../pen.server";
import { dropFiles } from "../files/writes.server";
import type { ConsentPurpose } from "./consents";
import type { RoleName } from "./role-names";
import { audienceOf, type Shown } from "./shows";
import { freeSlug, slugOf, sortKeyOf } from "./sort-key";

export type Identity = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  about: string | null;
};

/** Enters a person in the list; answers id and slug. Records person.create, the name kept beside the line. */
export const insertPerson = async (pen: Pen, who: Identity & { lang: Lang }): Promise<{ id: string; slug: string }> => {
  const id = pen.id();
  const wanted = slugOf(who.givenName, who.familyName);
  const taken = await pen.db.selectFrom("persons").select("slug").where("slug", "like", `${wanted}%`).execute();
  const slug = freeSlug(wanted, new Set(taken.map((row) => row.slug)));
  await pen.db
    .insertInto("persons")
    .values({
      ...who,
      id,
      slug,
      sortKey: sortKeyOf(who.givenName, who.familyName),
      portraitHash: null,
      createdAt: pen.now,
      leftOn: null,
      version: 1,
    })
    .execute();
  await indexPerson(pen, id);
  await pen.record({
    verb: "person.create",
    subject: { kind: "person", id },
    texts: { name: `${who.givenName} ${who.familyName}` },
  });
  return { id, slug };
};

/**
 * Changes what is known of a person; the slug stays, for addresses that were shared. With a new e-mail address, what
 * waits in the outbox follows the person there, and the links sent to the old one open nothing any more.
 */
export const changePerson = async (
  pen: Pen,
  person: { id: string; version: number; email: string | null },
  who: Identity,
) => {
  await pen.db
    .updateTable("persons")
    .set({ ...who, sortKey: sortKeyOf(who.givenName, who.familyName), version: person.version + 1 })
    .where("id", "=", person.id)
    .execute();
  if (who.email !== person.email) await followAddress(pen, person.id, who.email);
  await indexPerson(pen, person.id);
  await pen.record({ verb: "person.update", subject: { kind: "person", id: person.id } });
};

const followAddress = async (pen: Pen, personId: string, toAddress: string | null) => {
  await pen.db
    .updateTable("mails")
    .set({ toAddress })
    .where("personId", "=", personId)
    .where("kind", "!=", "signIn")
    .where("sentAt", "is", null)
    .execute();
  await pen.db
    .deleteFrom("mails")
    .where("personId", "=", personId)
    .where("kind", "=", "signIn")
    .where("sentAt", "is", null)
    .execute();
  await pen.db.deleteFrom("signInLinks").where("personId", "=", personId).execute();
};

/** Brings a person's place in the search index up to date: the name, and what everybody may read; never an address. */
export const indexPerson = async (pen: Pen, id: string) => {
  const who = await pen.db.selectFrom("persons").selectAll().where("id", "=", id).executeTakeFirst();
  if (!who || (who.leftOn !== null && who.leftOn <= pen.now)) return;
  const said = await pen.db.selectFrom("personShows").select(["what", "audience"]).where("personId", "=", id).execute();
  const open = (what: Shown) => audienceOf(what, said.find((one) => one.what === what)?.audience) === "association";
  await indexDoc(pen, {
    kind: "person",
    id,
    title: `${who.givenName} ${who.familyName}`,
    text: (["about", "skills", "availability"] as const)
      .flatMap((what) => (who[what] && open(what) ? [who[what]] : []))
      .join("\n"),
    reads: "assembly",
  });
};

/**
 * A person leaves the association on a civil day: roles and mandates end, seats stay open for the next one. Until that
 * day their session and their place in search stay; the night of the departure takes them. Records person.leave, or
 * person.moveLeave with the day it was noted for before.
 */
export const markLeft = async (pen: Pen, personId: string, leftOn: string, before: string | null = null) => {
  await pen.db.updateTable("persons").set({ leftOn }).where("id", "=", personId).execute();
  await pen.db
    .updateTable("personRoles")
    .set({ endsOn: leftOn })
    .where("personId", "=", personId)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">", leftOn)]))
    .execute();
  await endTerms(pen, personId, leftOn);
  if (leftOn <= pen.today) {
    await pen.db.deleteFrom("sessions").where("userId", "=", personId).execute();
    await unindexDoc(pen, "person", personId);
  }
  const subject = { kind: "person", id: personId };
  await pen.record(
    before === null
      ? { verb: "person.leave", subject, data: { leftOn } }
      : { verb: "person.moveLeave", subject, data: { leftOn, before } },
  );
};

/** The mandates that a person would still hold on a civil day end: it is the first day without them. */
export const endTerms = async (pen: Pen, personId: string, endedOn: string) => {
  await pen.db
    .updateTable("mandates")
    .set({ endedOn })
    .where("personId", "=", personId)
    .where("endedOn", "is", null)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", endedOn)]))
    .execute();
};

/** A person stays after all: no day of departure is noted any more. Records nothing. */
export const unmarkLeft = async (pen: Pen, personId: string) => {
  await pen.db.updateTable("persons").set({ leftOn: null }).where("id", "=", personId).execute();
};

export type RoleGiven = { role: RoleName; startsOn: string; endsOn: string | null; team: string | null };

/** Gives a dated role; answers its id. */
export const giveRoleTo = async (pen: Pen, personId: string, given: RoleGiven): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("personRoles")
    .values({ id, personId, ...given })
    .execute();
  const { role, startsOn, endsOn } = given;
  await pen.record({ verb: "role.give", subject: { kind: "person", id: personId }, data: { role, startsOn, endsOn } });
  return id;
};

/** Ends a role: `endsOn` is its last day. */
export const endRoleOf = async (pen: Pen, held: { id: string; personId: string; role: RoleName }, endsOn: string) => {
  await pen.db.updateTable("personRoles").set({ endsOn }).where("id", "=", held.id).execute();
  const subject = { kind: "person", id: held.personId };
  await pen.record({ verb: "role.end", subject, data: { role: held.role, endsOn } });
};

/** Keeps the hash of a portrait whose bytes are already in the files, or takes it off; bytes shown nowhere else go. */
export const setPortrait = async (
  pen: Pen,
  person: { id: string; portraitHash: string | null },
  hash: string | null,
) => {
  await pen.db.updateTable("persons").set({ portraitHash: hash }).where("id", "=", person.id).execute();
  if (person.portraitHash !== hash) await dropFiles(pen, [person.portraitHash]);
  const data = { shown: flag(hash) };
  await pen.record({ verb: "person.portrait", subject: { kind: "person", id: person.id }, reads: "self", data });
};

/** Notes a consent with its instant; one already standing is left as it is. */
export const giveConsentTo = async (pen: Pen, personId: string, purpose: ConsentPurpose) => {
  const standing = await pen.db
    .selectFrom("consents")
    .select("id")
    .where("personId", "=", personId)
    .where("purpose", "=", purpose)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  if (standing) return;
  const row = { id: pen.id(), personId, purpose, givenAt: pen.now, withdrawnAt: null };
  await pen.db.insertInto("consents").values(row).execute();
  await recordConsent(pen, "consent.give", personId, purpose);
};

/** Ends a consent at once; the row keeps from when to when it stood. */
export const withdrawConsentOf = async (pen: Pen, personId: string, purpose: ConsentPurpose) => {
  await pen.db
    .updateTable("consents")
    .set({ withdrawnAt: pen.now })
    .where("personId", "=", personId)
    .where("purpose", "=", purpose)
    .where("withdrawnAt", "is", null)
    .execute();
  await recordConsent(pen, "consent.withdraw", personId, purpose);
};

const recordConsent = (
  pen: Pen,
  verb: "consent.give" | "consent.withdraw",
  personId: string,
  purpose: ConsentPurpose,
) => pen.record({ verb, subject: { kind: "person", id: personId }, reads: "self", data: { purpose } });
