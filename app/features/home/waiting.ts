import type { Vegetable } from "../poles/vegetables";

type PoleFace = { name: string; slug: string; vegetable: Vegetable };

/** One line of what awaits a person, with all its sentence needs; its action is decided by its kind. */
export type Waiting =
  | { kind: "report"; id: string; pole: PoleFace; meetingId: string; actions: number; day: string }
  | { kind: "action"; id: string; text: string; pole: PoleFace; dueOn: string | null }
  | {
      kind: "followUp";
      id: string;
      text: string;
      pole: PoleFace;
      dueOn: string | null;
      number: string;
      version: number;
    }
  | { kind: "opinion"; id: string; title: string; pole: PoleFace; given: number; all: number }
  | { kind: "pairing"; id: string; name: string; lastOn: string | null }
  | { kind: "pairingAsked"; id: string; name: string; purpose: string }
  | { kind: "corrections"; id: string; meeting: string; count: number }
  | { kind: "contact"; id: string; name: string; nextStep: string | null; dueOn: string | null }
  | { kind: "group"; id: string; slug: string; title: string; pole: PoleFace; dueOn: string }
  | { kind: "filing"; id: string; title: string; go: string; dueOn: string; sheet: string | null }
  | { kind: "receipt"; id: string; title: string; sent: string }
  | { kind: "deadline"; id: string; title: string; pole: PoleFace | null; dueOn: string };

const order: Waiting["kind"][] = [
  "corrections",
  "report",
  "followUp",
  "deadline",
  "filing",
  "receipt",
  "group",
  "action",
  "pairingAsked",
  "opinion",
  "contact",
  "pairing",
];

export const MOST = 5;

/**
 * At most five lines: one line of each kind comes before a second of any, so that no kind hides another; among them what
 * is due by `soon` (a civil day) first, then the order of kinds.
 */
export const atMostFive = (all: readonly Waiting[], soon: string): { lines: Waiting[]; more: number } => {
  const pressing = (one: Waiting) => ("dueOn" in one && one.dueOn !== null && one.dueOn <= soon ? 0 : 1);
  const nth = (one: Waiting) => all.filter((each) => each.kind === one.kind).indexOf(one);
  const sorted = [...all].sort(
    (a, b) => nth(a) - nth(b) || pressing(a) - pressing(b) || order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  return { lines: sorted.slice(0, MOST), more: Math.max(0, sorted.length - MOST) };
};
