import { withAlternates } from "../meetings/alternates";
import type { Attendee, PresenceMode } from "../meetings/attendance";
import type { GivenProxy } from "../meetings/proxies";

export type RollLine = {
  personId: string;
  seatId?: string | null;
  voice: "voting" | "advisory" | "guest";
  /** A ballot of theirs came by correspondence and stands. */
  byPost?: boolean;
};
export type Moment = { personId: string; at: string; presence: PresenceMode | "left" };
export type BallotLine = { personId: string; enteredAt: string; asideAt: string | null };
export type ProxyLine = { principalId: string; holderId: string; givenAt: string; droppedAt: string | null };

/** Who was in the room, and how, at an instant (ISO UTC): the roll with everything that happened up to then replayed. */
export const attendanceAt = (roll: readonly RollLine[], moments: readonly Moment[], at: string): Attendee[] => {
  const modes = new Map<string, PresenceMode>();
  const past = moments.filter((one) => one.at <= at);
  for (const moment of [...past].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    modes.set(moment.personId, moment.presence === "left" ? "absent" : moment.presence);
  }
  const then = roll.map((one) => ({
    person: one.personId,
    mode: modes.get(one.personId) ?? null,
    voice: one.voice === "guest" ? ("none" as const) : one.voice,
    member: one.voice === "voting",
    ...(one.byPost ? { mailed: true } : {}),
  }));
  return withAlternates(roll, then);
};

/** The proxies that stood at an instant. */
export const proxiesAt = (proxies: readonly ProxyLine[], at: string): GivenProxy[] =>
  proxies
    .filter((one) => one.givenAt <= at)
    .map((one) => ({
      principal: one.principalId,
      holder: one.holderId,
      state: one.droppedAt !== null && one.droppedAt <= at ? "dropped" : "given",
    }));

/** The roll with the ballots by correspondence that stood at an instant. */
export const withBallotsAt = (roll: readonly RollLine[], ballots: readonly BallotLine[], at: string): RollLine[] => {
  const stood = ballots.filter((one) => one.enteredAt <= at && (one.asideAt === null || one.asideAt > at));
  return roll.map((one) => ({ ...one, byPost: stood.some(({ personId }) => personId === one.personId) }));
};
