import type { EffectTold } from "../effects/kinds";
import type { SentencePart } from "../meetings/parts";
import type { EntryKind } from "./order";

/** How somebody took part; `unnoted`: nobody noted it, which is not an absence. */
export type Mode = "room" | "video" | "phone" | "correspondence" | "represented" | "excused" | "absent" | "unnoted";
export type RecordedPerson = {
  name: string;
  voice: "voting" | "advisory" | "guest";
  mode: Mode;
  /** Civil date-times: arrived after the opening, left before the end. */
  from: string | null;
  until: string | null;
};
export type RecordedTally = {
  for: number;
  against: number;
  abstention: number;
  blank: number;
  null: number;
  takesNoPart: number;
  cast: number;
  deduced: boolean;
};
export type RecordedVote = {
  /** Number in the register; null while equal voices wait for the chair. */
  number: string | null;
  text: string;
  outcome: "adopted" | "rejected" | "tied";
  secret: boolean;
  entitled: number;
  present: number;
  represented: number;
  /** Voices that came by correspondence; absent where none did. */
  byPost?: number;
  /** Null where a secret vote of fewer than five gives no detail. */
  tally: RecordedTally | null;
  parts: SentencePart[];
  followUp: { pole: string; text: string; dueOn: string | null } | null;
  /** What it did by itself; absent in the oldest minutes. */
  effects?: { told: EffectTold; applied: boolean }[];
};
export type RecordedPoint = {
  id: string;
  number: number;
  title: string;
  kind: string;
  pole: string | null;
  /** Civil date-time the point began. */
  startedAt: string | null;
  /** Begun at an hour that is not known: a sitting written afterwards. */
  begun?: boolean;
  notes: string;
  addedInSession: boolean;
  postponed: boolean;
  withdrawn: string[];
  votes: RecordedVote[];
  tasks: { who: string; what: string; when: string | null }[];
  /** The order of the paragraphs of the notes, the votes and the actions among themselves; absent in the oldest minutes. */
  order?: EntryKind[];
};
export type SealedPoint = { number: number; sealed: true };

/**
 * Minutes as data: what is said of a sitting, whole and in no language but that of what people typed. It is made from the
 * tables while they are a draft; its canonical text is sealed when they become final, and read from there ever after.
 */
export type MinutesRecord = {
  part: "minutes" | "annex";
  association: { name: string; address: string };
  meeting: {
    id: string;
    kind: MeetingKind;
    title: string;
    bodyName: string | null;
    startsAt: string;
    place: string;
    bodyKind?: BodyKind;
  };
  number: string | null;
  /** Civil date-times. */
  opened: string | null;
  closed: string | null;
  /** The civil day the sitting was written, when it was after its own; absent in the oldest minutes. */
  enteredOn?: string | null;
  withoutQuorum: boolean;
  secondCall: boolean;
  chair: string;
  secretary: string;
  /** Civil day the notice left, and what the rules made of it. */
  noticeSentOn: string | null;
  notice: SentencePart[];
  /** The quorum when the first vote opened, else at the end. */
  quorum: SentencePart[];
  warnings: SentencePart[];
  /** Civil date-time of that count; null where hours are not those of the sitting, absent in the oldest minutes. */
  countedAt?: string | null;
  people: RecordedPerson[];
  proxies: { from: string; to: string; givenOn: string; dropped: boolean }[];
  /** Ballots received by correspondence and set aside, with why; absent where none was. */
  ballotsAside?: { name: string; why: "came" | "mistake" }[];
  points: (RecordedPoint | SealedPoint)[];
  corrections: { on: string; by: string; point: string | null; text: string }[];
  closing: string;
};
type BodyKind = "assembly" | "board" | "bureau" | "other";
type MeetingKind = "board" | "ordinary" | "extraordinary" | "mixed" | "convivial" | "poleMeeting";

export const isSealed = (point: RecordedPoint | SealedPoint): point is SealedPoint => "sealed" in point;

/** A point the sitting never came to. */
export const isUntouched = (point: RecordedPoint): boolean =>
  point.startedAt === null &&
  point.begun !== true &&
  point.notes.trim() === "" &&
  point.votes.length + point.tasks.length === 0 &&
  !point.postponed;

/** What the head of minutes says of the notice: when it left, whether in time, by what article. */
export const noticeTold = (record: MinutesRecord): SentencePart[] =>
  record.notice.filter((part) => part.key !== "notice");

/** The decisions of a record, each with its point, in the order they were taken. */
export const decisionsIn = (record: MinutesRecord): { point: RecordedPoint; vote: RecordedVote }[] =>
  record.points.flatMap((point) => (isSealed(point) ? [] : point.votes.map((vote) => ({ point, vote }))));

/** Whether somebody was there in any way a guest can be: neither away nor left unnoted. */
export const wasThere = ({ mode }: Pick<RecordedPerson, "mode">): boolean => mode !== "absent" && mode !== "unnoted";

/** How many signed the sheet: everyone who came, whenever, and everyone represented by a proxy that stood. */
export const signaturesOn = (record: MinutesRecord): { present: number; represented: number } => {
  const voting = record.people.filter((one) => one.voice === "voting");
  const here: Mode[] = ["room", "video", "phone"];
  return {
    present: voting.filter((one) => here.includes(one.mode)).length,
    represented: record.proxies.filter((one) => !one.dropped).length,
  };
};

/** The hour the quorum was counted at, where it must be said: somebody with a voice came later, or left before the end. */
export const countedHour = (record: Pick<MinutesRecord, "people" | "countedAt">): string | null => {
  const moved = record.people.some((one) => one.voice === "voting" && (one.from !== null || one.until !== null));
  return moved ? (record.countedAt ?? null) : null;
};
