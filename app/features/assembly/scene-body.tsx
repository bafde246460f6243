import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import { PoleTag } from "../../ui/tag";
import { type VegetableName, vegetables } from "../../ui/vegetable";
import { namedScene, type ReportView, type SceneView } from "./report-view";
import { MonthHeaps, PromiseSeeds, SceneFigures, SceneLines, SceneText } from "./scene-parts";
import { countsLine, isBare, lineWords, othersLine, titleOf, unitOf, whenLine } from "./scene-words";

const ON_A_PHONE = 8;
/** Every promise is read aloud: none waits behind a link, save in a report gone wild. */
const PROMISES = 30;

type Props = {
  view: Pick<ReportView, "association" | "meeting" | "period" | "names">;
  scene: SceneView;
  /** Address of the detail of this scene; without it nothing is a link. */
  detail?: string;
  level?: 1 | 2;
  /** What stands before the title, with who tells it: where the room is. */
  place?: string;
};

/** A scene to be read: the phone of the room, the whole report, the preview of the desk. */
export function SceneBody({ view, scene: given, detail, level = 1, place }: Props) {
  const t = useTexts();
  const scene = namedScene(given, view.names);
  const Heading = level === 1 ? "h1" : "h2";
  const lines = scene.lines.map((line) => lineWords(t, view.names, scene, line));
  const room = scene.kind === "promises" ? PROMISES : ON_A_PHONE;
  const presenter = scene.presenter ? view.names[scene.presenter] : undefined;
  const bare = scene.kind !== "opening" && scene.kind !== "text" && isBare(scene);
  return (
    <>
      {isVegetable(scene.pole?.vegetable) && scene.pole ? (
        <p>
          <PoleTag vegetable={scene.pole.vegetable} name={t.typeset(scene.pole.name)} />
        </p>
      ) : null}
      {place ? (
        <p className="soft meta">
          <span>{place}</span>
          {presenter ? <span>{t.assembly.presentedBy(presenter)}</span> : null}
        </p>
      ) : null}
      <Heading>{titleOf(t, scene)}</Heading>
      {presenter && !place ? <p className="soft">{t.assembly.presentedBy(presenter)}</p> : null}
      {scene.kind === "opening" ? <Opening view={view} /> : null}
      {scene.big && (scene.big.of ?? scene.big.value) > 0 ? <Tally scene={scene} period={view.period} /> : null}
      {scene.text ? (
        <div className="prose">
          <SceneText text={scene.text} />
        </div>
      ) : null}
      {scene.photo ? (
        <img
          className="scene-photo"
          src={`/fichiers/${scene.photo.hash}`}
          alt={scene.photo.alt}
          loading="lazy"
          width="720"
          height="480"
        />
      ) : null}
      {bare && !scene.text ? <p>{t.assembly.nothingYet[scene.kind]}</p> : null}
      {bare ? null : <SceneFigures scene={scene} hrefOf={detail ? (id) => `${detail}#f-${id}` : undefined} />}
      {lines.length > 0 ? (
        <SceneLines lines={lines.slice(0, room)} hrefOf={detail ? (id) => `${detail}#l-${id}` : undefined} />
      ) : null}
      {scene.others > 0 ? <p className="soft">{othersLine(t, scene)}</p> : null}
      {detail && !bare && (lines.length > 0 || scene.figures.length > 0 || scene.big) ? (
        <ActLink href={detail}>{lines.length > room ? t.assembly.seeAll : t.assembly.seeTable}</ActLink>
      ) : null}
    </>
  );
}

const isVegetable = (name: string | undefined): name is VegetableName =>
  vegetables.some((vegetable) => vegetable === name);

function Opening({ view }: { view: Props["view"] }) {
  const t = useTexts();
  return (
    <>
      <p className="lead">{t.typeset(view.association)}</p>
      <p>
        {whenLine(t, view)}
        {view.meeting.place ? `, ${t.typeset(view.meeting.place)}` : ""}.
      </p>
      <p className="soft">{t.assembly.periodLine(t.dates.range(view.period.from, view.period.until))}</p>
    </>
  );
}

function Tally({ scene, period }: { scene: SceneView; period: ReportView["period"] }) {
  const t = useTexts();
  return (
    <section className="next tally">
      <p className="fig">
        <b>{t.counting.number(scene.big?.value ?? 0)}</b> {unitOf(t, scene)}
      </p>
      {scene.counts ? <PromiseSeeds counts={scene.counts} /> : null}
      <MonthHeaps months={scene.months} {...period} />
      {scene.counts ? <p className="soft">{countsLine(t, scene)}</p> : null}
    </section>
  );
}
