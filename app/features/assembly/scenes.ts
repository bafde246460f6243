/** The kinds of scenes of a live report, in the order a new one is made with. */
export const sceneKinds = [
  "opening",
  "promises",
  "pole",
  "figures",
  "decisions",
  "pairings",
  "thanks",
  "next",
  "text",
] as const;
export type SceneKind = (typeof sceneKinds)[number];

export type SceneSeed = { kind: SceneKind; poleId: string | null; presenterId: string | null };

/** The scenes a new live report begins with: one for each open pole, held by its lead. */
export const firstScenes = (poles: readonly { id: string; leadId: string | null }[]): SceneSeed[] => {
  const alone = (kind: SceneKind): SceneSeed => ({ kind, poleId: null, presenterId: null });
  return [
    alone("opening"),
    alone("promises"),
    ...poles.map((pole): SceneSeed => ({ kind: "pole", poleId: pole.id, presenterId: pole.leadId })),
    alone("figures"),
    alone("decisions"),
    alone("pairings"),
    alone("thanks"),
    alone("next"),
  ];
};

type Ranked = { rank: number; shown: boolean };

/** The scene the room is at: the one of that rank, else the nearest shown one after it, else the last shown. */
export const currentAmong = <S extends Ranked>(scenes: readonly S[], rank: number): S | null => {
  const shown = scenes.filter((scene) => scene.shown).sort((a, b) => a.rank - b.rank);
  return shown.find((scene) => scene.rank >= rank) ?? shown.at(-1) ?? null;
};

/** Leaves one scene may be given on the slate, far beyond what an assembly promises. */
export const MOST_LEAVES = 100;

/** A leaf of a scene, from 1: where the room may be taken. */
export type Stop = { id: string; leaf: number };

/** The leaf before and the leaf after that of the room, among the scenes that are shown; null at either end. */
export const around = (scenes: readonly (Ranked & { id: string; leaves: number })[], at: Stop | null) => {
  const shown = scenes.filter((scene) => scene.shown).sort((a, b) => a.rank - b.rank);
  const stops: Stop[] = shown.flatMap(({ id, leaves }) =>
    Array.from({ length: leaves }, (_, place) => ({ id, leaf: place + 1 })),
  );
  const here = stops.findIndex((stop) => stop.id === at?.id && stop.leaf === at.leaf);
  return { before: stops[here - 1] ?? null, after: here < 0 ? null : (stops[here + 1] ?? null) };
};

/** Ranks 1..n after a scene took one step up or down; what is already at its end stays. */
export const stepped = (ids: readonly string[], id: string, way: "up" | "down"): string[] => {
  const from = ids.indexOf(id);
  const to = way === "up" ? from - 1 : from + 1;
  const neighbour = ids[to];
  if (from < 0 || neighbour === undefined) return [...ids];
  return ids.map((one, place) => (place === to ? id : place === from ? neighbour : one));
};

export type ReportState = "preparing" | "live" | "frozen" | "after";
export type ReportStep = "open" | "freeze" | "after";

const steps: Record<ReportState, Partial<Record<ReportStep, ReportState>>> = {
  preparing: { open: "live" },
  live: { freeze: "frozen" },
  frozen: { after: "after" },
  after: { after: "after" },
};

/** Where a step leads from a state, or null: anything the table does not name is refused. */
export const stepFrom = (state: ReportState, step: ReportStep): ReportState | null => steps[state][step] ?? null;

/** Questions are taken while the room is there. */
export const takesQuestions = (state: ReportState): boolean => state === "live" || state === "frozen";

export const LONGEST_QUESTION = 280;
/** Questions one phone may have waiting, and a whole room. */
export const MOST_WAITING = { session: 3, room: 300 };

/** Letters of a code: none that is taken for another when read from the back of a room. */
export const CODE_LETTERS = "ABCDEFHJKLMNPRSTUVWXY";

/** Five letters from random bytes; a byte that would favour the first letters is passed over, so many are given. */
export const codeFrom = (bytes: Iterable<number>): string | null => {
  const fair = 256 - (256 % CODE_LETTERS.length);
  const letters = [...bytes].filter((byte) => byte < fair).map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length]);
  return letters.length < 5 ? null : letters.slice(0, 5).join("");
};

/** A code as typed: capitals, without blanks. */
export const readCode = (typed: string): string => typed.replace(/\s/g, "").toUpperCase();
