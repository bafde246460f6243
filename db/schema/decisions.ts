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
  /** Taken before the association came here, and the number it had then (« » without one). */
  takenOverAt: string | null;
  oldNumber: string | null;
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

/** What a resolution does: `data` is the input of its kind, as JSON. Exactly one of proposal and point prepares it. */
export type EffectsTable = {
  id: string;
  proposalId: string | null;
  itemId: string | null;
  decisionId: string | null;
  kind: string;
  data: string;
  rank: number;
  appliedAt: string | null;
  revokedBy: string | null;
  createdAt: string;
  /** The day it takes hold; that of the meeting when null. */
  startsOn: string | null;
  /** Why it was not applied, as a key of reasons. */
  refusedWhy: string | null;
  /** What it made or ended, so that a later decision finds it again. */
  madeKind: string | null;
  madeId: string | null;
};

export type DecisionsTables = {
  effects: EffectsTable;
  decisions: DecisionsTable;
  followUps: FollowUpsTable;
};
