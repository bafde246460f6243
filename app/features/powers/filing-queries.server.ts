import type { Db } from "../../../db/dialect";
import { civilDay } from "../../texts/zone";
import { associationOf } from "../association/queries.server";
import { changesBy, digestOf, type InCharge, inChargeOn, lastDayOf, nextCheck, toDeclare } from "./filing";
import { changesOf, filersOn, filingFacts } from "./filing-facts.server";

/** A filing's row, or null. */
export const filingRow = async (db: Db, id: string) =>
  (await db.selectFrom("filings").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;

/** The sheet being prepared, if any: there is one at most. */
export const openFiling = async (db: Db) =>
  (await db.selectFrom("filings").selectAll().where("status", "=", "open").executeTakeFirst()) ?? null;

/** A filing as its commands look at it: its row, who may act on it, what it tells and who is in charge; null when unknown. */
export const filingSubject = async (db: Db, id: string, today: string) => {
  const row = await filingRow(db, id);
  if (!row) return null;
  const open = row.status === "open";
  const facts = await filingFacts(db, today);
  const changes = open ? toDeclare(facts, today) : await changesOf(db, id);
  return {
    ...row,
    filers: await filersOn(db, today),
    changes,
    digest: digestOf(changes),
    list: listOf(row.list) ?? inChargeOn(facts.spans, today),
    otherOpen: ((await openFiling(db))?.id ?? id) !== id,
    corrected: (await correctionOf(db, id)) !== null,
  };
};

/** The filing that corrects this one, or null. */
export const correctionOf = async (db: Db, id: string): Promise<string | null> => {
  const row = await db.selectFrom("filings").select("id").where("correctsId", "=", id).executeTakeFirst();
  return row?.id ?? null;
};

/** What a sent filing listed; null while it is being prepared. */
export const listOf = (stored: string | null): InCharge[] | null =>
  stored ? (JSON.parse(stored) as InCharge[]) : null;

/** What waits to be declared on a civil day, by when, on which sheet, and who may declare it. */
export const filingState = async (db: Db, today: string) => {
  const facts = await filingFacts(db, today);
  const changes = toDeclare(facts, today);
  return {
    changes,
    lastDay: lastDayOf(changes),
    open: await openFiling(db),
    sent: await awaitedReceipts(db),
    filers: await filersOn(db, today),
    checkOn: changes.length > 0 ? null : nextCheck(await answeredOn(db, facts.setUpOn), await lastAssembly(db)),
    known: new Set(changesBy(facts, today).map((one) => one.key)),
  };
};

/** Filings sent whose receipt has not come and that no later one corrects. */
const awaitedReceipts = async (db: Db) => {
  const rows = await db.selectFrom("filings").selectAll().where("status", "=", "sent").orderBy("sentOn").execute();
  const corrected = await db.selectFrom("filings").select("correctsId").where("correctsId", "is not", null).execute();
  return rows.filter((row) => !corrected.some((one) => one.correctsId === row.id));
};

/** The last day somebody said, by a filing or by « rien n'a changé », what had changed. */
const answeredOn = async (db: Db, setUpOn: string): Promise<string> => {
  const row = await db
    .selectFrom("filings")
    .select((eb) => eb.fn.max("coversTo").as("day"))
    .where("status", "!=", "open")
    .executeTakeFirst();
  return row?.day && row.day > setUpOn ? row.day : setUpOn;
};

/** The civil day of the last general assembly that was held, or null. */
const lastAssembly = async (db: Db): Promise<string | null> => {
  const row = await db
    .selectFrom("meetings")
    .select("startsAt")
    .where("kind", "in", ["ordinary", "extraordinary", "mixed"])
    .where("status", "in", ["closed", "signed", "adopted"])
    .orderBy("startsAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.startsAt.slice(0, 10) ?? null;
};

/** What the filer entered of each person: read by that filer alone, and only while the power to declare is theirs. */
export const filingData = async (db: Db, filingId: string) =>
  db
    .selectFrom("filingPeople")
    .select(["personId", "occupation", "home", "nationality"])
    .where("filingId", "=", filingId)
    .execute();

/** The papers ready, with the day. */
export const stepsDone = async (db: Db, filingId: string, zone: string) => {
  const rows = await db.selectFrom("filingSteps").select(["step", "doneAt"]).where("filingId", "=", filingId).execute();
  return new Map(rows.map((row) => [row.step, civilDay(row.doneAt, zone)]));
};

/** Filings sent and answers given, the last first. */
export const pastFilings = (db: Db) =>
  db
    .selectFrom("filings")
    .selectAll()
    .where("status", "!=", "open")
    .orderBy("coversTo", "desc")
    .orderBy("id", "desc")
    .execute();

/** Receipts that came since a civil day: the proof of a deadline that was met. */
export const receiptsSince = (db: Db, since: string) =>
  db
    .selectFrom("filings")
    .innerJoin("persons", "persons.id", "filerId")
    .select(["filings.id", "receivedOn", "receiptNumber", "givenName"])
    .where("status", "=", "received")
    .where("receivedOn", ">=", since)
    .orderBy("receivedOn", "desc")
    .execute();

/** Whether the association is under the local law of Alsace-Moselle: the court instead of the registry. */
export const underLocalLaw = async (db: Db): Promise<boolean> =>
  (await associationOf(db))?.territory === "alsaceMoselle";
