import { useTexts } from "../../texts/texts";
import { Qr } from "../../ui/qr";
import { leavesOf } from "./leaves";
import type { Asked as AskedFor } from "./public-screen";
import { namedScene, type ReportView, type SceneView } from "./report-view";
import { MonthHeaps, PromiseSeeds, SceneLines, SceneText } from "./scene-parts";
import {
  countsLine,
  figureWords,
  fitting,
  isBare,
  type LineWords,
  lineWords,
  othersLine,
  slateTitleOf,
  telling,
  titleOf,
  unitOf,
  whenLine,
} from "./scene-words";

/** The projector: one scene in chalk, the address and the code at the foot, always at the same place. */
export function SlateScreen({ view, asked }: { view: ReportView; asked: AskedFor }) {
  const t = useTexts();
  const given = view.scenes[view.current];
  const soon = view.state === "preparing" || !given;
  return (
    <>
      <header>
        <p>{t.typeset(view.association)}</p>
        <p>{whenLine(t, view)}</p>
      </header>
      {soon ? (
        <Soon view={view} />
      ) : view.question ? (
        <Asked question={view.question} />
      ) : given.kind === "opening" && !given.text ? (
        <Opening view={view} scene={given} asked={asked} />
      ) : (
        <Stage view={view} scene={namedScene(given, view.names)} />
      )}
      <footer>
        <Qr text={`${asked.origin}/bilan/${view.token}`} label={t.assembly.scan(hostOf(asked.origin))} />
        <p>
          <b className="host">{hostOf(asked.origin)}/suivre</b>
          <span>
            {t.assembly.code} <b className="code">{view.code}</b>
          </span>
        </p>
        {soon ? null : <Place view={view} />}
      </footer>
    </>
  );
}

const hostOf = (origin: string) => origin.replace(/^https?:\/\//, "");

function Soon({ view }: { view: ReportView }) {
  const t = useTexts();
  return (
    <section className="words words--alone">
      <h1>{t.assembly.soonTitle}</h1>
      <p>{t.assembly.soon(t.dates.at(view.meeting.startsAt))}</p>
    </section>
  );
}

/** A question takes the whole slate until it is answered: the room reads one thing at a time. */
function Asked({ question }: { question: string }) {
  const t = useTexts();
  return (
    <section className="words words--alone">
      <p className="by">{t.assembly.roomQuestion}</p>
      <h1 className={question.length > 90 ? "long" : undefined}>{t.typeset(question)}</h1>
    </section>
  );
}

/** Before the first scene the room takes out its phones: the code is large. */
function Opening({ view, scene, asked }: { view: ReportView; scene: SceneView; asked: AskedFor }) {
  const t = useTexts();
  return (
    <>
      <section className="score">
        <h1>{titleOf(t, scene)}</h1>
        <p>{t.typeset(view.association)}</p>
        {view.meeting.place ? <p className="by">{t.typeset(view.meeting.place)}</p> : null}
      </section>
      <section className="join">
        <Qr text={`${asked.origin}/bilan/${view.token}`} label={t.assembly.scan(hostOf(asked.origin))} />
        <div>
          <h2>{t.assembly.joinTitle}</h2>
          <p>{t.assembly.joinHow}</p>
        </div>
      </section>
    </>
  );
}

function Place({ view }: { view: ReportView }) {
  const t = useTexts();
  const given = view.scenes[view.current];
  const leaves = given ? leavesOf(given).length : 1;
  const leaf = leaves > 1 ? [t.assembly.leafNo(view.leaf, leaves).toLowerCase()] : [];
  return (
    <p className="scene-no">
      <span>{[t.assembly.sceneNo(view.current + 1, view.scenes.length), ...leaf].join(", ")}</span>
      <span className="beds" aria-hidden="true">
        {view.scenes.map((scene, place) => (
          <i key={scene.id} className={place < view.current ? "past" : place === view.current ? "now" : undefined} />
        ))}
      </span>
    </p>
  );
}

function Stage({ view, scene }: { view: ReportView; scene: SceneView }) {
  const t = useTexts();
  const leaves = leavesOf(scene);
  const lines = (leaves[view.leaf - 1] ?? []).map((line) => lineWords(t, view.names, scene, line));
  const empty = isBare(scene) && !scene.text;
  const words = scene.kind === "opening" || scene.kind === "text" || empty;
  if (words && !scene.photo) return <Alone view={view} scene={scene} />;
  if (scene.photo)
    return (
      <>
        {words ? <Alone view={view} scene={scene} beside /> : <Score view={view} scene={scene} />}
        <img className="photo" src={`/fichiers/${scene.photo.hash}`} alt={scene.photo.alt} />
      </>
    );
  return (
    <>
      <Score view={view} scene={scene} />
      {lines.length > 0 ? (
        <Told lines={lines} others={view.leaf < leaves.length ? "" : othersLine(t, scene)} />
      ) : (
        <Beside scene={scene} />
      )}
    </>
  );
}

function Alone({ view, scene, beside }: { view: ReportView; scene: SceneView; beside?: boolean }) {
  const t = useTexts();
  const presenter = scene.presenter ? view.names[scene.presenter] : undefined;
  return (
    <section className={beside ? "words" : "words words--alone"}>
      <h1>{titleOf(t, scene)}</h1>
      {presenter ? <p className="by">{t.assembly.presentedBy(presenter)}</p> : null}
      <SceneText text={scene.text} />
      {scene.text ? null : <p>{t.assembly.nothingYet[scene.kind]}</p>}
    </section>
  );
}

function Score({ view, scene }: { view: ReportView; scene: SceneView }) {
  const t = useTexts();
  const presenter = scene.presenter ? view.names[scene.presenter] : undefined;
  const by = [countsLine(t, scene), presenter ? t.assembly.presentedBy(presenter) : ""].filter(Boolean);
  const besideTitle = scene.title !== "" || scene.big?.of !== null;
  return (
    <section className="score">
      {scene.big && (scene.big.of ?? scene.big.value) > 0 ? (
        <p className="big">
          <b>{t.counting.number(scene.big.value)}</b> {besideTitle ? unitOf(t, scene) : null}
        </p>
      ) : null}
      <h1>{slateTitleOf(t, scene)}</h1>
      {scene.counts ? <PromiseSeeds counts={scene.counts} /> : null}
      <MonthHeaps months={scene.months} {...view.period} />
      {by.length > 0 ? <p className="by">{by.join(" ")}</p> : null}
    </section>
  );
}

function Told({ lines, others }: { lines: LineWords[]; others: string }) {
  const t = useTexts();
  const shown = fitting(lines);
  const more = lines.length - shown.length;
  const foot = more > 0 ? t.assembly.onScreenMore(more) : others;
  return (
    <div className="told">
      <SceneLines lines={shown} />
      {foot ? <p className="told__more">{foot}</p> : null}
    </div>
  );
}

function Beside({ scene }: { scene: SceneView }) {
  const t = useTexts();
  if (scene.text)
    return (
      <div className="words">
        <SceneText text={scene.text} />
      </div>
    );
  const figures = telling(scene.figures).slice(0, 6);
  if (figures.length === 0) return <p className="told__more">{othersLine(t, scene)}</p>;
  return (
    <ul className="numbers">
      {figures.map((figure) => {
        const { id, value, unit, label, before } = figureWords(t, figure);
        return (
          <li key={id}>
            <b>
              {value}
              {unit ? <small> {unit}</small> : null}
            </b>
            <span>{label}</span>
            {before ? <i>{before}</i> : null}
          </li>
        );
      })}
    </ul>
  );
}
