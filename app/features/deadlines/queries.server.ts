import type { Db } from "../../../db/dialect";
import { addMonths } from "../association/calendar";
import type { Vegetable } from "../poles/vegetables";
import { filingState, receiptsSince, underLocalLaw } from "../powers/filing-queries.server";
import { changesShown, filingNames } from "../powers/filing-shown.server";
import type { ChangeShown } from "../powers/filing-words";
import type { ComputedKind, WrittenKind } from "./deadline";

type Pole = { name: string; slug: string; vegetable: Vegetable };
type Holder = { id: string; name: string; slug: string };

export type Written = {
  id: string;
  kind: WrittenKind;
  title: string;
  dueOn: string;
  everyYear: boolean;
  holder: Holder | null;
  pole: Pole | null;
  poleId: string | null;
  source: string | null;
  note: string | null;
  doneOn: string | null;
  doneBy: string | null;
  proofText: string | null;
  version: number;
};

/** One that follows from a record: `names` are the people or the thing it is about. */
export type Computed = {
  id: string;
  kind: ComputedKind;
  dueOn: string;
  names: string[];
  pole: Pole | null;
  href: string;
  /** Of a filing: what it would tell, and the law it comes from. */
  filing?: { changes: ChangeShown[]; localLaw: boolean };
};

const rows = (db: Db) =>
  db
    .selectFrom("deadlines")
    .leftJoin("poles", "poles.id", "deadlines.poleId")
    .leftJoin("persons as holder", "holder.id", "deadlines.holderId")
    .leftJoin("persons as doer", "doer.id", "deadlines.doneBy")
    .selectAll("deadlines")
    .select(["poles.name as poleName", "poles.slug as poleSlug", "poles.vegetable"])
    .select(["holder.givenName", "holder.familyName", "holder.slug as holderSlug"])
    .select(["doer.givenName as doerName"]);

type Row = Awaited<ReturnType<ReturnType<typeof rows>["execute"]>>[number];

const shown = (row: Row): Written => ({
  id: row.id,
  kind: row.kind as WrittenKind,
  title: row.title,
  dueOn: row.dueOn,
  everyYear: row.everyYear === 1,
  holder:
    row.holderId && row.holderSlug
      ? { id: row.holderId, slug: row.holderSlug, name: `${row.givenName} ${row.familyName}` }
      : null,
  pole:
    row.poleName && row.poleSlug && row.vegetable
      ? { name: row.poleName, slug: row.poleSlug, vegetable: row.vegetable }
      : null,
  poleId: row.poleId,
  source: row.source,
  note: row.note,
  doneOn: row.doneOn,
  doneBy: row.doerName,
  proofText: row.proofText,
  version: row.version,
});

/** Those written by hand and not done yet, due by a civil day, the first due first. */
export const openDeadlines = async (db: Db, until: string): Promise<Written[]> => {
  const found = rows(db).where("deadlines.doneOn", "is", null).where("deadlines.dueOn", "<=", until);
  return (await found.orderBy("deadlines.dueOn").orderBy("deadlines.id").execute()).map(shown);
};

/** Those done since a civil day, the last done first, a hundred at most. */
export const doneDeadlines = async (db: Db, since: string): Promise<Written[]> => {
  const found = rows(db).where("deadlines.doneOn", ">=", since).orderBy("deadlines.doneOn", "desc");
  return (await found.orderBy("deadlines.id").limit(100).execute()).map(shown);
};

export const deadlineById = async (db: Db, id: string) => {
  const row = await rows(db).where("deadlines.id", "=", id).executeTakeFirst();
  return row ? { ...shown(row), holderId: row.holderId } : null;
};

/** What the records of the day ask for until a civil day: mandates and powers that end, poles to review, groups to close. */
export const computedDeadlines = async (db: Db, today: string, until: string): Promise<Computed[]> => {
  const all = [
    ...(await toFile(db, today)).filter((one) => one.dueOn <= until),
    ...(await endingMandates(db, today, until)),
    ...(await endingPowers(db, today, until)),
    ...(await polesToReview(db, until)),
    ...(await groupsToClose(db, until)),
  ];
  return all.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1));
};

/** What is to be declared by its last day, passed or not; or the day by which to say whether something changed. */
const toFile = async (db: Db, today: string): Promise<Computed[]> => {
  const { changes, lastDay, open, filers, checkOn } = await filingState(db, today);
  const dueOn = lastDay ?? checkOn;
  if (dueOn === null) return [];
  const names = await filingNames(db, { kind: "system" });
  const kind = lastDay === null ? ("filingCheck" as const) : ("filing" as const);
  return [
    {
      ...{ id: `${kind}-${dueOn}`, kind, dueOn, pole: null },
      names: filers.map((one) => names.people.get(one)?.name ?? "…"),
      href: open ? `/mandats/declarations/${open.id}` : kind === "filing" ? "/mandats" : "/mandats/declarations",
      filing: { changes: changesShown(changes, names), localLaw: await underLocalLaw(db) },
    },
  ];
};

/** The filing that waits on a civil day, if any: what the agenda of a board offers. */
export const filingDue = async (db: Db, day: string, until: string): Promise<Computed | null> => {
  const [one] = await toFile(db, day);
  return one && one.kind === "filing" && one.dueOn <= until ? one : null;
};

/** Filings that await a person who may declare: what is to be told, and receipts that have not come. */
export const filingsOf = async (db: Db, personId: string, today: string) => {
  const { changes, lastDay, open, sent, filers } = await filingState(db, today);
  const names = await filingNames(db, { kind: "system" });
  const mine = filers.includes(personId);
  return {
    due:
      mine && lastDay !== null
        ? { changes: changesShown(changes, names), dueOn: lastDay, sheet: open?.filerId === personId ? open.id : null }
        : null,
    receipts: mine ? sent.filter((row) => row.filerId === personId).map(({ id, sentOn }) => ({ id, sentOn })) : [],
  };
};

/** Filings received since a civil day: their receipt is the proof. */
export const filingsDone = async (db: Db, since: string) =>
  (await receiptsSince(db, since)).map(({ id, receivedOn, receiptNumber, givenName }) => ({
    ...{ id, doneOn: receivedOn ?? "", doneBy: givenName, proofText: receiptNumber ?? "" },
  }));

const endingMandates = async (db: Db, today: string, until: string): Promise<Computed[]> => {
  const found = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .select(["mandates.endsOn", "origin", "ratifiedOn", "persons.givenName", "persons.familyName"])
    .where("mandates.endedOn", "is", null)
    .where("seats.closedOn", "is", null)
    .where("mandates.endsOn", ">=", today)
    .where("mandates.endsOn", "<=", until)
    .orderBy("persons.sortKey")
    .execute();
  const name = (one: (typeof found)[number]) => `${one.givenName} ${one.familyName}`;
  const awaits = (one: (typeof found)[number]) => one.origin === "coOpted" && one.ratifiedOn === null;
  return [
    ...byDay(found.filter(awaits), "ratification", "/sieges#a-ratifier", name),
    ...byDay(
      found.filter((one) => !awaits(one)),
      "mandate",
      "/sieges",
      name,
    ),
  ];
};

const endingPowers = async (db: Db, today: string, until: string): Promise<Computed[]> => {
  const found = await db
    .selectFrom("legalPowers")
    .innerJoin("persons", "persons.id", "legalPowers.personId")
    .select(["legalPowers.endsOn", "persons.givenName", "persons.familyName"])
    .where("legalPowers.endsOn", ">=", today)
    .where("legalPowers.endsOn", "<=", until)
    .where("legalPowers.endedWhy", "is", null)
    .orderBy("persons.sortKey")
    .execute();
  return byDay(found, "power", "/mandats", (one) => `${one.givenName} ${one.familyName}`);
};

/** One line a day, however many end on it; nobody is named twice. */
const byDay = <T extends { endsOn: string | null }>(
  found: T[],
  kind: ComputedKind,
  href: string,
  name: (one: T) => string,
): Computed[] => {
  const days = [...new Set(found.map((one) => one.endsOn ?? ""))];
  return days.map((dueOn) => ({
    id: `${kind}-${dueOn}`,
    kind,
    dueOn,
    names: [...new Set(found.filter((one) => one.endsOn === dueOn).map(name))],
    pole: null,
    href,
  }));
};

const polesToReview = async (db: Db, until: string): Promise<Computed[]> => {
  const found = await db
    .selectFrom("poles")
    .select(["id", "name", "slug", "vegetable", "reviewOn"])
    .where("closedOn", "is", null)
    .where("reviewOn", "<=", until)
    .execute();
  return found.map(({ id, name, slug, vegetable, reviewOn }) => ({
    id: `poleReview-${id}`,
    kind: "poleReview",
    dueOn: reviewOn ?? "",
    names: [name],
    pole: { name, slug, vegetable },
    href: `/poles/${slug}`,
  }));
};

const groupsToClose = async (db: Db, until: string): Promise<Computed[]> => {
  const found = await db
    .selectFrom("workingGroups")
    .innerJoin("poles", "poles.id", "workingGroups.poleId")
    .select(["workingGroups.id", "workingGroups.name", "workingGroups.slug", "workingGroups.endsOn"])
    .select(["poles.name as poleName", "poles.slug as poleSlug", "poles.vegetable"])
    .where("workingGroups.closedOn", "is", null)
    .where("workingGroups.endsOn", "<=", until)
    .execute();
  return found.map((one) => ({
    id: `group-${one.id}`,
    kind: "group",
    dueOn: one.endsOn,
    names: [one.name],
    pole: { name: one.poleName, slug: one.poleSlug, vegetable: one.vegetable },
    href: `/groupes/${one.slug}`,
  }));
};

/** Open ones held by a person within thirty days or passed: what her home page says. */
export const deadlinesOf = async (db: Db, personId: string, today: string): Promise<Written[]> =>
  (await openDeadlines(db, addMonths(today, 1))).filter((one) => one.holder?.id === personId);
