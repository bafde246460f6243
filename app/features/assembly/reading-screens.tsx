import { useTexts } from "../../texts/texts";
import { Furrow } from "../../ui/furrow";
import { type Asked, hallUrl } from "./public-screen";
import type { ReportView } from "./report-view";
import { SceneBody } from "./scene-body";
import { SceneFigures, SceneLines, SceneText } from "./scene-parts";
import { lineWords, titleOf, whenLine } from "./scene-words";

type Props = { view: ReportView; asked: Asked };

const detailOf = ({ view, asked }: Props, sceneId: string) => hallUrl(asked, `/bilan/${view.token}/preuves/${sceneId}`);

/** The phone of someone in the room: the scene the slate is at. */
export function FollowScreen({ view, asked }: Props) {
  const t = useTexts();
  const scene = view.scenes[view.current];
  if (view.state === "preparing" || !scene) return <Soon view={view} />;
  return (
    <>
      <RoomQuestion view={view} />
      <div className="scene">
        <SceneBody
          view={view}
          scene={scene}
          detail={detailOf({ view, asked }, scene.id)}
          place={t.assembly.sceneNo(view.current + 1, view.scenes.length)}
        />
      </div>
      <Frozen view={view} />
    </>
  );
}

function Soon({ view }: { view: ReportView }) {
  const t = useTexts();
  return (
    <>
      <h1>{t.assembly.soonTitle}</h1>
      <p className="lead">{t.assembly.soon(t.dates.at(view.meeting.startsAt))}</p>
      {view.meeting.place ? <p>{t.typeset(view.meeting.place)}</p> : null}
    </>
  );
}

function RoomQuestion({ view }: { view: ReportView }) {
  const t = useTexts();
  if (!view.question) return null;
  return (
    <p className="asked" role="note">
      <b>{t.assembly.roomQuestion}</b> {t.typeset(view.question)}
    </p>
  );
}

function Frozen({ view }: { view: ReportView }) {
  const t = useTexts();
  if (!view.frozen) return null;
  return (
    <p className="meta">
      <span>{t.assembly.frozenOn(t.dates.instant(view.frozen.at, view.zone))}</span>{" "}
      <span>{t.assembly.fingerprint(view.frozen.hash.slice(0, 16))}</span>
    </p>
  );
}

/** The whole report, scene after scene: one's own pace during the assembly, the permanent report afterwards. */
export function ReadScreen({ view, asked }: Props) {
  const t = useTexts();
  if (view.state === "preparing") return <Soon view={view} />;
  return (
    <>
      <RoomQuestion view={view} />
      <div className="scene">
        <h1>{t.assembly.keptForever}</h1>
        <p className="lead">
          {whenLine(t, view)}
          {view.meeting.place ? `, ${t.typeset(view.meeting.place)}` : ""}
        </p>
        <Frozen view={view} />
      </div>
      <nav aria-label={t.assembly.contents}>
        <ol className="contents">
          {view.scenes.map((scene) => (
            <li key={scene.id}>
              <a href={`#s-${scene.id}`}>{titleOf(t, scene)}</a>
            </li>
          ))}
          {view.since ? (
            <li>
              <a href="#depuis">{t.assembly.since}</a>
            </li>
          ) : null}
        </ol>
      </nav>
      {view.scenes.map((scene) => (
        <section key={scene.id} id={`s-${scene.id}`} className="read-scene">
          <Furrow />
          <SceneBody view={view} scene={scene} detail={detailOf({ view, asked }, scene.id)} level={2} />
        </section>
      ))}
      <SinceAssembly view={view} />
    </>
  );
}

function SinceAssembly({ view }: { view: ReportView }) {
  const t = useTexts();
  const { since } = view;
  const [first] = view.scenes;
  if (!since || !first) return null;
  const promises = { ...first, kind: "promises" as const, lines: since.promises };
  return (
    <section id="depuis" className="read-scene">
      <Furrow />
      <h2>{t.assembly.since}</h2>
      <p className="soft">{t.assembly.sinceLead}</p>
      {since.text ? (
        <div className="prose">
          <SceneText text={since.text} />
        </div>
      ) : null}
      <SceneFigures scene={{ ...first, figures: since.figures }} />
      {since.promises.length > 0 ? (
        <>
          <h3>{t.assembly.heard}</h3>
          <SceneLines lines={since.promises.map((line) => lineWords(t, view.names, promises, line))} />
        </>
      ) : null}
    </section>
  );
}
