import type { Db } from "../../../db/dialect";

const named = (given: string | null, family: string | null) => [given, family].filter(Boolean).join(" ");

export type PoleReview = {
  id: string;
  reviewedOn: string;
  keeps: string;
  changes: string;
  usedCents: number | null;
  by: string;
};

/** The yearly looks at a pole, the last one first. */
export const reviewsOf = async (db: Db, poleId: string): Promise<PoleReview[]> => {
  const rows = await db
    .selectFrom("poleReviews")
    .leftJoin("persons", "persons.id", "poleReviews.by")
    .select(["poleReviews.id", "reviewedOn", "keeps", "changes", "usedCents", "givenName", "familyName"])
    .where("poleId", "=", poleId)
    .orderBy("reviewedOn", "desc")
    .orderBy("poleReviews.id", "desc")
    .execute();
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, by: named(givenName, familyName) }));
};

export type HandoverShown = {
  id: string;
  poleId: string;
  fromId: string;
  toId: string;
  from: string;
  to: string;
  startsOn: string;
  endsOn: string;
  fromEndedOn: string | null;
  note: string;
  doneOn: string | null;
  version: number;
  items: { id: string; what: string; doneOn: string | null }[];
};

/** The handovers of a pole, the last one first, each with what is handed over. */
export const handoversOf = (db: Db, poleId: string): Promise<HandoverShown[]> => handovers(db, "poleId", poleId);

/** One handover with its checklist; null when there is none. */
export const handoverById = async (db: Db, id: string): Promise<HandoverShown | null> =>
  (await handovers(db, "id", id))[0] ?? null;

/**
 * The handovers towards somebody that a departure leaves without whom to receive: not done, and not over on the first day
 * without them nor today.
 */
export const openHandoversTo = (db: Db, personId: string, { leftOn, today }: { leftOn: string; today: string }) =>
  db
    .selectFrom("handovers")
    .innerJoin("poles", "poles.id", "handovers.poleId")
    .select(["handovers.id", "poleId", "fromId", "toId", "startsOn", "endsOn", "fromEndedOn", "slug", "name"])
    .where("toId", "=", personId)
    .where("doneOn", "is", null)
    .where("endsOn", ">=", leftOn > today ? leftOn : today)
    .orderBy("startsOn")
    .execute();

const handovers = async (db: Db, by: "id" | "poleId", value: string): Promise<HandoverShown[]> => {
  const rows = await db
    .selectFrom("handovers")
    .leftJoin("persons as giver", "giver.id", "handovers.fromId")
    .leftJoin("persons as taker", "taker.id", "handovers.toId")
    .selectAll("handovers")
    .select(["giver.givenName as fromGiven", "giver.familyName as fromFamily"])
    .select(["taker.givenName as toGiven", "taker.familyName as toFamily"])
    .where(by === "id" ? "handovers.id" : "handovers.poleId", "=", value)
    .orderBy("handovers.startsOn", "desc")
    .orderBy("handovers.id", "desc")
    .execute();
  if (rows.length === 0) return [];
  const items = await db
    .selectFrom("handoverItems")
    .select(["id", "handoverId", "what", "doneOn"])
    .where(
      "handoverId",
      "in",
      rows.map((row) => row.id),
    )
    .orderBy("rank")
    .execute();
  return rows.map(({ fromGiven, fromFamily, toGiven, toFamily, createdAt: _at, ...row }) => ({
    ...row,
    from: named(fromGiven, fromFamily),
    to: named(toGiven, toFamily),
    items: items.filter((item) => item.handoverId === row.id).map(({ id, what, doneOn }) => ({ id, what, doneOn })),
  }));
};
