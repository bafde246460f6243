import type { Flag } from "./flag";

/** Tables of the group « poles ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type PolesTable = {
  id: string;
  slug: string;
  name: string;
  remit: string;
  vegetable: "carotte" | "tomate" | "betterave" | "aubergine" | "bourrache" | "sauge" | "poireau" | "potiron";
  pillarId: string | null;
  latitude: string | null;
  rank: number;
  openedOn: string;
  closedOn: string | null;
  version: number;
  theme: string | null;
  /** Up to this amount the pole decides alone and informs, in cents. */
  aloneCents: number | null;
  envelopeCents: number | null;
  /** What was used of this year's envelope, as last said, in cents. */
  usedCents: number | null;
  reviewOn: string | null;
};

export type PoleReviewsTable = {
  id: string;
  poleId: string;
  reviewedOn: string;
  keeps: string;
  changes: string;
  usedCents: number | null;
  by: string;
  createdAt: string;
};

/** A lead passing a pole to another, both holding it from `startsOn` to `endsOn`. */
export type HandoversTable = {
  id: string;
  poleId: string;
  fromId: string;
  toId: string;
  startsOn: string;
  endsOn: string;
  note: string;
  /** The end the first lead had before, to give back if the handover is dropped. */
  fromEndedOn: string | null;
  doneOn: string | null;
  createdAt: string;
  version: number;
};

/** One line of what is handed over. */
export type HandoverItemsTable = {
  id: string;
  handoverId: string;
  rank: number;
  what: string;
  doneOn: string | null;
};

export type PolePeopleTable = {
  id: string;
  poleId: string;
  personId: string;
  part: "lead" | "member";
  startsOn: string;
  endsOn: string | null;
};

export type DutyPlacesTable = {
  id: string;
  dutyKey: string;
  poleId: string | null;
  personId: string | null;
  legal: Flag;
  startsOn: string;
  endsOn: string | null;
  decisionId: string | null;
};

export type PolesTables = {
  poles: PolesTable;
  polePeople: PolePeopleTable;
  dutyPlaces: DutyPlacesTable;
  poleReviews: PoleReviewsTable;
  handovers: HandoversTable;
  handoverItems: HandoverItemsTable;
};
