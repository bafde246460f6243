import type { Flag } from "./flag";

/** Tables of the group « deadlines »: what the year asks for, who holds it, on what ground, with what proof. */

export type DeadlinesTable = {
  id: string;
  kind: string;
  title: string;
  dueOn: string;
  everyYear: Flag;
  holderId: string | null;
  poleId: string | null;
  source: string | null;
  note: string | null;
  doneOn: string | null;
  doneBy: string | null;
  proofHash: string | null;
  proofText: string | null;
  createdAt: string;
  version: number;
};

export type DeadlinesTables = { deadlines: DeadlinesTable };
