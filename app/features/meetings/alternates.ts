import type { Attendee, PresenceMode } from "./attendance";

type Seated = { personId: string; seatId?: string | null };

const there: (PresenceMode | null)[] = ["room", "video", "phone"];
const away: (PresenceMode | null)[] = [null, "excused", "absent"];

/**
 * Who sits for whom: an alternate who is there for a titular of the same seat who is not, and gave no proxy. The seat
 * keeps one voice, which passes to the alternate, and comes back when the titular walks in.
 */
export const withAlternates = (lines: readonly Seated[], attendees: readonly Attendee[]): Attendee[] => {
  const seats = new Map(lines.map((line) => [line.personId, line.seatId ?? null]));
  const seatOf = (one: Attendee) => seats.get(one.person) ?? null;
  const replaced = new Map<Attendee, Attendee>();
  for (const titular of attendees) {
    const seat = seatOf(titular);
    if (seat === null || titular.voice !== "voting" || !away.includes(titular.mode)) continue;
    const alternate = attendees.find(
      (one) => one.voice === "advisory" && seatOf(one) === seat && there.includes(one.mode),
    );
    if (alternate) replaced.set(titular, alternate);
  }
  const sits = new Set(replaced.values());
  return attendees.map((one) => {
    if (sits.has(one)) return { ...one, voice: "voting", member: true };
    return replaced.has(one) ? { ...one, voice: "none" } : one;
  });
};

/** The people who sit as alternates now: those whose line advises and who vote all the same. */
export const sittingAlternates = (
  lines: readonly (Seated & { voice: string })[],
  attendees: readonly Attendee[],
): Set<string> => {
  const advising = new Set(lines.filter((line) => line.voice === "advisory").map((line) => line.personId));
  return new Set(
    attendees.filter((one) => one.voice === "voting" && advising.has(one.person)).map((one) => one.person),
  );
};
