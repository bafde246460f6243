import type { Flag } from "./flag";

/** Tables of the group « actions ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type ActionsTable = {
  id: string;
  poleId: string;
  personId: string;
  loggedBy: string;
  text: string;
  doneOn: string | null;
  dueOn: string | null;
  status: "done" | "todo" | "givenBack";
  reads: "pole" | "board" | "assembly";
  showable: Flag;
  photoHash: string | null;
  originKind: string | null;
  originId: string | null;
  createdAt: string;
  version: number;
  removedAt: string | null;
};

export type ActionPeopleTable = {
  actionId: string;
  personId: string;
};

export type ActionsTables = {
  actions: ActionsTable;
  actionPeople: ActionPeopleTable;
};
