type Held = { name: string; endsOn: string | null };
export type SeatFacts = { id: string; rank: number; holders: Held[]; beyond: Held | null };
export type NextSeat =
  | { kind: "passed"; seat: string; name: string; day: string }
  | { kind: "vacant"; seat: string; count: number }
  | { kind: "ends"; seat: string; name: string; day: string };

/** The next thing about seats: a mandate beyond its date, else a vacancy, else the nearest term; null without seats. */
export const nextSeat = (seats: readonly SeatFacts[]): NextSeat | null => {
  const passed = seats.find((seat) => seat.beyond?.endsOn);
  if (passed?.beyond?.endsOn)
    return { kind: "passed", seat: passed.id, name: passed.beyond.name, day: passed.beyond.endsOn };
  const vacant = seats.filter((seat) => seat.holders.length === 0);
  if (vacant[0]) return { kind: "vacant", seat: vacant[0].id, count: vacant.length };
  const terms = seats.flatMap((seat) => {
    const last = seat.holders.at(-1);
    return last?.endsOn ? [{ kind: "ends" as const, seat: seat.id, name: last.name, day: last.endsOn }] : [];
  });
  return terms.sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
};
