import { awaitsRatification } from "./vacancy";

type Held = {
  name: string;
  startsOn: string;
  endsOn: string | null;
  endedOn: string | null;
  origin: string;
  ratifiedOn: string | null;
};
export type SeatFacts = {
  id: string;
  holders: Held[];
  beyond: Held | null;
  vacantSince: string | null;
};
export type NextSeat =
  | { kind: "passed"; seat: string; name: string; day: string }
  | { kind: "ratify"; seat: string; name: string }
  | { kind: "vacant"; seat: string; count: number }
  | { kind: "ends"; seat: string; name: string; day: string };

/** Days before an assembly from which a co-option to ratify comes before a vacant seat. */
export const SOON = 45;

/**
 * The next thing about seats: a mandate beyond its date, a co-option when its assembly is near, a vacancy, then the
 * nearest term; null without seats. `soon` is the last day that counts as near.
 */
export const nextSeat = (
  seats: readonly SeatFacts[],
  { today, soon, assembly }: { today: string; soon: string; assembly: string | null },
): NextSeat | null => {
  const passed = seats.find((seat) => seat.beyond?.endsOn);
  if (passed?.beyond?.endsOn)
    return { kind: "passed", seat: passed.id, name: passed.beyond.name, day: passed.beyond.endsOn };
  const waiting = seats.flatMap((seat) =>
    seat.holders
      .filter((one) => awaitsRatification(one, today))
      .map((one) => ({ kind: "ratify" as const, seat: seat.id, name: one.name })),
  );
  if (waiting[0] && assembly !== null && assembly <= soon) return waiting[0];
  const vacant = seats.filter((seat) => seat.vacantSince !== null);
  if (vacant[0]) return { kind: "vacant", seat: vacant[0].id, count: vacant.length };
  const terms = seats.flatMap((seat) => {
    const last = seat.holders.at(-1);
    return last?.endsOn ? [{ kind: "ends" as const, seat: seat.id, name: last.name, day: last.endsOn }] : [];
  });
  return terms.sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
};
