import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import { command, defined } from "../../command.server";
import { isKeeper, isPerson } from "../../me";
import { urlOf } from "../../pages";
import { consentForm, createPersonForm, endRoleForm, giveRoleForm, leaveForm, updatePersonForm } from "./forms.server";
import { isLastKeeper } from "./keepers.server";
import {
  changePerson,
  endRoleOf,
  giveConsentTo,
  giveRoleTo,
  insertPerson,
  markLeft,
  setPortrait,
  withdrawConsentOf,
} from "./writes.server";

/** The person of a form, or null (404): unknown, or gone for good. */
export const loadOne = async (db: Db, input: { person: string }) => {
  const one = db.selectFrom("persons").selectAll().where("id", "=", input.person).where("erasedAt", "is", null);
  return (await one.executeTakeFirst()) ?? null;
};

/** Enters a person, with a first role if one is chosen. Refuses: people.notYourList, people.alreadyListed. */
export const createPerson = command({
  verb: "person.create",
  form: createPersonForm,
  load: async (db, input, { today }) => {
    const same = await db
      .selectFrom("persons")
      .select("id")
      .where("givenName", "=", input.givenName)
      .where("familyName", "=", input.familyName)
      .where((eb) => (input.email ? eb("email", "=", input.email) : eb("email", "is", null)))
      .where(present(today))
      .executeTakeFirst();
    return { listed: same !== undefined };
  },
  rule: (subject) => (subject.listed ? "people.alreadyListed" : null),
  write: async (pen, _subject, { role, since, team, ...who }) => {
    const { id, slug } = await insertPerson(pen, who);
    if (role) await giveRoleTo(pen, id, { role, startsOn: since ?? pen.today, endsOn: null, team });
    return { to: urlOf("person", { slug }), said: "people.created", about: who.givenName };
  },
});

/**
 * Changes names and ways to reach a person. Refuses: people.notYourList, people.addressOpens (the address of somebody
 * who has access opens it: themselves or a keeper alone change it), common.changedMeanwhile.
 */
export const updatePerson = command({
  verb: "person.update",
  form: updatePersonForm,
  load: async (db, input) => {
    const person = await loadOne(db, input);
    if (!person) return null;
    const account = await db
      .selectFrom("accounts")
      .select("personId")
      .where("personId", "=", person.id)
      .executeTakeFirst();
    return { ...person, enters: account !== undefined };
  },
  current: (person) => ({
    version: person.version,
    text: [`${person.givenName} ${person.familyName}`, person.email, person.phone, person.about]
      .filter(Boolean)
      .join("\n"),
  }),
  rule: (person, input, { me }) => {
    const theirs = isKeeper(me) || (isPerson(me) && me.id === person.id);
    return person.enters && !theirs && input.email !== person.email ? "people.addressOpens" : null;
  },
  write: async (pen, person, { person: _id, version: _version, ...who }) => {
    await changePerson(pen, person, who);
    return { said: "people.updated" };
  },
});

/**
 * A person leaves the association. Refuses: people.notYourList, people.alreadyLeft, people.lastKeeper. The powers they
 * hold have their word.
 */
export const leaving = defined({
  verb: "person.leave",
  form: leaveForm,
  load: async (db, input) => {
    const person = await loadOne(db, input);
    if (!person) return null;
    return { ...person, lastKeeper: await isLastKeeper(db, person.id) };
  },
  rule: (person) => (person.leftOn ? "people.alreadyLeft" : person.lastKeeper ? "people.lastKeeper" : null),
  write: async (pen, person, input) => {
    await markLeft(pen, person.id, input.leftOn);
    return { said: "people.left", about: person.givenName };
  },
});

/** Gives a dated role. Refuses: people.notYourList, common.endBeforeStart, people.alreadyRole. */
export const giveRole = command({
  verb: "role.give",
  form: giveRoleForm,
  load: async (db, input) => {
    const person = await loadOne(db, input);
    if (!person) return null;
    const held = await db
      .selectFrom("personRoles")
      .select(["role", "endsOn"])
      .where("personId", "=", person.id)
      .where("role", "=", input.role)
      .execute();
    return { ...person, held };
  },
  rule: (person, input) => {
    if (input.endsOn && input.endsOn < input.startsOn) return "common.endBeforeStart";
    return person.held.some((one) => one.endsOn === null || one.endsOn >= input.startsOn) ? "people.alreadyRole" : null;
  },
  write: async (pen, person, { person: _id, ...given }) => {
    await giveRoleTo(pen, person.id, given);
    return { said: "people.roleGiven", about: person.givenName };
  },
});

/** Ends a role on its last day. Refuses: people.notYourList, common.endBeforeStart. */
export const endRole = command({
  verb: "role.end",
  form: endRoleForm,
  load: async (db, input) =>
    (await db.selectFrom("personRoles").selectAll().where("id", "=", input.role).executeTakeFirst()) ?? null,
  rule: (held, input) => (input.endsOn < held.startsOn ? "common.endBeforeStart" : null),
  write: async (pen, held, input) => {
    await endRoleOf(pen, held, input.endsOn);
    return { said: "people.roleEnded" };
  },
});

/** Agrees to one purpose, for oneself. Refuses: people.onlyYours. */
export const giveConsent = command({
  verb: "consent.give",
  form: consentForm,
  load: loadOne,
  write: async (pen, person, input) => {
    await giveConsentTo(pen, person.id, input.purpose);
    return { said: "people.consentGiven" };
  },
});

/** Takes a consent back, in one tap, for oneself. Refuses: people.onlyYours. */
export const withdrawConsent = command({
  verb: "consent.withdraw",
  form: consentForm,
  load: loadOne,
  write: async (pen, person, input) => {
    await withdrawConsentOf(pen, person.id, input.purpose);
    // A photo stands on a consent: without it, the bytes go at once.
    if (input.purpose === "portrait" && person.portraitHash) await setPortrait(pen, person, null);
    return { said: "people.consentWithdrawn" };
  },
});
