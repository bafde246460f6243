import { addMonths, daysBetween } from "../association/calendar";
import { step, type Table } from "../association/step";

export type PairingState = "proposed" | "acceptedByOne" | "living" | "ended";
export type PairingEvent = "accept" | "end";
export type Pairing = { state: PairingState; halves: readonly [string, string]; accepted: readonly string[] };
export type PairingReason =
  | "pairings.notYours"
  | "pairings.alreadyAccepted"
  | "pairings.ended"
  | "pairings.alreadyLiving";

const CONTACT_LINE_MAX = 140;
const MONTHS_KEPT = 12;

/** Two equal voices: it lives once both accepted, and either ends it whenever they like, without a reason. */
export const pairingTable: Table<PairingState, PairingEvent> = {
  proposed: { accept: "acceptedByOne", end: "ended" },
  acceptedByOne: { accept: "living", end: "ended" },
  living: { end: "ended" },
  ended: {},
};

/** Whether one half may accept or end: only the two halves, each accepts once, nothing follows an end. */
export function mayStep(pairing: Pairing, event: PairingEvent, person: string): PairingReason | null {
  if (!pairing.halves.includes(person)) return "pairings.notYours";
  if (pairing.state === "ended") return "pairings.ended";
  if (event === "accept" && pairing.state === "living") return "pairings.alreadyLiving";
  return event === "accept" && pairing.accepted.includes(person) ? "pairings.alreadyAccepted" : null;
}

/** The pairing after one half accepts or ends; unchanged when refused. */
export function stepPairing(pairing: Pairing, event: PairingEvent, person: string): Pairing {
  const state = mayStep(pairing, event, person) === null ? step(pairingTable, pairing.state, event) : null;
  if (state === null) return pairing;
  return { ...pairing, state, accepted: event === "accept" ? [...pairing.accepted, person] : pairing.accepted };
}

/** Whether a living pairing has gone silent: more than twice its rhythm (days) since the last contact, or since it began. */
export function isSilent(
  pairing: { state: PairingState; since: string; lastContactOn: string | null; rhythmDays: number },
  today: string,
): boolean {
  const heard = pairing.lastContactOn ?? pairing.since;
  return pairing.state === "living" && daysBetween(heard, today) > pairing.rhythmDays * 2;
}

/** Whether a contact line may be kept: some words, 140 characters at most. */
export function mayNoteContact(line: string): "pairings.lineEmpty" | "pairings.lineTooLong" | null {
  const length = [...line.trim()].length;
  if (length === 0) return "pairings.lineEmpty";
  return length > CONTACT_LINE_MAX ? "pairings.lineTooLong" : null;
}

/** From this day on the contact lines of an ended pairing are erased: twelve months after the end. */
export function erasedFrom(endedOn: string): string {
  return addMonths(endedOn, MONTHS_KEPT);
}
