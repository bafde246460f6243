import type { ContactsTable } from "../../../db/schema/renewal";
import { forgetTexts } from "../../forget-texts.server";
import type { Pen } from "../../pen.server";
import { giveRoleTo, insertPerson } from "../people/writes.server";
import type { ContactStep } from "./contact-steps";

export type NewContact = Pick<
  ContactsTable,
  | "givenName"
  | "familyName"
  | "email"
  | "phone"
  | "source"
  | "occasion"
  | "metOn"
  | "consentText"
  | "lang"
  | "followerId"
  | "poleId"
  | "nextStep"
  | "nextOn"
>;

type ContactVerb =
  | "contact.add"
  | "contact.ask"
  | "contact.follow"
  | "contact.change"
  | "contact.plan"
  | "contact.move"
  | "contact.handOver"
  | "contact.forget";

/** Keeps somebody met, curious, with the consent just given; answers the id. The name stands beside the journal. */
export const insertContact = async (
  pen: Pen,
  verb: "contact.add" | "contact.ask",
  met: NewContact,
): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("contacts")
    .values({
      ...met,
      id,
      consentAt: pen.now,
      step: "curious",
      lastContactOn: met.metOn,
      personId: null,
      createdAt: pen.now,
      version: 1,
    })
    .execute();
  const data = { source: met.source, metOn: met.metOn };
  const texts = { name: `${met.givenName} ${met.familyName}` };
  await pen.record({ verb, subject: { kind: "contact", id }, reads: "self", data, texts });
  return id;
};

type At = { id: string; version: number };
type Changes = Partial<
  Pick<
    ContactsTable,
    | "givenName"
    | "familyName"
    | "email"
    | "phone"
    | "poleId"
    | "followerId"
    | "nextStep"
    | "nextOn"
    | "lastContactOn"
    | "step"
    | "personId"
  >
>;

/** Changes a contact; its follower alone may read the line. */
export const changeContact = async (
  pen: Pen,
  contact: At,
  verb: Exclude<ContactVerb, "contact.add" | "contact.ask" | "contact.forget">,
  changes: Changes,
  data: { [name: string]: string | null } = {},
) => {
  await pen.db
    .updateTable("contacts")
    .set({ ...changes, version: contact.version + 1 })
    .where("id", "=", contact.id)
    .execute();
  await pen.record({ verb, subject: { kind: "contact", id: contact.id }, reads: "self", data });
};

/** A candidate enters the list of people with that role from today; answers the person's id. */
export const makeCandidate = async (pen: Pen, contact: ContactsTable, known: string | null): Promise<string> => {
  const { givenName, familyName, email, phone, lang } = contact;
  const id = known ?? (await insertPerson(pen, { givenName, familyName, email, phone, lang, about: null })).id;
  await giveRoleTo(pen, id, { role: "candidate", startsOn: pen.today, endsOn: null, team: null });
  return id;
};

/** Moves a contact to a step: today counts as an exchange. */
export const moveContact = (pen: Pen, contact: ContactsTable, to: ContactStep, personId: string | null) =>
  changeContact(
    pen,
    contact,
    "contact.move",
    { step: to, lastContactOn: pen.today, personId: personId ?? contact.personId },
    { from: contact.step, to },
  );

/** Erases contacts with the names kept beside the journal; their lines stay, with nothing left to name. */
export const eraseContacts = async (pen: Pen, ids: string[]): Promise<number> => {
  if (ids.length === 0) return 0;
  for (const verb of ["contact.add", "contact.ask"]) await forgetTexts(pen, verb, ids);
  const gone = await pen.db.deleteFrom("contacts").where("id", "in", ids).executeTakeFirst();
  return Number(gone.numDeletedRows);
};
