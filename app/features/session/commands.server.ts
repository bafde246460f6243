import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import { isLastKeeper } from "../people/keepers.server";
import { changePerson } from "../people/writes.server";
import { accessForm, accountForm, endSessionForm, nothing } from "./forms.server";
import {
  insertInvitation,
  openAccount,
  removeAccount,
  removeSession,
  setComfort,
  setKeeper,
  setPasswordHash,
} from "./writes.server";

const ownAccount = async (db: Db, _input: unknown, ctx: Pick<Ctx, "me">) => {
  if (ctx.me.kind !== "person") return null;
  const row = await db
    .selectFrom("accounts")
    .innerJoin("persons", "persons.id", "accounts.personId")
    .selectAll()
    .where("personId", "=", ctx.me.id)
    .executeTakeFirst();
  return row ?? null;
};

/** One's own name, language, theme and text size. Refuses: session.onlyYours. */
export const updateAccount = command({
  verb: "account.update",
  form: accountForm,
  load: ownAccount,
  write: async (pen, own, { givenName, familyName, ...comfort }) => {
    if (givenName !== own.givenName || familyName !== own.familyName) {
      const { email, phone, about } = own;
      await changePerson(pen, own, { givenName, familyName, email, phone, about });
    }
    await setComfort(pen, own.personId, comfort);
    return { said: "session.accountSaved" };
  },
});

/**
 * Sets one's password, hashed beforehand since nothing long is awaited at the pen; `right` says whether the present one
 * was typed well. Other sessions end. Refuses: session.onlyYours, session.wrongPassword.
 */
export const setPassword = (prepared: { hash: string; right: boolean; session: string }) =>
  command({
    verb: "account.setPassword",
    form: nothing,
    load: ownAccount,
    rule: () => (prepared.right ? null : "session.wrongPassword"),
    write: async (pen, own) => {
      await setPasswordHash(pen, own.personId, prepared.hash, prepared.session);
      return { said: "session.passwordSaved" };
    },
  });

/** Ends one of one's sessions on another device. Refuses: session.onlyYours. */
export const endOneSession = command({
  verb: "session.end",
  form: endSessionForm,
  load: async (db, input) => {
    const row = await db.selectFrom("sessions").selectAll().where("id", "=", input.session).executeTakeFirst();
    return row ? { id: row.id, personId: row.userId } : null;
  },
  write: async (pen, held) => {
    await removeSession(pen, held);
    return { said: "session.sessionEnded" };
  },
});

const hasLeft = ({ leftOn }: { leftOn: string | null }, today: string) => leftOn !== null && leftOn <= today;

const loadAccess = async (db: Db, input: { person: string }) => {
  const person = await db
    .selectFrom("persons")
    .leftJoin("accounts", "accounts.personId", "persons.id")
    .select(["persons.id", "givenName", "leftOn", "keeper", "accounts.personId as account"])
    .where("persons.id", "=", input.person)
    .executeTakeFirst();
  if (!person) return null;
  return { ...person, lastKeeper: await isLastKeeper(db, person.id) };
};

/**
 * Gives access by a one-time code made beforehand and shown once; earlier codes stop working.
 * `done` tells the page that this very form wrote. Refuses: session.keepersOnly, people.alreadyLeft.
 */
export const inviteWith = (code: string, done: (until: string) => void) =>
  command({
    verb: "access.invite",
    form: accessForm,
    load: loadAccess,
    rule: (person, _input, ctx) => (hasLeft(person, ctx.today) ? "people.alreadyLeft" : null),
    write: async (pen, person) => {
      await openAccount(pen, person.id);
      const createdBy = pen.me.kind === "person" ? pen.me.id : "system";
      const until = await insertInvitation(pen, { personId: person.id, code, createdBy });
      await pen.record({ subject: { kind: "person", id: person.id }, reads: "keepers", data: { until } });
      done(until);
      return { said: "session.invited", about: person.givenName };
    },
  });

/** Makes somebody a keeper. Refuses: session.keepersOnly, session.noAccess, people.alreadyLeft. */
export const makeKeeper = command({
  verb: "access.makeKeeper",
  form: accessForm,
  load: loadAccess,
  rule: (person, _input, ctx) =>
    hasLeft(person, ctx.today) ? "people.alreadyLeft" : person.account ? null : "session.noAccess",
  write: async (pen, person) => {
    await setKeeper(pen, person.id, true);
    return { said: "session.keeperMade", about: person.givenName };
  },
});

/** Ends somebody's keeping of the tool. Refuses: session.keepersOnly, people.lastKeeper. */
export const unmakeKeeper = command({
  verb: "access.unmakeKeeper",
  form: accessForm,
  load: loadAccess,
  rule: (person) => (person.lastKeeper ? "people.lastKeeper" : null),
  write: async (pen, person) => {
    await setKeeper(pen, person.id, false);
    return { said: "session.keeperUnmade", about: person.givenName };
  },
});

/** Takes somebody's access away at once. Refuses: session.keepersOnly, people.lastKeeper, session.noAccess. */
export const withdrawAccess = command({
  verb: "access.withdraw",
  form: accessForm,
  load: loadAccess,
  rule: (person) => (person.lastKeeper ? "people.lastKeeper" : person.account ? null : "session.noAccess"),
  write: async (pen, person) => {
    await removeAccount(pen, person.id);
    return { said: "session.accessWithdrawn", about: person.givenName };
  },
});
