import { plainly } from "./cells";
import type { LineRefused, Plan, Row } from "./kinds";
import type { Known } from "./known";
import { bodyIn, type Chairs, chairsOf, type Days, daysIn, linesIn, type Origin, originIn, rankIn } from "./read-board";
import { emailFrom, isRefused, nameIn, type Who, whoIs } from "./who";

export type MandateEntry = {
  who: Who;
  bodyId: string;
  /** The seat it is on: one that stands, or one this import opens (`newSeat` tells which). */
  seatId: string;
  newSeat: { rank: number; college: string | null; organisation: string | null } | null;
  part: "titular" | "alternate";
  days: Days;
  origin: Origin;
  title: string | null;
};

type Read = Omit<MandateEntry, "seatId" | "newSeat"> & {
  rank: number | null;
  college: string | null;
  organisation: string | null;
};

/**
 * Mandates with their dates. Without a number of seat the first free one of that college and organisation is taken, and
 * one is opened where none is free. Known: the same person, in the same part, begins there the same day.
 */
export const planMandates = (rows: readonly Row[], known: Known): Plan<MandateEntry> => {
  const plan: Plan<MandateEntry> = { add: [], known: [], refused: [] };
  const chairs = chairsOf(known);
  for (const row of rows) {
    const read = readMandate(row, known);
    if (isRefused(read)) {
      plan.refused.push({ line: row.line, text: row.text, why: read });
      continue;
    }
    const held = chairs.heldBy(read.who, read.bodyId, read.days);
    const same = known.mandates.some(
      (one) =>
        one.personId === read.who.id &&
        one.part === read.part &&
        one.startsOn === read.days.startsOn &&
        known.seats.some((seat) => seat.id === one.seatId && seat.bodyId === read.bodyId),
    );
    const seat = same || held.length > 0 ? null : seatFor(read, known, chairs, row.line);
    if (same) plan.known.push({ line: row.line, text: row.text });
    else if (held.length > 0) plan.refused.push({ line: row.line, text: row.text, why: "imports.lineSits" });
    else if (isRefused(seat)) plan.refused.push({ line: row.line, text: row.text, why: seat });
    else if (seat) {
      const { rank: _rank, college: _college, organisation: _organisation, ...entry } = read;
      chairs.addMandate(seat.seatId, read.who, read.part, read.days);
      plan.add.push({ line: row.line, entry: { ...entry, ...seat } });
    }
  }
  return plan;
};

const readMandate = (row: Row, known: Known): Read | LineRefused => {
  const name = nameIn(row, known.names) ?? "imports.lineNoName";
  if (isRefused(name)) return name;
  const email = emailFrom(row.cell("email"));
  if (isRefused(email)) return email;
  const who = whoIs(known.people, name, email);
  if (isRefused(who)) return who;
  const body = bodyIn(row, known);
  if (isRefused(body)) return body;
  const [rank, part, origin] = [rankIn(row), partIn(row), originIn(row)];
  const [days, said] = [daysIn(row, null), linesIn(row, ["college", "organisation", "title"])];
  if (isRefused(rank)) return rank;
  if (isRefused(part)) return part;
  if (isRefused(days)) return days;
  if (isRefused(origin)) return origin;
  return isRefused(said) ? said : { who, bodyId: body.id, rank, part, origin, days, ...said };
};

const partIn = (row: Row): "titular" | "alternate" | LineRefused => {
  const said = plainly(row.cell("part"));
  if (said === "" || /^(titulaire|titular|main|holder)$/.test(said)) return "titular";
  return /^(suppleante?|alternate|substitute|deputy)$/.test(said) ? "alternate" : "imports.linePart";
};

type Seat = Pick<MandateEntry, "seatId" | "newSeat">;

const seatFor = (read: Read, known: Known, chairs: Chairs, line: number): Seat | LineRefused => {
  const { bodyId, rank, part, days, college, organisation } = read;
  const here = chairs.seats.filter((one) => one.bodyId === bodyId);
  if (rank !== null) {
    const named = here.find((one) => one.rank === rank);
    if (named)
      return chairs.taken(named.id, part, days) ? "imports.lineSeatTaken" : { seatId: named.id, newSeat: null };
  }
  const fits = (cell: string | null, of: string | null) => cell === null || plainly(cell) === plainly(of ?? "");
  const free = here.find(
    (one) => fits(college, one.college) && fits(organisation, one.organisation) && !chairs.taken(one.id, part, days),
  );
  if (free && rank === null) return { seatId: free.id, newSeat: null };
  const cap = known.bodies.find((one) => one.id === bodyId)?.cap ?? null;
  if (organisation && cap !== null && chairs.ofOrganisation(bodyId, organisation) >= cap)
    return "imports.lineOrganisationFull";
  const newSeat = { rank: rank ?? chairs.nextRank(bodyId), college, organisation };
  const seatId = `line ${line}`;
  chairs.addSeat({ id: seatId, bodyId, label: null, ...newSeat });
  return { seatId, newSeat };
};
