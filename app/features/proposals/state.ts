import type { Table } from "../association/step";

export type ProposalState = "draft" | "submitted" | "onAgenda" | "adopted" | "rejected" | "postponed" | "withdrawn";
export type ProposalEvent = "submit" | "putOnAgenda" | "takeOff" | "adopt" | "reject" | "postpone" | "withdraw";

/** The states of a proposal. Adopted and rejected are what deciding makes; a postponed one returns to an agenda. */
export const proposalTable: Table<ProposalState, ProposalEvent> = {
  draft: { submit: "submitted", withdraw: "withdrawn" },
  submitted: { putOnAgenda: "onAgenda", withdraw: "withdrawn" },
  onAgenda: {
    takeOff: "submitted",
    adopt: "adopted",
    reject: "rejected",
    postpone: "postponed",
    withdraw: "withdrawn",
  },
  postponed: { putOnAgenda: "onAgenda", withdraw: "withdrawn" },
  adopted: {},
  rejected: {},
  withdrawn: {},
};
