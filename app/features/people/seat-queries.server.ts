import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import type { EndKind } from "./end-kinds";
import { type MandateDays, sitsOn } from "./mandates";
import { vacantSince } from "./vacancy";

export type Holder = MandateDays & {
  mandate: string;
  personId: string;
  slug: string;
  name: string;
  origin: "elected" | "coOpted" | "exOfficio";
  part: "titular" | "alternate";
  title: string | null;
  ratifiedOn: string | null;
  endKind: EndKind | null;
  receivedOn: string | null;
};
export type SeatShown = {
  id: string;
  rank: number;
  label: string | null;
  college: string | null;
  organisation: string | null;
  voice: "voting" | "advisory";
  openedOn: string;
  closedOn: string | null;
  termEndsOn: string | null;
  /** Who holds it on the day asked, then who will, in order; empty when vacant. */
  holders: Holder[];
  /** Who sits there in the holder's absence, now or later. */
  alternates: Holder[];
  /** Everybody who ever held it, the first one first. */
  past: Holder[];
  /** Somebody whose planned end is behind and whom nobody replaced or ended. */
  beyond: Holder | null;
  /** Since when nobody sits; null when somebody does. */
  vacantSince: string | null;
};

const seatColumns = [
  "seats.id",
  "rank",
  "label",
  "college",
  "organisation",
  "voice",
  "openedOn",
  "seats.closedOn",
  "termEndsOn",
] as const;

/** The seats of a body open on a day, in their order, with who sits there then or later, and who did before. */
export const seatsOn = async (db: Db, bodyId: string, day: string): Promise<SeatShown[]> => {
  const seats = await db
    .selectFrom("seats")
    .select(seatColumns)
    .where("bodyId", "=", bodyId)
    .where("openedOn", "<=", day)
    .where((eb) => eb.or([eb("closedOn", "is", null), eb("closedOn", ">", day)]))
    .orderBy("rank")
    .execute();
  const mandates = await holders(db).where("bodyId", "=", bodyId).execute();
  return seats.map((seat) => shown(seat, mandates.filter((one) => one.seatId === seat.id).map(named), day));
};

/** One seat, open or closed, with its body; null when unknown. */
export const seatById = async (db: Db, id: string, day: string) => {
  const row = await db
    .selectFrom("seats")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select([...seatColumns, "bodyId", "bodies.kind as bodyKind", "bodies.name as bodyName"])
    .where("seats.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { bodyId, bodyKind, bodyName, ...seat } = row;
  const mandates = await holders(db).where("seatId", "=", id).execute();
  return { ...shown(seat, mandates.map(named), day), body: { id: bodyId, kind: bodyKind, name: bodyName } };
};

const holders = (db: Db) =>
  db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .select(["mandates.id as mandate", "seatId", "personId", "slug", "givenName", "familyName"])
    .select(["startsOn", "endsOn", "endedOn", "origin", "part", "title", "ratifiedOn", "endKind", "receivedOn"])
    .orderBy("startsOn")
    .orderBy("mandates.id");

const named = ({ seatId: _seat, givenName, familyName, ...one }: Row): Holder => ({
  ...one,
  name: `${givenName} ${familyName}`,
});
type Row = Awaited<ReturnType<ReturnType<typeof holders>["execute"]>>[number];
type SeatRow = Omit<SeatShown, "holders" | "alternates" | "past" | "beyond" | "vacantSince">;

const shown = (seat: SeatRow, all: Holder[], day: string): SeatShown => {
  const nowOrLater = (one: Holder) => sitsOn(one, day) || (one.startsOn > day && one.endedOn === null);
  const titulars = all.filter((one) => one.part === "titular");
  const here = titulars.filter(nowOrLater);
  const last = titulars
    .filter((one) => one.startsOn <= day && one.endedOn === null && one.endsOn !== null && one.endsOn < day)
    .at(-1);
  return {
    ...seat,
    holders: here,
    alternates: all.filter((one) => one.part === "alternate" && nowOrLater(one)),
    past: all.filter((one) => !nowOrLater(one)),
    beyond: here.length === 0 ? (last ?? null) : null,
    vacantSince: vacantSince(seat.openedOn, titulars, day),
  };
};

/** Everyone who has not left on a civil day, for a choice: family name first, folded order. */
export const peopleToChoose = async (db: Db, day: string) => {
  const rows = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName"])
    .where(present(day))
    .orderBy("sortKey")
    .execute();
  return rows.map((row) => ({ id: row.id, name: `${row.familyName} ${row.givenName}` }));
};

/** Co-options that no assembly has confirmed by a civil day, with their seat: what its agenda has to take. */
export const coOptionsWaiting = async (db: Db, day: string) => {
  const rows = await holders(db)
    .select(["seats.label", "seats.rank"])
    .where("origin", "=", "coOpted")
    .where("ratifiedOn", "is", null)
    .where("endedOn", "is", null)
    .where("startsOn", "<=", day)
    .where("seats.closedOn", "is", null)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.mandate, seatId: row.seatId, label: row.label, rank: row.rank },
    name: `${row.givenName} ${row.familyName}`,
  }));
};
