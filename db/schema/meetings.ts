import type { Flag } from "./flag";

/** Tables of the group « meetings ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type MeetingsTable = {
  id: string;
  bodyId: string;
  kind: "board" | "ordinary" | "extraordinary" | "mixed" | "convivial" | "poleMeeting";
  title: string;
  startsAt: string;
  plannedMinutes: number;
  place: string;
  link: string | null;
  status: "preparing" | "called" | "open" | "closedWithoutQuorum" | "closed" | "signed" | "adopted" | "cancelled";
  ruleVersionId: string | null;
  noticeSentAt: string | null;
  noticeText: string;
  openedAt: string | null;
  closedAt: string | null;
  chairId: string | null;
  secretaryId: string | null;
  currentItemId: string | null;
  secondCallOf: string | null;
  /** The pole a pole meeting belongs to. */
  poleId: string | null;
  /** Why the notice left late, when it did. */
  lateReason: string | null;
  createdBy: string;
  createdAt: string;
  version: number;
  /** Held before the association came here: no roll call, no vote, no minutes of ours. */
  takenOverAt: string | null;
};

export type AgendaItemsTable = {
  id: string;
  meetingId: string;
  rank: number;
  title: string;
  kind:
    | "welcome"
    | "minutesAdoption"
    | "reports"
    | "decision"
    | "opinion"
    | "information"
    | "followUp"
    | "otherBusiness"
    | "break";
  minutes: number;
  poleId: string | null;
  proposalId: string | null;
  originKind: string | null;
  originId: string | null;
  inCamera: Flag;
  addedInSession: Flag;
  notes: string;
  startedAt: string | null;
  endedAt: string | null;
  version: number;
  /** What kind of thing it decides, for a point written by hand. */
  matter: string | null;
};

export type AttendanceTable = {
  meetingId: string;
  personId: string;
  seatId: string | null;
  voice: "voting" | "advisory" | "guest";
  answer: "yes" | "no" | "proxy" | "remote" | null;
  answeredAt: string | null;
  answeredVia: "link" | "app" | "paper" | "keeper" | null;
  presence: "room" | "video" | "phone" | "represented" | "correspondence" | "excused" | "absent" | null;
  arrivedAt: string | null;
  leftAt: string | null;
  conflictItems: string;
  noticeSentAt: string | null;
  reminderStopped: Flag;
};

export type AttendanceEventsTable = {
  id: string;
  meetingId: string;
  personId: string;
  at: string;
  presence: "room" | "video" | "phone" | "represented" | "correspondence" | "excused" | "absent" | "left";
};

export type ProxiesTable = {
  id: string;
  meetingId: string;
  principalId: string;
  holderId: string;
  givenAt: string;
  via: "link" | "app" | "paper" | "desk";
  droppedAt: string | null;
  droppedWhy: string | null;
};

export type VotesTable = {
  id: string;
  meetingId: string;
  itemId: string;
  question: string;
  kind: "ordinary" | "statutes" | "person";
  method: "showOfHands" | "noObjection" | "secret";
  counting: "unanimous" | "againstAbstentions" | "full";
  entitled: number;
  present: number;
  represented: number;
  forVotes: number;
  against: number;
  abstention: number;
  blank: number;
  nullVotes: number;
  takesNoPart: number;
  chairVote: "for" | "against" | null;
  outcome: "open" | "adopted" | "rejected" | "tied";
  explanation: string;
  openedAt: string;
  closedAt: string | null;
};

/** A ballot received by correspondence. `asideWhy`: its voter came, or it was entered by mistake. */
export type PostalBallotsTable = {
  id: string;
  meetingId: string;
  personId: string;
  receivedOn: string;
  enteredAt: string;
  enteredBy: string;
  asideAt: string | null;
  asideWhy: "came" | "mistake" | null;
};

export type PostalChoicesTable = {
  ballotId: string;
  itemId: string;
  choice: "for" | "against" | "abstention" | "takesNoPart";
};

export type MeetingsTables = {
  postalBallots: PostalBallotsTable;
  postalChoices: PostalChoicesTable;
  meetings: MeetingsTable;
  agendaItems: AgendaItemsTable;
  attendance: AttendanceTable;
  attendanceEvents: AttendanceEventsTable;
  proxies: ProxiesTable;
  votes: VotesTable;
};
