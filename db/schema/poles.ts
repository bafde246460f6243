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
};
