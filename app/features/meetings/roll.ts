import { withAlternates } from "./alternates";
import type { Attendee, PresenceMode } from "./attendance";
import type { GivenProxy } from "./proxies";

/** What the rules need of one line of the roll. */
export type RollLine = {
  personId: string;
  /** The seat this person is called for, as titular or as alternate. */
  seatId?: string | null;
  voice: "voting" | "advisory" | "guest";
  answer: "yes" | "no" | "proxy" | "remote" | null;
  presence: PresenceMode | null;
  /** A ballot of theirs came by correspondence and stands. */
  byPost?: boolean;
  leftAt: string | null;
};
export type ProxyLine = { principalId: string; holderId: string; droppedAt: string | null };
export type Place = "here" | "proxy" | "unanswered" | "absent";

const voiceOf = { voting: "voting", advisory: "advisory", guest: "none" } as const;

/** The roll as the rules see it in session: what was noted at roll call; who left is no longer there. */
export const attendeesOf = (lines: readonly RollLine[]): Attendee[] =>
  withAlternates(
    lines,
    lines.map((line) => ({ ...attendee(line), mode: line.leftAt === null ? line.presence : "absent" })),
  );

/** The roll as it would be if everyone did what they answered; nobody who did not answer is counted. */
export const foreseenOf = (lines: readonly RollLine[], proxies: readonly ProxyLine[]): Attendee[] => {
  const given = new Set(activeProxies(proxies).map((proxy) => proxy.principal));
  const foreseenModes = lines.map((line) => ({
    ...attendee(line),
    mode: given.has(line.personId)
      ? ("represented" as const)
      : line.byPost
        ? ("correspondence" as const)
        : foreseen(line),
  }));
  return withAlternates(lines, foreseenModes);
};

/** The roll for giving a proxy: who said no cannot hold one; a giver who had said yes may change their mind. */
export const beforeGiving = (lines: readonly RollLine[], principal: string): Attendee[] =>
  lines.map((line) => {
    const told = line.answer === "no" && line.personId !== principal ? "excused" : null;
    const known = line.leftAt === null ? line.presence : "absent";
    return { ...attendee(line), mode: known ?? (line.byPost ? "correspondence" : told) };
  });

/** The proxies that stand, as the rules see them. */
export const activeProxies = (proxies: readonly ProxyLine[]): GivenProxy[] =>
  proxies
    .filter((proxy) => proxy.droppedAt === null)
    .map(({ principalId, holderId }) => ({ principal: principalId, holder: holderId, state: "given" }));

/** One place a voting person, as drawn round the table. */
export const placesOf = (attendees: readonly Attendee[]): Place[] =>
  attendees.filter((one) => one.voice === "voting").map(({ mode }) => place(mode));

const place = (mode: PresenceMode | null): Place => {
  if (mode === null) return "unanswered";
  if (mode === "represented") return "proxy";
  return mode === "excused" || mode === "absent" || mode === "correspondence" ? "absent" : "here";
};

const attendee = (line: RollLine): Omit<Attendee, "mode"> => ({
  person: line.personId,
  voice: voiceOf[line.voice],
  member: line.voice === "voting",
  ...(line.byPost ? { mailed: true } : {}),
});

const foreseen = ({ answer }: RollLine): PresenceMode | null => {
  if (answer === "yes") return "room";
  if (answer === "remote") return "video";
  return answer === "no" ? "excused" : null;
};
