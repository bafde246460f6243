import type { Flag } from "./flag";

/** Tables of the group « decisions ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type DecisionsTable = {
  id: string;
  number: string;
  year: number;
  rank: number;
  bodyId: string;
  meetingId: string;
  itemId: string | null;
  proposalId: string | null;
  title: string;
  textHash: string;
  decidedOn: string;
  outcome: "adopted" | "rejected" | "noted";
  explanation: string;
  showable: Flag;
  inCamera: Flag;
  poleId: string | null;
  createdAt: string;
};

export type FollowUpsTable = {
  id: string;
  decisionId: string;
  poleId: string;
  text: string;
  dueOn: string | null;
  doneAt: string | null;
  doneNote: string | null;
  doneBy: string | null;
  createdAt: string;
  version: number;
};

export type DecisionsTables = {
  decisions: DecisionsTable;
  followUps: FollowUpsTable;
};
