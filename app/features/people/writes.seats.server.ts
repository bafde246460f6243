import type { Pen } from "../../pen.server";
import type { EndKind } from "./end-kinds";

export type SeatOpened = {
  bodyId: string;
  label: string | null;
  college: string | null;
  voice: "voting" | "advisory";
  rank: number;
  openedOn: string;
  organisation?: string | null;
  /** The last day of the seat's own term. */
  termEndsOn?: string | null;
};

/** Opens a seat of a body; answers its id. */
export const insertSeat = async (pen: Pen, seat: SeatOpened): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("seats")
    .values({ id, ...seat, closedOn: null })
    .execute();
  const { voice, rank, openedOn } = seat;
  await pen.record({
    verb: "seat.open",
    subject: { kind: "seat", id },
    data: { body: seat.bodyId, voice, rank, openedOn, termEndsOn: seat.termEndsOn ?? null },
  });
  return id;
};

export type SeatChanged = {
  label: string | null;
  college: string | null;
  organisation: string | null;
  termEndsOn: string | null;
};

/** Changes what a seat is called, its college, its organisation, its own term. Whoever sits keeps their mandate. */
export const changeSeat = async (pen: Pen, seatId: string, seat: SeatChanged) => {
  await pen.db.updateTable("seats").set(seat).where("id", "=", seatId).execute();
  const said = [seat.label, seat.college, seat.organisation].filter((one) => one !== null).join(", ");
  await pen.record({
    verb: "seat.update",
    subject: { kind: "seat", id: seatId },
    data: { termEndsOn: seat.termEndsOn },
    texts: said ? { said } : undefined,
  });
};

/** Closes a seat: the body has one place less from that day. */
export const markSeatClosed = async (pen: Pen, seatId: string, closedOn: string) => {
  await pen.db.updateTable("seats").set({ closedOn }).where("id", "=", seatId).execute();
  await pen.record({ verb: "seat.close", subject: { kind: "seat", id: seatId }, data: { closedOn } });
};

export type MandateGiven = {
  seatId: string;
  personId: string;
  startsOn: string;
  endsOn: string | null;
  origin: "elected" | "coOpted" | "exOfficio";
  title: string | null;
  part?: "titular" | "alternate";
};

/**
 * Gives a mandate on a seat; answers its id. `title` is the association's own, if it keeps any. An election carries the
 * seat's own term on to its last day; a co-option never does.
 */
export const insertMandate = async (pen: Pen, given: MandateGiven): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("mandates")
    .values({ id, ...given, endedOn: null, endedWhy: null })
    .execute();
  const { seatId, startsOn, endsOn, origin, part = "titular" } = given;
  await pen.record({
    verb: "mandate.give",
    subject: { kind: "person", id: given.personId },
    data: { mandate: id, seat: seatId, startsOn, endsOn, origin, part },
  });
  if (endsOn !== null && origin === "elected" && part === "titular")
    await pen.db
      .updateTable("seats")
      .set({ termEndsOn: endsOn })
      .where("id", "=", seatId)
      .where((eb) => eb.or([eb("termEndsOn", "is", null), eb("termEndsOn", "<", endsOn)]))
      .execute();
  return id;
};

/**
 * Ends a mandate before its term: `endedOn` is the first day without it. The seat stays open. `kind` says why in a word,
 * `receivedOn` when a resignation came in.
 */
export const markMandateEnded = async (
  pen: Pen,
  mandate: { id: string; personId: string },
  endedOn: string,
  why: string | null,
  { kind = null, receivedOn = null }: { kind?: EndKind | null; receivedOn?: string | null } = {},
) => {
  const end = { endedOn, endedWhy: why, endKind: kind, receivedOn };
  await pen.db.updateTable("mandates").set(end).where("id", "=", mandate.id).execute();
  await pen.record({
    verb: "mandate.end",
    subject: { kind: "person", id: mandate.personId },
    data: { mandate: mandate.id, endedOn, receivedOn },
    texts: why ? { why } : undefined,
  });
};

/** The assembly confirms a co-option on a day: the mandate runs to `endsOn`, what is left of the seat's term. */
export const markRatified = async (
  pen: Pen,
  mandate: { id: string; personId: string },
  { ratifiedOn, endsOn }: { ratifiedOn: string; endsOn: string | null },
) => {
  await pen.db.updateTable("mandates").set({ ratifiedOn, endsOn }).where("id", "=", mandate.id).execute();
  await pen.record({
    verb: "mandate.ratify",
    subject: { kind: "person", id: mandate.personId },
    reads: "assembly",
    data: { mandate: mandate.id, ratifiedOn, endsOn },
  });
};

/** Moves the planned last day of a mandate, for an assembly that was put off or brought forward. */
export const moveMandateEnd = async (pen: Pen, mandate: { id: string; personId: string }, endsOn: string) => {
  await pen.db.updateTable("mandates").set({ endsOn }).where("id", "=", mandate.id).execute();
  await pen.record({
    verb: "mandate.prolong",
    subject: { kind: "person", id: mandate.personId },
    data: { mandate: mandate.id, endsOn },
  });
};
