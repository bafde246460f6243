import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import { fold } from "../../folding";
import { textsIn } from "../../texts/both.server";
import { postMail } from "../outbox/writes.server";
import { sittingAmong } from "../people/queries.server";
import { contactRow, followersOn } from "./contact-queries.server";
import { mayMove } from "./contact-steps";
import {
  addContactForm,
  changeContactForm,
  followForm,
  forgetForm,
  handOverForm,
  moveContactForm,
  planContactForm,
} from "./forms.server";
import { changeContact, eraseContacts, insertContact, makeCandidate, moveContact } from "./writes.server";

/**
 * Somebody met agrees to be kept: who met them notes it and says who follows. Refuses: renewal.associationOnly,
 * consentNeeded, noWayToReach, notYet, notAFollower.
 */
export const addContact = command({
  verb: "contact.add",
  form: addContactForm,
  load: async (db, input, { today }) => {
    const followers = await followersOn(db, today);
    return { follower: input.follower === null || followers.some((one) => one.id === input.follower) };
  },
  rule: ({ follower }, input, { today }) => {
    if (!input.email && !input.phone) return "renewal.noWayToReach";
    if (input.metOn > today) return "renewal.notYet";
    return follower ? null : "renewal.notAFollower";
  },
  write: async (pen, _subject, { agreed: _agreed, pole, follower, ...met }) => {
    const consentText = textsIn(met.lang, pen.zone, pen.words).renewal.consent.told;
    const id = await insertContact(pen, "contact.add", { ...met, consentText, poleId: pole, followerId: follower });
    const mine = pen.me.kind === "person" && pen.me.id === follower;
    if (follower && !mine) await tellFollower(pen, follower, id);
    return mine ? { to: `/curieux/${id}`, said: "renewal.added" } : { to: "/curieux", said: "renewal.addedForOther" };
  },
});

/** Tells a follower that somebody awaits them; no name leaves by mail. */
export const tellFollower = (pen: Parameters<typeof postMail>[0], to: string, id: string) =>
  postMail(pen, {
    to,
    kind: "other",
    action: `/curieux/${id}`,
    words: (t, { givenName }) => t.renewal.mail(givenName),
  });

/** Takes on somebody nobody follows. Refuses: renewal.followersOnly, alreadyFollowed. */
export const followContact = command({
  verb: "contact.follow",
  form: followForm,
  load: atHand,
  write: async (pen, contact) => {
    await changeContact(pen, contact, "contact.follow", { followerId: pen.me.kind === "person" ? pen.me.id : null });
    return { to: `/curieux/${contact.id}`, said: "renewal.followed" };
  },
});

/** Names and ways to reach, as the person gives them. Refuses: renewal.followerOnly, noWayToReach; 409 when stale. */
export const correctContact = command({
  verb: "contact.change",
  form: changeContactForm,
  load: atHand,
  current: (contact) => ({
    version: contact.version,
    text: [`${contact.givenName} ${contact.familyName}`, contact.email, contact.phone].filter(Boolean).join("\n"),
  }),
  rule: (_contact, input) => (input.email || input.phone ? null : "renewal.noWayToReach"),
  write: async (pen, contact, { contact: _id, version: _version, pole, ...who }) => {
    await changeContact(pen, contact, "contact.change", { ...who, poleId: pole });
    return { said: "renewal.changed" };
  },
});

/** An exchange that took place, the next step and its day. Refuses: renewal.followerOnly, notYet; 409 when stale. */
export const planContact = command({
  verb: "contact.plan",
  form: planContactForm,
  load: atHand,
  current: (contact) => ({ version: contact.version, text: contact.nextStep ?? "" }),
  rule: (_contact, { heldOn }, { today }) => (heldOn !== null && heldOn > today ? "renewal.notYet" : null),
  write: async (pen, contact, { heldOn, nextStep, nextOn }) => {
    const lastContactOn = heldOn !== null && heldOn > contact.lastContactOn ? heldOn : contact.lastContactOn;
    await changeContact(pen, contact, "contact.plan", { nextStep, nextOn, lastContactOn }, { heldOn, nextOn });
    return { said: "renewal.planned" };
  },
});

/**
 * One step on the way, or one back for a slip. A candidate enters the list of people; elected is who sits.
 * Refuses: renewal.followerOnly, notThatStep, doesNotSit; 409 when stale.
 */
export const stepContact = command({
  verb: "contact.move",
  form: moveContactForm,
  load: async (db, input, ctx) => {
    const contact = await atHand(db, input, ctx);
    if (!contact) return null;
    const sits = contact.personId !== null && (await sittingAmong(db, [contact.personId], ctx.today)).size > 0;
    return { ...contact, sits, known: await sameInTheList(db, contact, ctx.today) };
  },
  current: (contact) => ({ version: contact.version, text: contact.step }),
  rule: (contact, { to }) => {
    if (!mayMove(contact.step, to)) return "renewal.notThatStep";
    return to === "elected" && !contact.sits ? "renewal.doesNotSit" : null;
  },
  write: async (pen, { followed: _followed, sits: _sits, known, ...contact }, { to }) => {
    const personId = to === "candidate" ? await makeCandidate(pen, contact, known) : null;
    await moveContact(pen, contact, to, personId);
    return { said: to === "elected" ? "renewal.elected" : "renewal.moved" };
  },
});

/** Gives the thread to another administrator or lead. Refuses: renewal.followerOnly, notAFollower. */
export const handOverContact = command({
  verb: "contact.handOver",
  form: handOverForm,
  load: async (db, input, ctx) => {
    const contact = await atHand(db, input, ctx);
    const followers = await followersOn(db, ctx.today);
    return contact && { ...contact, able: followers.some((one) => one.id === input.follower) };
  },
  rule: ({ able }) => (able ? null : "renewal.notAFollower"),
  write: async (pen, contact, { follower }) => {
    await changeContact(pen, contact, "contact.handOver", { followerId: follower }, { to: follower });
    await tellFollower(pen, follower, contact.id);
    return { to: "/curieux", said: "renewal.handedOver" };
  },
});

/** They asked to be forgotten, or it stops there: erased at once, no reason asked. Refuses: renewal.followerOnly. */
export const forgetContact = command({
  verb: "contact.forget",
  form: forgetForm,
  load: atHand,
  write: async (pen, contact) => {
    await eraseContacts(pen, [contact.id]);
    await pen.record({ subject: { kind: "contact", id: contact.id }, reads: "self" });
    return { to: "/curieux", said: "renewal.forgotten" };
  },
});

async function atHand(db: Db, input: { contact: string }, { today }: Pick<Ctx, "today">) {
  return contactRow(db, input.contact, today);
}

/** Somebody already in the list under the same name and address: no second record is made of them. */
const sameInTheList = async (
  db: Db,
  contact: { givenName: string; familyName: string; email: string | null },
  day: string,
) => {
  if (contact.email === null) return null;
  const rows = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName"])
    .where("email", "=", contact.email)
    .where(present(day))
    .execute();
  const folded = (one: { givenName: string; familyName: string }) => fold(`${one.givenName} ${one.familyName}`);
  return rows.find((row) => folded(row) === folded(contact))?.id ?? null;
};
