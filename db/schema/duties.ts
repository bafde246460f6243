import type { Flag } from "./flag";

/** Tables of the group « duties »: the association's own library, and its drafts. Where a duty stands is « dutyPlaces ». */

/** A line of the library the association changed, added or put aside; `key` is the model's where it has one. */
export type OwnDutiesTable = {
  key: string;
  name: string;
  does: string;
  office: string;
  power: string | null;
  often: "allTheTime" | "weekly" | "monthly" | "quarterly" | "yearly" | "whenNeeded";
  forWhom: string;
  theme: string | null;
  aside: Flag;
  createdAt: string;
  version: number;
};

export type DutyDraftsTable = {
  id: string;
  name: string;
  status: "open" | "adopted" | "dropped";
  adoptsOn: string | null;
  decisionId: string | null;
  createdBy: string;
  createdAt: string;
  version: number;
};

export type DutyDraftPlacesTable = {
  id: string;
  draftId: string;
  dutyKey: string;
  poleId: string | null;
  personId: string | null;
};

/** How many duties a person said she can carry. */
export type DutyLimitsTable = {
  personId: string;
  duties: number;
  saidOn: string;
};

export type DutiesTables = {
  ownDuties: OwnDutiesTable;
  dutyDrafts: DutyDraftsTable;
  dutyDraftPlaces: DutyDraftPlacesTable;
  dutyLimits: DutyLimitsTable;
};
