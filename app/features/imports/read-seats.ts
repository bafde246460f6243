import { plainly } from "./cells";
import type { LineRefused, Plan, Row } from "./kinds";
import type { Known, KnownSeat } from "./known";
import {
  bodyIn,
  type Chairs,
  chairsOf,
  type Days,
  daysIn,
  linesIn,
  type Origin,
  originIn,
  personIn,
  rankIn,
} from "./read-board";
import { emailFrom, isRefused, nameIn, type Who, whoIs } from "./who";

export type SeatEntry = {
  bodyId: string;
  rank: number;
  label: string | null;
  college: string | null;
  organisation: string | null;
  voice: "voting" | "advisory";
  titular: Who | null;
  alternate: Who | null;
  days: Days;
  origin: Origin;
};

type Read = Omit<SeatEntry, "rank"> & { rank: number | null };

/**
 * Seats with their college, their organisation and who sits there. A seat is known by its number; without a number, by
 * its name, college and organisation, each known seat answering for one line. An organisation is kept to its rule.
 */
export const planSeats = (rows: readonly Row[], known: Known): Plan<SeatEntry> => {
  const plan: Plan<SeatEntry> = { add: [], known: [], refused: [] };
  const chairs = chairsOf(known);
  const answered = new Set<string>();
  for (const row of rows) {
    const read = readSeat(row, known);
    const same = isRefused(read) ? null : sameSeat(read, known.seats, answered);
    const why = isRefused(read) ? read : same ? null : seatRefused(read, known, chairs);
    if (isRefused(read) || why) {
      plan.refused.push({ line: row.line, text: row.text, why: why ?? "imports.lineBody" });
    } else if (same) {
      answered.add(same.id);
      plan.known.push({ line: row.line, text: row.text });
    } else {
      const entry = { ...read, rank: read.rank ?? chairs.nextRank(read.bodyId) };
      const id = `line ${row.line}`;
      chairs.addSeat({ id, ...entry });
      if (entry.titular) chairs.addMandate(id, entry.titular, "titular", entry.days);
      if (entry.alternate) chairs.addMandate(id, entry.alternate, "alternate", entry.days);
      plan.add.push({ line: row.line, entry });
    }
  }
  return plan;
};

const readSeat = (row: Row, known: Known): Read | LineRefused => {
  const body = bodyIn(row, known);
  const rank = rankIn(row);
  const said = linesIn(row, ["label", "college", "organisation"]);
  const voice = voiceIn(row);
  const days = daysIn(row, known.today);
  const origin = originIn(row);
  const titular = titularIn(row, known);
  const alternate = personIn(row, known, "alternate", "alternateEmail");
  for (const one of [rank, voice, origin, titular, alternate] as const) if (isRefused(one)) return one;
  if (isRefused(body)) return body;
  if (isRefused(said)) return said;
  if (isRefused(days)) return days;
  if (isRefused(rank) || isRefused(voice) || isRefused(origin) || isRefused(titular) || isRefused(alternate))
    return "imports.lineBody";
  return { bodyId: body.id, rank, ...said, voice, days, origin, titular, alternate };
};

/** Who sits there: the column « titulaire », or a name in two columns. */
const titularIn = (row: Row, known: Known): Who | LineRefused | null => {
  const named = personIn(row, known, "titular", "titularEmail");
  if (named !== null) return named;
  const name = nameIn(row, known.names);
  if (name === null || isRefused(name)) return name;
  const email = emailFrom(row.cell("titularEmail"));
  return isRefused(email) ? email : whoIs(known.people, name, email);
};

const voiceIn = (row: Row): "voting" | "advisory" | LineRefused => {
  const said = plainly(row.cell("voice"));
  if (said === "" || /deliberative|voting|^oui$|^yes$|^1$/.test(said)) return "voting";
  return /consultative|advisory|^non$|^no$|^0$/.test(said) ? "advisory" : "imports.lineVoice";
};

const sameSeat = (read: Read, seats: readonly KnownSeat[], answered: ReadonlySet<string>): KnownSeat | null => {
  const alike = (one: KnownSeat) =>
    (["label", "college", "organisation"] as const).every(
      (what) => plainly(one[what] ?? "") === plainly(read[what] ?? ""),
    );
  const free = seats.filter((one) => one.bodyId === read.bodyId && !answered.has(one.id) && alike(one));
  return (read.rank === null ? free[0] : free.find((one) => one.rank === read.rank)) ?? null;
};

const seatRefused = (read: Read, known: Known, chairs: Chairs): LineRefused | null => {
  const { bodyId, rank, organisation, titular, alternate, days } = read;
  if (rank !== null && chairs.seats.some((one) => one.bodyId === bodyId && one.rank === rank))
    return "imports.lineRankTaken";
  const cap = known.bodies.find((one) => one.id === bodyId)?.cap ?? null;
  if (organisation && cap !== null && chairs.ofOrganisation(bodyId, organisation) >= cap)
    return "imports.lineOrganisationFull";
  if (titular && alternate && sameName(titular, alternate)) return "imports.lineOwnAlternate";
  for (const who of [titular, alternate])
    if (who && chairs.heldBy(who, bodyId, days).length > 0) return "imports.lineSits";
  return null;
};

const sameName = (one: Who, other: Who) =>
  plainly(`${one.familyName} ${one.givenName}`) === plainly(`${other.familyName} ${other.givenName}`);
