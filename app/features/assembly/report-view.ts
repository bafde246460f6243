import type { OwnWords } from "../association/words";
import type { PromiseState } from "../promises/rules";
import type { ReportState, SceneKind } from "./scenes";

/**
 * What the public sees of a live report, as plain data: no sentence, no name of a person (ids, named at display by
 * consent), no text that was not marked « Peut être montré à l’assemblée ». Both languages are rendered from it, and its
 * frozen form is this very data.
 */
export type Mark = PromiseState;
export type PoleFace = { name: string; vegetable: string };
export type Line = {
  id: string;
  text: string;
  note: string;
  mark: Mark | null;
  day: string | null;
  pole: PoleFace | null;
  people: string[];
};
export type FigureName = "actions" | "decisions" | "meetings" | "pairings" | "contacts" | "thanks" | "followUps";
export type Computed = { is: "computed"; name: FigureName; value: number; scene: string | null };
export type Supplied = {
  is: "supplied";
  id: string;
  label: string;
  value: string;
  unit: string;
  lastYear: string | null;
  source: string;
  asOf: string;
};
export type FigureView = Computed | Supplied;
export type Counts = { kept: number; underWay: number; dropped: number; unanswered: number };
export type MonthCount = { month: string; count: number };

export type SceneView = {
  id: string;
  rank: number;
  kind: SceneKind;
  title: string;
  text: string;
  presenter: string | null;
  pole: PoleFace | null;
  /** Never frozen with the rest: a photo stands on a consent, and is read afresh. */
  photo: { hash: string; alt: string } | null;
  /** The big number, and out of how many. */
  big: { value: number; of: number | null } | null;
  counts: Counts | null;
  figures: FigureView[];
  lines: Line[];
  /** Items counted whose text is not shown. */
  others: number;
  months: MonthCount[];
};

export type Frozen = {
  association: string;
  meeting: { startsAt: string; place: string };
  period: { from: string; until: string };
  scenes: SceneView[];
};

export type Since = { text: string; figures: Computed[]; promises: Line[] };

export type ReportView = Frozen & {
  id: string;
  token: string;
  code: string;
  state: ReportState;
  words: OwnWords;
  zone: string;
  /** Index of the scene the room is at among the shown ones. */
  current: number;
  /** Which leaf of that scene the slate shows, from 1. */
  leaf: number;
  frozen: { at: string; hash: string } | null;
  since: Since | null;
  question: string | null;
  /** Names that may be said in public, by person: whoever is absent is not named. */
  names: { [personId: string]: string };
};

/** A scene as it may be said: pairs of which one may not be named are counted instead. */
export const namedScene = (scene: SceneView, names: { [id: string]: string }): SceneView => {
  if (scene.kind !== "pairings") return scene;
  const lines = scene.lines.filter((one) => one.people.length > 0 && one.people.every((id) => id in names));
  return { ...scene, lines, others: scene.others + scene.lines.length - lines.length };
};
