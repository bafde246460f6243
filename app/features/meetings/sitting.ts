import type { Table } from "../association/step";

export type MeetingState = "preparing" | "called" | "open" | "closedWithoutQuorum" | "closed" | "signed" | "adopted";
export type MeetingEvent = "call" | "open" | "closeWithoutQuorum" | "close" | "sign" | "adopt";
export type MinutesState = "draft" | "closed" | "corrected" | "signed" | "adopted";
export type MinutesEvent = "close" | "correct" | "sign" | "adopt";
export type FinalOn = "signature" | "adoption";

const untilSigned = {
  preparing: { call: "called" },
  called: { open: "open" },
  open: { closeWithoutQuorum: "closedWithoutQuorum", close: "closed" },
  closedWithoutQuorum: { sign: "signed" },
  closed: { sign: "signed" },
} as const;

const minutesUntilSigned = {
  draft: { close: "closed" },
  closed: { correct: "corrected", sign: "signed" },
  corrected: { correct: "corrected", sign: "signed" },
} as const;

/** The states of a meeting. Where minutes are final on signature (assemblies, by default) nothing follows it. */
export const meetingTable: Record<FinalOn, Table<MeetingState, MeetingEvent>> = {
  signature: { ...untilSigned, signed: {}, adopted: {} },
  adoption: { ...untilSigned, signed: { adopt: "adopted" }, adopted: {} },
};

/** The states of minutes: closed is sent for review, corrected as often as needed, then sealed by signature or adoption. */
export const minutesTable: Record<FinalOn, Table<MinutesState, MinutesEvent>> = {
  signature: { ...minutesUntilSigned, signed: {}, adopted: {} },
  adoption: { ...minutesUntilSigned, signed: { adopt: "adopted" }, adopted: {} },
};
