import { linesOf, type NoteLine } from "./notes";

export type EntryKind = "line" | "vote" | "task";
/** What the journal tells of a point, first things first: a line and its hour in the margin, a vote counted, an action. */
export type Told = { what: "line"; at: string } | { what: "vote" | "task"; id: string };
export type Entry<V, T> = { kind: "line"; line: NoteLine } | { kind: "vote"; vote: V } | { kind: "task"; task: T };

type Known = { id: string };

/**
 * One order for what is written on a point: what happened second stands second. A line keeps its place by its hour in the
 * margin; a paragraph typed without one, or whose hour was rewritten, follows the paragraph before it. What the journal
 * does not tell of stands last.
 */
export const inOrder = <V extends Known, T extends Known>(
  notes: string,
  votes: readonly V[],
  tasks: readonly T[],
  told: readonly Told[],
): Entry<V, T>[] => {
  const place = new Map<string, number>();
  told.forEach((one, index) => {
    if (one.what !== "line") place.set(one.id, index);
  });
  const placed: { at: number; entry: Entry<V, T> }[] = [
    ...placesOf(notes, told).map(({ at, line }) => ({ at, entry: { kind: "line" as const, line } })),
    ...votes.map((vote) => ({ at: place.get(vote.id) ?? told.length, entry: { kind: "vote" as const, vote } })),
    ...tasks.map((task) => ({ at: place.get(task.id) ?? told.length, entry: { kind: "task" as const, task } })),
  ];
  return placed.sort((a, b) => a.at - b.at).map((one) => one.entry);
};

const placesOf = (notes: string, told: readonly Told[]): { at: number; line: NoteLine }[] => {
  let last = -1;
  return linesOf(notes).map((line) => {
    const found = told.findIndex((one, index) => index > last && one.what === "line" && one.at === line.at);
    if (found >= 0) last = found;
    return { at: last, line };
  });
};

type Kept<V, T> = { notes: string; votes: readonly V[]; tasks: readonly T[]; order?: readonly EntryKind[] };

/** The entries of a point of minutes in the order it kept; minutes sealed before there was one: notes, votes, actions. */
export const entriesOf = <V, T>({ notes, votes, tasks, order }: Kept<V, T>): Entry<V, T>[] => {
  const lines: Entry<V, T>[] = linesOf(notes).map((line) => ({ kind: "line", line }));
  const counted: Entry<V, T>[] = votes.map((vote) => ({ kind: "vote", vote }));
  const asked: Entry<V, T>[] = tasks.map((task) => ({ kind: "task", task }));
  const left = { line: lines, vote: counted, task: asked };
  const taken = (order ?? []).flatMap((kind) => left[kind].splice(0, 1));
  return [...taken, ...lines, ...counted, ...asked];
};
