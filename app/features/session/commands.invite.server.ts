import type { Db } from "../../../db/dialect";
import { fold } from "../../folding";
import { makePen, takePen } from "../../pen.server";
import { newCode } from "./secrets.server";
import { insertInvitation, openAccount } from "./writes.server";

/**
 * Gives somebody a one-time code from the machine itself, for whoever lost access; answers the sentence to print.
 * `who` is an e-mail address, a whole name, or half of it where that tells one person. Throws when nobody, or more than one person, is called so.
 */
export const inviteFromTerminal = async (db: Db, who: string, origin: string): Promise<string> => {
  const wanted = fold(who.trim());
  const everybody = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName", "email"])
    .where("leftOn", "is", null)
    .execute();
  const whole = everybody.filter(
    (one) => one.email === wanted || fold(`${one.givenName} ${one.familyName}`) === wanted,
  );
  const named =
    whole.length > 0
      ? whole
      : everybody.filter((one) => fold(one.givenName) === wanted || fold(one.familyName) === wanted);
  const [person] = named;
  if (!person)
    throw new Error(`Nobody is called « ${who} » here. Give a first and a last name, or the e-mail address.`);
  if (named.length > 1) {
    const names = named.map((one) => `${one.givenName} ${one.familyName}`).join(", ");
    throw new Error(`Several people answer to « ${who} »: ${names}. Give the whole name.`);
  }
  const code = newCode();
  const now = new Date().toISOString();
  await db.transaction().execute(async (trx) => {
    const head = await takePen(trx);
    const { pen, close } = makePen(trx, { me: { kind: "system" }, now }, head, "access.invite");
    await openAccount(pen, person.id);
    const until = await insertInvitation(pen, { personId: person.id, code, createdBy: "system" });
    await pen.record({ subject: { kind: "person", id: person.id }, reads: "keepers", data: { until } });
    await close();
  });
  // What follows the # stays in the browser: no server, proxy or log reads the code.
  const address = `${origin}/entrer/code#${code}`;
  return `${person.givenName} ${person.familyName}: ${address}\nCode ${code}, once, within 14 days.`;
};
