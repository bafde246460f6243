import type { Flag } from "./flag";

/** Tables of the group « proposals ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type ProposalsTable = {
  id: string;
  poleId: string;
  authorId: string;
  title: string;
  text: string;
  costCents: number | null;
  question: "decide" | "advise" | "inform";
  status: "draft" | "submitted" | "onAgenda" | "adopted" | "rejected" | "postponed" | "withdrawn";
  meetingId: string | null;
  originKind: string | null;
  originId: string | null;
  showable: Flag;
  submittedAt: string | null;
  createdAt: string;
  version: number;
  /** What kind of thing it decides: a key of the library or the association's own words. */
  matter: string | null;
  /** The body it waits for; the board when null. */
  bodyId: string | null;
};

export type OpinionsTable = {
  proposalId: string;
  personId: string;
  opinion: "for" | "against" | "abstention";
  line: string;
  at: string;
};

export type PointRequestsTable = {
  id: string;
  bodyId: string;
  poleId: string | null;
  askedBy: string;
  title: string;
  text: string;
  status: "waiting" | "onAgenda" | "declined" | "withdrawn";
  meetingId: string | null;
  createdAt: string;
};

export type ProposalsTables = {
  proposals: ProposalsTable;
  opinions: OpinionsTable;
  pointRequests: PointRequestsTable;
};
