/** A mention the French form of minutes expects and that is not there yet; `itemId` says where to add it. */
export type Missing = {
  key: "chair" | "secretary" | "openVote" | "presence" | "quorum" | "noPoint" | "outcome" | "reports" | "notes";
  itemId: string | null;
  title: string;
  count: number;
  /** How many the title does not name. */
  more: number;
  /** Closing waits for it. */
  holds: boolean;
};

export type Point = {
  id: string;
  title: string;
  kind: string;
  started: boolean;
  notes: string;
  decided: number;
  postponed: boolean;
};
export type SittingFacts = {
  chair: boolean;
  secretary: boolean;
  openVotes: { itemId: string; title: string }[];
  /** Names of the roll whose presence nobody noted. */
  unnoted: readonly string[];
  quorumReached: boolean;
  points: readonly Point[];
  /** Reports of poles that nobody finished, told or marked as empty. */
  reportsWaiting: number;
  reportsItem: string | null;
};

/** So many names fit in a line of the list; beyond, « et 12 autres ». */
const NAMED = 5;

/** What is missing before a sitting is closed, in the order minutes read. A vote still open and a missing chair or
 *  secretary hold the closing; the rest is said and left to the room. */
export const missingMentions = (facts: SittingFacts): Missing[] => {
  const missing: Missing[] = [];
  const add = (key: Missing["key"], more: Partial<Missing> = {}) =>
    missing.push({ key, itemId: null, title: "", count: 1, more: 0, holds: false, ...more });
  if (!facts.chair) add("chair", { holds: true });
  if (!facts.secretary) add("secretary", { holds: true });
  for (const vote of facts.openVotes) add("openVote", { ...vote, holds: true });
  const { unnoted } = facts;
  if (unnoted.length > 0) {
    const title = unnoted.slice(0, NAMED).join(", ");
    add("presence", { title, count: unnoted.length, more: Math.max(0, unnoted.length - NAMED) });
  }
  if (!facts.quorumReached) add("quorum");
  if (!facts.points.some((point) => point.started)) add("noPoint");
  for (const point of facts.points) {
    const decides = point.kind === "decision" || point.kind === "minutesAdoption";
    if (decides && point.decided === 0 && !point.postponed) add("outcome", { itemId: point.id, title: point.title });
    else if (point.started && point.notes.trim() === "" && point.decided === 0 && !point.postponed)
      add("notes", { itemId: point.id, title: point.title });
  }
  if (facts.reportsWaiting > 0) add("reports", { itemId: facts.reportsItem, count: facts.reportsWaiting });
  return missing;
};

/** Whether nothing holds the closing. */
export const mayClose = (missing: readonly Missing[]): boolean => !missing.some((one) => one.holds);
