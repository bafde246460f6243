import { promiseStates, score } from "../promises/rules";
import type { Computed, FigureName, FigureView, Line, Mark, PoleFace, SceneView, Since, Supplied } from "./report-view";
import type { SceneKind } from "./scenes";

type ByPole<T> = T & { poleId: string | null };

/** Rows of the period, as queries give them: texts only of what may be shown, counts of all that may be counted. */
export type Rows = {
  actions: ByPole<{ month: string; count: number }>[];
  shownActions: ByPole<{ id: string; text: string; day: string | null; people: string[] }>[];
  plannedActions: ByPole<{ id: string; text: string; day: string | null; people: string[] }>[];
  decisions: ByPole<{ count: number }>[];
  shownDecisions: ByPole<{ id: string; number: string; title: string; day: string }>[];
  promises: ByPole<{ id: string; text: string; why: string; mark: Mark; showable: boolean; dueOn: string | null }>[];
  made: Rows["promises"];
  pairings: ByPole<{ id: string; people: string[] }>[];
  contacts: number;
  thanks: number;
  shownThanks: { id: string; text: string; to: string; people: string[]; pole: string | null; day: string }[];
  meetings: number;
  followUps: number;
  figures: Omit<Supplied, "is">[];
  poles: { id: string; name: string; vegetable: string }[];
};

export type SceneRow = {
  id: string;
  rank: number;
  kind: SceneKind;
  title: string;
  text: string;
  poleId: string | null;
  presenterId: string | null;
};

const sum = (all: { count: number }[]) => all.reduce((total, one) => total + one.count, 0);

/** The scenes of a report filled from the rows of its period. */
export const fillScenes = (scenes: readonly SceneRow[], rows: Rows): SceneView[] => {
  const idOf = (kind: SceneKind) => scenes.find((scene) => scene.kind === kind)?.id ?? null;
  const shownPole = scenes.find((scene) => scene.kind === "pole")?.id ?? null;
  const links: Links = {
    actions: shownPole,
    decisions: idOf("decisions"),
    pairings: idOf("pairings"),
    thanks: idOf("thanks"),
  };
  return scenes.map((scene) => ({ ...bare(scene, rows), ...filled[scene.kind](scene, rows, links) }));
};

type Links = Partial<Record<FigureName, string | null>>;
type Filling = Partial<Pick<SceneView, "big" | "counts" | "figures" | "lines" | "others" | "months">>;

const bare = (scene: SceneRow, rows: Rows): SceneView => ({
  id: scene.id,
  rank: scene.rank,
  kind: scene.kind,
  title: scene.title,
  text: scene.text,
  presenter: scene.presenterId,
  pole: faceOf(rows, scene.poleId),
  photo: null,
  big: null,
  counts: null,
  figures: [],
  lines: [],
  others: 0,
  months: [],
});

const faceOf = (rows: Pick<Rows, "poles">, poleId: string | null): PoleFace | null => {
  const pole = rows.poles.find((one) => one.id === poleId);
  return pole ? { name: pole.name, vegetable: pole.vegetable } : null;
};

const line = (given: Partial<Line> & Pick<Line, "id" | "text">): Line => ({
  note: "",
  mark: null,
  day: null,
  pole: null,
  people: [],
  ...given,
});

const computed = (name: FigureName, value: number, links: Links): Computed => ({
  is: "computed",
  name,
  value,
  scene: links[name] ?? null,
});

const filled: Record<SceneKind, (scene: SceneRow, rows: Rows, links: Links) => Filling> = {
  opening: () => ({}),
  text: () => ({}),
  promises: (_, rows) => promiseScene(rows.promises, rows),
  pole: (scene, rows) => poleScene(scene, rows),
  figures: (_, rows, links) => ({
    figures: [
      ...rows.figures.map((one): FigureView => ({ is: "supplied", ...one })),
      computed("actions", sum(rows.actions), links),
      computed("decisions", sum(rows.decisions), links),
      computed("meetings", rows.meetings, links),
      computed("pairings", rows.pairings.length, links),
    ],
  }),
  decisions: (_, rows) => ({
    big: { value: sum(rows.decisions), of: null },
    lines: rows.shownDecisions.map((one) =>
      line({ id: one.id, text: one.title, note: one.number, day: one.day, pole: faceOf(rows, one.poleId) }),
    ),
    others: sum(rows.decisions) - rows.shownDecisions.length,
  }),
  pairings: (_, rows, links) => ({
    big: { value: rows.pairings.length, of: null },
    figures: [computed("contacts", rows.contacts, { ...links, contacts: null })],
    lines: rows.pairings.map((one) =>
      line({ id: one.id, text: "", pole: faceOf(rows, one.poleId), people: one.people }),
    ),
  }),
  thanks: (_, rows) => ({
    big: { value: rows.thanks, of: null },
    lines: rows.shownThanks.map((one) =>
      line({
        id: one.id,
        text: one.text,
        note: one.to,
        people: one.people,
        pole: faceOf(rows, one.pole),
        day: one.day,
      }),
    ),
    others: rows.thanks - rows.shownThanks.length,
  }),
  next: (_, rows, links) => ({
    figures: [computed("followUps", rows.followUps, links)],
    lines: [
      ...rows.made.filter((one) => one.showable).map((one) => promiseLine(one, rows)),
      ...rows.plannedActions.map((one) =>
        line({ id: one.id, text: one.text, day: one.day, pole: faceOf(rows, one.poleId), people: one.people }),
      ),
    ],
  }),
};

const poleScene = (scene: SceneRow, rows: Rows): Filling => {
  const mine = <T extends { poleId: string | null }>(all: T[]) => all.filter((one) => one.poleId === scene.poleId);
  const actions = mine(rows.actions);
  const shown = mine(rows.shownActions);
  return {
    big: { value: sum(actions), of: null },
    figures: [
      computed("decisions", sum(mine(rows.decisions)), {}),
      computed("pairings", mine(rows.pairings).length, {}),
    ],
    lines: shown.map((one) => line({ id: one.id, text: one.text, day: one.day, people: one.people })),
    others: sum(actions) - shown.length,
    months: actions.map(({ month, count }) => ({ month, count })).sort((a, b) => (a.month < b.month ? -1 : 1)),
  };
};

const promiseLine = (one: Rows["promises"][number], rows: Pick<Rows, "poles">): Line =>
  line({ id: one.id, text: one.text, note: one.why, mark: one.mark, day: one.dueOn, pole: faceOf(rows, one.poleId) });

const promiseScene = (promises: Rows["promises"], rows: Rows): Filling => {
  const { total, ...counts } = score(promises.map((one) => one.mark));
  const shown = promiseStates.flatMap((mark) => promises.filter((one) => one.showable && one.mark === mark));
  return {
    big: { value: counts.kept, of: total },
    counts,
    lines: shown.map((one) => promiseLine(one, rows)),
    others: promises.length - shown.length,
  };
};

/** What moved since the assembly: counts, and the promises it heard, as they stand today. */
export const sinceOf = (
  text: string,
  counts: { actions: number; decisions: number },
  made: Rows["promises"],
  poles: Rows["poles"],
): Since => ({
  text,
  figures: [computed("actions", counts.actions, {}), computed("decisions", counts.decisions, {})],
  promises: made.filter((one) => one.showable).map((one) => promiseLine(one, { poles })),
});
