import type { ActivityReport, KeyFigure } from "../../documents/inputs";
import type { Texts } from "../../texts/make";
import type { FigureView, ReportView, SceneView } from "./report-view";
import { namedScene } from "./report-view";
import { countsLine, figureWords, lineWords, othersLine, titleOf, unitOf, whenLine } from "./scene-words";

type Around = { address: string; url: string; printedOn: string; head: { seq: number; hash: string } | null };

/** The permanent report as a document: what the page shows, in the same words. */
export const reportPaper = (t: Texts, view: ReportView, around: Around): ActivityReport => {
  const scenes = view.scenes.map((scene) => namedScene(scene, view.names));
  const told = scenes.filter(({ kind }) => !["promises", "thanks", "figures"].includes(kind));
  const figures = scenes.filter(({ kind }) => kind === "figures").flatMap((scene) => scene.figures);
  return {
    kind: "activityReport",
    lang: t.lang,
    association: { name: view.association, about: "" },
    ...around,
    year: view.period.until.slice(0, 4),
    intro: introOf(t, view),
    figures: figures.map((figure) => keyFigure(t, figure)),
    scenes: told.map((scene) => ({
      title: titleOf(t, scene),
      by: (scene.presenter && view.names[scene.presenter]) || "",
      text: sceneText(t, view, scene),
      figures: scene.figures.map((figure) => keyFigure(t, figure)),
      photos: [],
    })),
    promises: scenes
      .filter(({ kind }) => kind === "promises")
      .flatMap((scene) => scene.lines)
      .map((line) => ({
        text: line.text,
        why: line.note,
        state: line.mark === "underWay" ? "underway" : (line.mark ?? "unanswered"),
      })),
    thanks: scenes
      .filter(({ kind }) => kind === "thanks")
      .flatMap((scene) => scene.lines.map((line) => lineWords(t, view.names, scene, line)))
      .map((words) => ({ to: words.note, text: words.title })),
  };
};

const introOf = (t: Texts, view: ReportView) =>
  [
    `${[whenLine(t, view), view.meeting.place].filter(Boolean).join(", ")}.`,
    t.assembly.periodLine(t.dates.range(view.period.from, view.period.until)),
    ...(view.frozen
      ? [
          t.assembly.frozenOn(t.dates.instant(view.frozen.at, view.zone)),
          `${t.assembly.fingerprint(view.frozen.hash)}.`,
        ]
      : []),
  ].join("\n\n");

const keyFigure = (t: Texts, figure: FigureView): KeyFigure => {
  const { value, unit, label, source } = figureWords(t, figure);
  const before = figure.is === "supplied" && figure.lastYear ? figure.lastYear : undefined;
  return { value: [value, unit].filter(Boolean).join(" "), label, before, source };
};

/** A scene as Markdown; what people typed is taken as words, never as marks. */
const sceneText = (t: Texts, view: ReportView, scene: SceneView): string => {
  const counted = scene.big
    ? [`${t.counting.number(scene.big.value)} ${unitOf(t, scene)}. ${countsLine(t, scene)}`]
    : [];
  const lines = scene.lines.map((line) => {
    const { title, state, note } = lineWords(t, view.names, scene, line);
    const after = [state, note].filter(Boolean).join(t.colon);
    return `- ${plain(after ? `${title} (${after})` : title)}`;
  });
  return [...counted, plain(scene.text), lines.join("\n"), othersLine(t, scene)].filter(Boolean).join("\n\n");
};

const plain = (text: string) => text.replace(/([\\`*_[\]<>#|~])/g, "\\$1");
