import type { Texts } from "../../texts/make";
import { promiseStates } from "../promises/rules";
import type { FigureView, Line, Mark, ReportView, SceneView } from "./report-view";

/** The title of a scene: its own, or that of its kind. */
export const titleOf = (t: Texts, scene: SceneView): string => {
  if (scene.title) return t.typeset(scene.title);
  return scene.kind === "pole"
    ? t.assembly.scenes.pole(t.typeset(scene.pole?.name ?? ""))
    : t.assembly.scenes[scene.kind];
};

/** The title as it stands beside the big number of the slate. */
export const slateTitleOf = (t: Texts, scene: SceneView): string => {
  if (scene.title || !scene.big) return titleOf(t, scene);
  const { value } = scene.big;
  if (scene.kind === "pole") return t.assembly.slate.pole(value, t.typeset(scene.pole?.name ?? ""));
  return hasUnit(t, scene.kind) ? t.assembly.slate[scene.kind](value, "") : titleOf(t, scene);
};

const hasUnit = (t: Texts, kind: string): kind is keyof Texts["assembly"]["unit"] => kind in t.assembly.unit;

/** What is written small after the big number: out of how many, or what is counted. */
export const unitOf = (t: Texts, scene: SceneView): string => {
  if (!scene.big) return "";
  if (scene.big.of !== null) return t.assembly.outOf(scene.big.of);
  return hasUnit(t, scene.kind) ? t.assembly.unit[scene.kind](scene.big.value) : "";
};

/** « 4 tenues, 1 en cours, 1 abandonnée. »: what is empty is left out. */
export const countsLine = (t: Texts, scene: SceneView): string => {
  const { counts } = scene;
  if (!counts) return "";
  const parts = promiseStates
    .filter((mark) => counts[mark] > 0)
    .map((mark) => t.assembly.marksCount[mark](counts[mark]));
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
};

export type LineWords = { id: string; title: string; state: string; note: string; mark: Mark | null };

/** One line of a scene in words. */
export const lineWords = (t: Texts, names: ReportView["names"], scene: SceneView, line: Line): LineWords => {
  const base = { id: line.id, mark: line.mark, state: "", title: t.typeset(line.text), note: "" };
  const who = line.people.map((id) => names[id] ?? t.assembly.someone);
  const pole = line.pole ? t.assembly.poleCalled(t.typeset(line.pole.name)) : "";
  if (scene.kind === "promises" && line.mark)
    return { ...base, state: t.assembly.marks[line.mark], note: t.typeset(line.note) };
  if (scene.kind === "pairings") return { ...base, title: t.counting.and(who), note: pole };
  if (scene.kind === "decisions")
    return { ...base, note: [line.note, line.day ? t.dates.date(line.day) : ""].filter(Boolean).join(", ") };
  if (scene.kind === "thanks") {
    if (who.length > 0) return { ...base, note: t.assembly.to(t.counting.and(who)) };
    if (line.pole) return { ...base, note: t.assembly.toPole(t.typeset(line.pole.name)) };
    return { ...base, note: t.typeset(line.note) || t.assembly.toAll };
  }
  if (scene.kind === "next") {
    const when = line.day ? t.assembly.before(t.dates.dayMonth(line.day)) : "";
    return {
      ...base,
      mark: null,
      state: line.mark ? t.assembly.promise : "",
      note: [pole, when].filter(Boolean).join(", "),
    };
  }
  return { ...base, note: line.day ? t.dates.date(line.day) : "" };
};

/** Figures worth a place: a count of nothing says less than the words beside it. */
export const telling = (figures: FigureView[]): FigureView[] =>
  figures.filter((figure) => figure.is === "supplied" || figure.value > 0);

/** Whether a scene has nothing to tell: no line, no number, no figure. */
export const isBare = (scene: SceneView) =>
  scene.lines.length === 0 &&
  (scene.big?.of ?? scene.big?.value ?? 0) === 0 &&
  scene.figures.every((figure) => figure.is === "computed" && figure.value === 0);

/** A figure in words: value, unit, label, where it comes from. */
export const figureWords = (t: Texts, figure: FigureView) =>
  figure.is === "computed"
    ? {
        id: figure.name,
        value: t.counting.number(figure.value),
        unit: "",
        label: t.assembly.figures[figure.name](figure.value),
        before: "",
        source: t.assembly.computedHere,
      }
    : {
        id: figure.id,
        value: t.typeset(figure.value),
        unit: t.typeset(figure.unit),
        label: t.typeset(figure.label),
        before: figure.lastYear ? t.assembly.lastYear(t.typeset(figure.lastYear)) : "",
        source: t.assembly.sourceOf(t.typeset(figure.source), t.dates.date(figure.asOf)),
      };

/** « et 12 autres, lus par le conseil. » */
export const othersLine = (t: Texts, scene: SceneView): string => {
  if (scene.others === 0) return "";
  if (scene.kind === "pairings") return t.assembly.othersPairs(scene.others, scene.lines.length);
  return t.assembly.others(scene.others, scene.lines.length, scene.kind !== "thanks");
};

/** « Assemblée générale, samedi 12 décembre 2026 » */
export const whenLine = (t: Texts, view: Pick<ReportView, "meeting">): string =>
  `${t.words.generalAssembly.One}, ${t.dates.full(view.meeting.startsAt)}`;

const WIDE_LINE = 40;
const ROOM = 13;

/** The lines that stand on the slate without going past eight or so: long ones take the place of two. */
export const fitting = (lines: LineWords[]): LineWords[] => {
  let room = ROOM;
  return lines.filter((one) => {
    room -= one.title.length > WIDE_LINE ? 3 : 2;
    return room >= 0;
  });
};
