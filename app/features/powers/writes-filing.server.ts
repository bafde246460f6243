import type { Json } from "../../canonical";
import type { Pen } from "../../pen.server";
import { filingLastDay } from "../association/deadline";
import type { Change, InCharge } from "./filing";
import { lastDayOf } from "./filing";
import type { FilingStep } from "./filing-steps";

// Lines hold ids, days and counts: never an occupation, a home or a nationality.
const line = (pen: Pen, filing: string, data: { [key: string]: Json } = {}) =>
  pen.record({ subject: { kind: "filing", id: filing }, data });

const actor = (pen: Pen): string => (pen.me.kind === "person" ? pen.me.id : "");

/** Opens a sheet held by who asks, to correct another one where `corrects` names it; answers its id. */
export const insertFiling = async (
  pen: Pen,
  changes: readonly Change[],
  corrects: { id: string; lastDay: string } | null = null,
): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("filings")
    .values({
      ...blank(pen, id),
      status: "open",
      changedOn: changes[0]?.day ?? pen.today,
      lastDay: lastDayOf(changes) ?? corrects?.lastDay ?? filingLastDay(pen.today),
      correctsId: corrects?.id ?? null,
    })
    .execute();
  // What was typed for a filing whose receipt has not come serves the one that corrects it.
  if (corrects)
    await pen.db.updateTable("filingPeople").set({ filingId: id }).where("filingId", "=", corrects.id).execute();
  await line(pen, id, { changes: changes.length, corrects: corrects?.id ?? null });
  return id;
};

const blank = (pen: Pen, id: string) => ({
  ...{ id, coversTo: pen.today, filerId: actor(pen), sentOn: null, receivedOn: null, receiptNumber: null },
  ...{ receiptHash: null, createdAt: pen.now, version: 1, correctsId: null, list: null },
});

/** One paper of the checklist is ready, or is not after all. */
export const markStep = async (pen: Pen, filing: string, step: FilingStep, done: boolean): Promise<void> => {
  await pen.db.deleteFrom("filingSteps").where("filingId", "=", filing).where("step", "=", step).execute();
  if (done) {
    const row = { filingId: filing, step, doneAt: pen.now, doneBy: actor(pen) };
    await pen.db.insertInto("filingSteps").values(row).execute();
  }
  await line(pen, filing, { step, done });
};

export type PersonData = { occupation: string; home: string; nationality: string };

/** What the form asks of one person; it stands in no journal, no index, nobody's export. */
export const setPersonData = async (pen: Pen, filing: string, person: string, data: PersonData): Promise<void> => {
  await pen.db.deleteFrom("filingPeople").where("filingId", "=", filing).where("personId", "=", person).execute();
  await pen.db
    .insertInto("filingPeople")
    .values({ filingId: filing, personId: person, ...data })
    .execute();
  await line(pen, filing);
};

/** Sent on a civil day: what it tells and who is in charge are kept as they stand. */
export const markSent = async (
  pen: Pen,
  filing: string,
  { sentOn, changes, list }: { sentOn: string; changes: readonly Change[]; list: readonly InCharge[] },
): Promise<void> => {
  for (const change of changes) await insertChange(pen, filing, change);
  await pen.db
    .updateTable("filings")
    .set((eb) => ({
      status: "sent",
      sentOn,
      coversTo: sentOn,
      changedOn: changes[0]?.day ?? sentOn,
      lastDay: lastDayOf(changes) ?? sentOn,
      list: JSON.stringify(list),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", filing)
    .execute();
  await line(pen, filing, { sentOn, changes: changes.length });
};

const insertChange = (pen: Pen, filing: string, change: Change) =>
  pen.db
    .insertInto("filingChanges")
    .values({ filingId: filing, changeKey: change.key, change: JSON.stringify(change) })
    .execute();

/** Not sent after all: the sheet is being prepared again. */
export const markNotSent = async (pen: Pen, filing: string): Promise<void> => {
  await pen.db.deleteFrom("filingChanges").where("filingId", "=", filing).execute();
  await pen.db
    .updateTable("filings")
    .set((eb) => ({ status: "open", sentOn: null, list: null, version: eb("version", "+", 1) }))
    .where("id", "=", filing)
    .execute();
  await line(pen, filing);
};

/** The receipt came: its number and its day; what was typed of each person is erased with it. */
export const markReceived = async (
  pen: Pen,
  filing: string,
  receipt: { receivedOn: string; receiptNumber: string },
): Promise<void> => {
  await pen.db
    .updateTable("filings")
    .set((eb) => ({ ...receipt, status: "received", version: eb("version", "+", 1) }))
    .where("id", "=", filing)
    .execute();
  await erasePeople(pen, filing);
  await pen.record({
    subject: { kind: "filing", id: filing },
    data: { receivedOn: receipt.receivedOn },
    texts: { number: receipt.receiptNumber },
  });
};

/** Keeps the copy of a receipt beside it. */
export const setReceiptCopy = async (pen: Pen, filing: string, receiptHash: string): Promise<void> => {
  await pen.db.updateTable("filings").set({ receiptHash }).where("id", "=", filing).execute();
  await line(pen, filing, { copy: receiptHash });
};

/** Erases what was typed of each person, and the traces of the forms that brought it. */
export const erasePeople = async (pen: Pick<Pen, "db">, filing: string): Promise<void> => {
  await pen.db.deleteFrom("filingPeople").where("filingId", "=", filing).execute();
  await pen.db.deleteFrom("formKeys").where("result", "like", `%/mandats/declarations/${filing}%`).execute();
  await pen.db.deleteFrom("parkedForms").where("url", "like", `%/mandats/declarations/${filing}%`).execute();
};

/** Closes a sheet without sending it: it goes with all that was typed in it. */
export const dropFiling = async (pen: Pen, filing: string): Promise<void> => {
  await erasePeople(pen, filing);
  await pen.db.deleteFrom("filingSteps").where("filingId", "=", filing).execute();
  await pen.db.deleteFrom("filingChanges").where("filingId", "=", filing).execute();
  await pen.db.deleteFrom("filings").where("id", "=", filing).execute();
  await line(pen, filing);
};

/** Somebody else who may declare holds the sheet from now on; what the one before typed is for nobody else to read. */
export const changeFiler = async (pen: Pen, filing: string): Promise<void> => {
  await erasePeople(pen, filing);
  await pen.db
    .updateTable("filings")
    .set((eb) => ({ filerId: actor(pen), version: eb("version", "+", 1) }))
    .where("id", "=", filing)
    .execute();
  await line(pen, filing);
};

/** An answer that leaves nothing to send: « rien n'a changé » until a day, or one change that was none. Answers its id. */
export const insertNothing = async (pen: Pen, day: string, notOne: Change | null): Promise<string> => {
  const id = pen.id();
  const days = { changedOn: day, coversTo: day, lastDay: day };
  await pen.db
    .insertInto("filings")
    .values({ ...blank(pen, id), ...days, status: "nothingChanged" })
    .execute();
  if (notOne) await insertChange(pen, id, notOne);
  await line(pen, id, { day, change: notOne?.key ?? null });
  return id;
};
