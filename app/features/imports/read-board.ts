import { overlap } from "../people/mandates";
import { isLine, isNobody, plainly, readDay } from "./cells";
import type { Column, LineRefused, Row } from "./kinds";
import type { Known, KnownBody, KnownMandate, KnownSeat } from "./known";
import { emailFrom, isRefused, keyOf, nameFrom, type Who, whoIs } from "./who";

export type Origin = "elected" | "coOpted" | "exOfficio";
export type Days = { startsOn: string; endsOn: string | null };

/** The body a cell names, the board when it is empty. */
export const bodyIn = (row: Row, known: Known): KnownBody | LineRefused => {
  const said = plainly(row.cell("body"));
  const found =
    said === ""
      ? known.bodies.find((one) => one.kind === "board")
      : known.bodies.find((one) => one.names.includes(said));
  return found ?? "imports.lineBody";
};

export const originIn = (row: Row): Origin | LineRefused => {
  const said = plainly(row.cell("origin"));
  if (said === "" || /^(elu|elue|election|elected|election ag)\b/.test(said)) return "elected";
  if (/^(coopt|co opt)/.test(said)) return "coOpted";
  return /^(de droit|membre de droit|droit|ex officio)$/.test(said) ? "exOfficio" : "imports.lineOrigin";
};

/** A start and an end in their order; `start` stands where the cell is empty. */
export const daysIn = (row: Row, start: string | null): Days | LineRefused => {
  const [from, to] = [readDay(row.cell("startsOn")), readDay(row.cell("endsOn"))];
  if (from === "" || to === "") return "imports.lineDate";
  const startsOn = from ?? start;
  if (startsOn === null) return "imports.lineNoStart";
  return to !== null && to < startsOn ? "imports.lineEndFirst" : { startsOn, endsOn: to };
};

/** A short text of one line, null when empty. */
export const lineIn = (row: Row, column: Column, most = 80): string | null | LineRefused => {
  const text = row.cell(column);
  return isLine(text, most) ? text || null : "imports.lineLong";
};

/** Several cells read at once: the first refusal, or what each holds. */
export const linesIn = <Names extends Column>(
  row: Row,
  columns: readonly Names[],
): { [name in Names]: string | null } | LineRefused => {
  const read = columns.map((column) => [column, lineIn(row, column, column === "organisation" ? 120 : 80)] as const);
  const refused = read.find(([, one]) => isRefused(one))?.[1];
  return isRefused(refused) ? refused : (Object.fromEntries(read) as { [name in Names]: string | null });
};

/** The number of a seat, null when the cell is empty. */
export const rankIn = (row: Row): number | null | LineRefused => {
  const text = row.cell("rank");
  if (text === "") return null;
  const found = /^(?:n°|no|siège|seat)?\s*(\d{1,4})(?:[.,]0+)?$/i.exec(text);
  const rank = Number(found?.[1]);
  return found && rank >= 1 && rank <= 500 ? rank : "imports.lineRank";
};

/** The person a cell names, with the address of another; null when it is empty or says that nobody sits. */
export const personIn = (row: Row, known: Known, column: Column, emailColumn: Column): Who | LineRefused | null => {
  const text = row.cell(column);
  if (isNobody(text)) return null;
  const name = nameFrom(text, known.names);
  if (isRefused(name)) return name;
  const email = emailFrom(row.cell(emailColumn));
  return isRefused(email) ? email : whoIs(known.people, name, email);
};

/** Seats and mandates as they would stand once the lines read so far are written. */
export const chairsOf = (known: Known) => {
  const seats: (KnownSeat & { fresh?: number })[] = [...known.seats];
  const bodies = new Map(known.seats.map((seat) => [seat.id, seat.bodyId]));
  const sitting: (Omit<KnownMandate, "personId"> & { who: string })[] = known.mandates.map(({ personId, ...one }) => ({
    ...one,
    who: personId,
  }));
  return {
    seats,
    sitting,
    addSeat: (seat: KnownSeat) => {
      seats.push(seat);
      bodies.set(seat.id, seat.bodyId);
    },
    addMandate: (seatId: string, who: Who, part: "titular" | "alternate", days: Days) =>
      sitting.push({ seatId, who: keyOf(who), part, ...days, endedOn: null }),
    /** Whether somebody sits on that seat, in that part, on one of those days. */
    taken: (seatId: string, part: "titular" | "alternate", days: Days) =>
      sitting.some((one) => one.seatId === seatId && one.part === part && overlap(one, { ...days, endedOn: null })),
    /** What this person holds in that body on those days. */
    heldBy: (who: Who, bodyId: string, days: Days) =>
      sitting.filter(
        (one) =>
          one.who === keyOf(who) && bodies.get(one.seatId) === bodyId && overlap(one, { ...days, endedOn: null }),
      ),
    /** Seats an organisation holds in a body. */
    ofOrganisation: (bodyId: string, organisation: string) =>
      seats.filter((one) => one.bodyId === bodyId && plainly(one.organisation ?? "") === plainly(organisation)).length,
    nextRank: (bodyId: string) =>
      seats.reduce((most, one) => (one.bodyId === bodyId ? Math.max(most, one.rank) : most), 0) + 1,
  };
};
export type Chairs = ReturnType<typeof chairsOf>;
