import type { Reason } from "../../texts/types";
import type { Power } from "../powers/kinds";

/** What a resolution may do, in the order of the menu. */
export const effectKinds = [
  "nameLead",
  "relieveLead",
  "givePower",
  "endPower",
  "coOpt",
  "ratify",
  "endMandate",
  "openPole",
  "closePole",
  "adoptRules",
  "adoptDuties",
] as const;
export type EffectKind = (typeof effectKinds)[number];

export const isEffectKind = (text: string | null): text is EffectKind => effectKinds.some((kind) => kind === text);

/** What each kind must be given; the other fields are free. */
export const neededFields = {
  nameLead: ["pole", "person"],
  relieveLead: ["leadPart"],
  givePower: ["power", "person"],
  endPower: ["held"],
  coOpt: ["seat", "person"],
  ratify: ["mandate"],
  endMandate: ["mandate", "why"],
  openPole: ["name", "remit", "vegetable"],
  closePole: ["pole"],
  adoptRules: ["rules"],
  adoptDuties: ["duties"],
} as const satisfies { [kind in EffectKind]: readonly string[] };

/** The input of an effect as its form sent it: one text a field, empty ones left out. */
export type EffectInput = { [field: string]: string };

/** A pole opens and closes on the very day: prepared for later, it waits for it. The others carry their own date. */
export const waitsItsDay = (kind: EffectKind): boolean => kind === "openPole" || kind === "closePole";

/** Whether an effect prepared for a day is applied on another, or still waits. */
export const isDue = (kind: EffectKind, startsOn: string, today: string): boolean =>
  !waitsItsDay(kind) || startsOn <= today;

/** What began by one decision ends by another: the first is then revoked by the second. */
export const ends = (kind: EffectKind): boolean =>
  kind === "relieveLead" || kind === "endPower" || kind === "endMandate" || kind === "closePole";

/** Only the assembly confirms whom another body co-opted: a board does not ratify itself. */
export const refusedHere = (kind: EffectKind, ofAssembly: boolean): Reason | null =>
  kind === "ratify" && !ofAssembly ? "effects.assemblyRatifies" : null;

export type EffectState = "prepared" | "waiting" | "applied" | "refused" | "revoked";

/** Where an effect stands: before the decision, waiting for its day, applied, refused with a reason, revoked later. */
export const stateOf = (row: {
  decisionId: string | null;
  appliedAt: string | null;
  refusedWhy: string | null;
  revokedBy: string | null;
}): EffectState => {
  if (row.revokedBy !== null) return "revoked";
  if (row.appliedAt !== null) return "applied";
  if (row.refusedWhy !== null) return "refused";
  return row.decisionId === null ? "prepared" : "waiting";
};

/** An effect with its names, as sentences need it: in no language but that of what people typed. */
export type EffectTold = {
  kind: EffectKind;
  /** The day it takes hold, and its last one; null when not said. */
  startsOn: string | null;
  endsOn: string | null;
  person: string | null;
  pole: string | null;
  power: Power | null;
  limitCents: number | null;
  limitText: string | null;
  seat: string | null;
  /** Co-opted to sit in the titular's absence. */
  alternate: boolean;
  why: "revoked" | "resigned" | null;
  /** The name of a pole to open or of a sharing out of duties. */
  name: string | null;
  body: { kind: "assembly" | "board" | "bureau" | "other"; name: string | null } | null;
};
