import { forgetTexts } from "../../forget-texts.server";
import { unindexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import { textsIn } from "../../texts/both.server";
import { dropFiles } from "../files/writes.server";
import { endTerms } from "../people/writes.server";
import { eraseContacts } from "../renewal/writes.server";
import { chargesOf } from "./charges.server";
import { forgetEnds } from "./writes-departure.server";
import { dropHandoversTo, endCharges } from "./writes-leaving.server";
import { leaveNoAccess, leaveNoWords } from "./writes-traces.server";

/**
 * Erases the name of a person and all that names her, on her wish or when her time has come. What she did stays under
 * « une personne partie »: mandates, minutes, decisions, actions. The lines of the journal stay, what was kept beside
 * them is forgotten, and the chain still holds. Records person.erase, whatever the reason.
 */
export const erasePerson = async (pen: Pen, personId: string, why: "asked" | "people" | "candidates") => {
  const { db } = pen;
  const person = await db.selectFrom("persons").selectAll().where("id", "=", personId).executeTakeFirstOrThrow();
  const { given, family } = textsIn(pen.house.defaultLang, pen.zone, pen.words).retention.departed;
  await leaveNoWords(pen, person, `${given} ${family}`);
  await leaveNoAccess(pen, person);
  const leftOn = await dayLeft(pen, person);
  await dropHandoversTo(pen, personId, leftOn);
  await endCharges(pen, personId, leftOn, pen.today);
  await endTerms(pen, personId, leftOn);
  await forgetEnds(pen, personId);
  await letGo(pen, personId);
  const contacts = await db.selectFrom("contacts").select("id").where("personId", "=", personId).execute();
  await eraseContacts(
    pen,
    contacts.map((row) => row.id),
  );
  for (const table of [
    "personRoles",
    "personShows",
    "consents",
    "guideReads",
    "boardLookPeople",
    "dutyLimits",
  ] as const)
    await db.deleteFrom(table).where("personId", "=", personId).execute();
  await db.deleteFrom("filingPeople").where("personId", "=", personId).execute();
  await db.deleteFrom("actionPeople").where("personId", "=", personId).execute();
  await db.deleteFrom("importRows").where("rowId", "=", personId).execute();
  await db
    .updateTable("persons")
    .set({
      givenName: given,
      familyName: family,
      slug: `partie-${slugEnd(pen)}`,
      sortKey: "~",
      ...{ email: null, phone: null, about: null, skills: null, availability: null, portraitHash: null },
      sharedEmail: 0,
      leftOn,
      erasedAt: pen.now,
      version: person.version + 1,
    })
    .where("id", "=", personId)
    .execute();
  await dropFiles(pen, [person.portraitHash]);
  await forgetTexts(pen, "person.create", [personId]);
  await unindexDoc(pen, "person", personId);
  await db
    .updateTable("erasures")
    .set({ status: "done", closedAt: pen.now, closedBy: pen.me.kind === "person" ? pen.me.id : null })
    .where("personId", "=", personId)
    .where("status", "=", "asked")
    .execute();
  await pen.record({
    verb: "person.erase",
    subject: { kind: "person", id: personId },
    reads: "keepers",
    data: { why },
  });
};

// An address says nothing of the name it replaces.
const slugEnd = (pen: Pen) => pen.id().replaceAll("-", "").slice(-12);

/** The first day without her: the one noted, if it has come and she took nothing up since; else today. */
const dayLeft = async (pen: Pen, { id, leftOn }: { id: string; leftOn: string | null }): Promise<string> => {
  if (leftOn === null || leftOn > pen.today) return pen.today;
  const { poles, groups, duties, powers } = await chargesOf(pen.db, id, pen.today);
  const since = [...poles, ...groups, ...duties, ...powers].some((one) => one.startsOn >= leftOn);
  return since ? pen.today : leftOn;
};

/** What was hers alone goes; what she followed waits for somebody else. */
const letGo = async (pen: Pen, personId: string) => {
  const { db } = pen;
  await db.updateTable("pairingPeople").set({ bestHours: null }).where("personId", "=", personId).execute();
  await db.deleteFrom("pairingLines").where("personId", "=", personId).execute();
  await db.updateTable("contacts").set({ followerId: null }).where("followerId", "=", personId).execute();
  await db.deleteFrom("dutyDraftPlaces").where("personId", "=", personId).execute();
  await db.updateTable("scenes").set({ presenterId: null }).where("presenterId", "=", personId).execute();
  await db
    .updateTable("deadlines")
    .set({ holderId: null })
    .where("holderId", "=", personId)
    .where("doneOn", "is", null)
    .execute();
};

/** Keeps that somebody asks to be erased. Records person.askErasure. */
export const askErasureOf = async (pen: Pen, personId: string) => {
  await pen.db
    .insertInto("erasures")
    .values({ id: pen.id(), personId, status: "asked", askedAt: pen.now, closedAt: null, closedBy: null })
    .execute();
  await pen.record({ verb: "person.askErasure", subject: { kind: "person", id: personId }, reads: "keepers" });
};

/** The wish is taken back. Records person.dropErasure. */
export const dropErasureOf = async (pen: Pen, personId: string) => {
  await pen.db
    .updateTable("erasures")
    .set({ status: "dropped", closedAt: pen.now, closedBy: pen.me.kind === "person" ? pen.me.id : null })
    .where("personId", "=", personId)
    .where("status", "=", "asked")
    .execute();
  await pen.record({ verb: "person.dropErasure", subject: { kind: "person", id: personId }, reads: "keepers" });
};
