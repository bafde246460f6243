import type { Pen } from "../../pen.server";

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
    data: { body: seat.bodyId, voice, rank, openedOn },
  });
  return id;
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

/** Gives a mandate on a seat; answers its id. `title` is the association's own, if it keeps any. */
export const insertMandate = async (pen: Pen, given: MandateGiven): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("mandates")
    .values({ id, ...given, endedOn: null, endedWhy: null })
    .execute();
  const { seatId, startsOn, endsOn, origin } = given;
  await pen.record({
    verb: "mandate.give",
    subject: { kind: "person", id: given.personId },
    data: { mandate: id, seat: seatId, startsOn, endsOn, origin, part: given.part ?? "titular" },
  });
  return id;
};

/** Ends a mandate before its term: `endedOn` is the first day without it. The seat stays open. */
export const markMandateEnded = async (
  pen: Pen,
  mandate: { id: string; personId: string },
  endedOn: string,
  why: string | null,
) => {
  await pen.db.updateTable("mandates").set({ endedOn, endedWhy: why }).where("id", "=", mandate.id).execute();
  await pen.record({
    verb: "mandate.end",
    subject: { kind: "person", id: mandate.personId },
    data: { mandate: mandate.id, endedOn },
    texts: why ? { why } : undefined,
  });
};
