import { datesIn } from "../../texts/dates";
import { countingIn } from "../../texts/lists";
import type { ballots as fr } from "./texts.ballots.fr";

const dates = datesIn("en");
const { count } = countingIn("en");
const ballot = { one: "ballot", other: "ballots" };

/** The page of the votes received by correspondence. */
export const ballots: typeof fr = {
  title: (of: string) => `Votes by correspondence ${of}`,
  link: "Votes by correspondence",
  until: (day: string) => `Ballots count if they arrived by ${dates.long(day)}.`,
  inQuorum: (counts: boolean) =>
    counts ? "They count for the quorum." : "They do not count for the quorum, but they count in votes.",
  enter: "Enter a ballot received",
  who: "From whom?",
  receivedOn: "Arrived on",
  points: "What the ballot says",
  pointsHint: "A point left without a choice is not voted on.",
  choices: {
    none: "No choice",
    for: "For",
    against: "Against",
    abstention: "Abstention",
    takesNoPart: "Takes no part",
  },
  go: "Note this ballot",
  list: "Ballots received",
  count: (n: number, all: number) => `${count(n, ballot)} out of ${count(all, { one: "vote", other: "votes" })}`,
  table: "One line per ballot",
  columns: { name: "Name", receivedOn: "Arrived on", state: "State" },
  stands: "Counts",
  aside: { came: "Aside: this person came", mistake: "Aside: entered by mistake" },
  setAside: "Set a ballot aside",
  setAsideHint: "For a mistake. It stays on file, and the person may vote another way.",
  setAsideWho: "The ballot of",
  setAsideGo: "Set aside",
  empty: "No ballot has arrived yet.",
  privacy: "What each person chose is shown to nobody: only totals appear, when the vote is counted.",
  notAllowedTitle: "Nobody votes by correspondence here",
  notAllowed:
    "No rule of this body provides for it. If your statutes allow it, write the article in the rules, before the notice.",
  toRules: "See the rules",
  toSitting: "Back to the sitting",
  noPoint: "No point of the agenda is to be voted on.",
  over: "The sitting is over: ballots no longer change.",
  reasons: {
    ballotsClosed: "The sitting is over: ballots no longer change.",
    ballotAside: "This ballot is already aside.",
    ballotCounted: "A vote has already counted this ballot: it stays where it is.",
  },
  said: {
    ballotEntered: (name: string) => `The ballot of ${name} is noted.`,
    ballotSetAside: (name: string) => `The ballot of ${name} is set aside.`,
  },
};
