import { ArrowLeft } from "lucide-react";
import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import { type Asked, hallUrl } from "./public-screen";
import { namedScene, type ReportView, type SceneView } from "./report-view";
import { monthsBetween, SceneLines } from "./scene-parts";
import { countsLine, figureWords, lineWords, othersLine, titleOf, unitOf } from "./scene-words";

type Props = { view: ReportView; asked: Asked; scene: string };

/** What stands behind the numbers of one scene: the shown items, how many others, the tables, where figures come from. */
export function EvidenceScreen({ view, asked, scene: id }: Props) {
  const t = useTexts();
  const given = view.scenes.find((one) => one.id === id);
  if (!given) return null;
  const scene = namedScene(given, view.names);
  const lines = scene.lines.map((line) => lineWords(t, view.names, scene, line));
  const back = hallUrl(asked, `/bilan/${view.token}`, { reading: true });
  return (
    <>
      <div className="scene">
        <ActLink href={`${back}#s-${scene.id}`} icon={ArrowLeft}>
          {t.assembly.back}
        </ActLink>
        <p className="soft">{t.assembly.evidence}</p>
        <h1>{titleOf(t, scene)}</h1>
        {scene.big ? (
          <p className="lead">
            {t.counting.number(scene.big.value)} {unitOf(t, scene)}
            {scene.counts ? ` : ${countsLine(t, scene)}` : "."}
          </p>
        ) : null}
        <p className="soft">{t.assembly.periodLine(t.dates.range(view.period.from, view.period.until))}</p>
      </div>
      {lines.length > 0 ? <SceneLines lines={lines} /> : null}
      {scene.others > 0 ? <p>{othersLine(t, scene)}</p> : null}
      <Months scene={scene} period={view.period} />
      <Figures scene={scene} view={view} asked={asked} />
    </>
  );
}

function Months({ scene, period }: { scene: SceneView; period: ReportView["period"] }) {
  const t = useTexts();
  if (scene.months.length === 0) return null;
  return (
    <table className="table table--narrow">
      <caption>{t.assembly.monthByMonth}</caption>
      <thead>
        <tr>
          <th scope="col">{t.assembly.columns.month}</th>
          <th scope="col" className="n">
            {t.assembly.columns.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {monthsBetween(period.from, period.until).map((month) => (
          <tr key={month}>
            <th scope="row">{t.dates.month(month)}</th>
            <td className="n">{scene.months.find((one) => one.month === month)?.count ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figures({ scene, view, asked }: { scene: SceneView; view: ReportView; asked: Asked }) {
  const t = useTexts();
  if (scene.figures.length === 0) return null;
  const { columns } = t.assembly;
  return (
    <table className="table table--narrow">
      <caption>{t.assembly.scenes.figures}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.figure}</th>
          <th scope="col" className="n">
            {columns.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {scene.figures.map((figure) => {
          const { id, value, unit, label, before, source } = figureWords(t, figure);
          const list = figure.is === "computed" && figure.scene !== scene.id ? figure.scene : null;
          const listed = list && view.scenes.some((one) => one.id === list);
          return (
            <tr key={id} id={`f-${id}`}>
              <th scope="row">
                {label}
                <span className="source">
                  {listed ? <a href={hallUrl(asked, `/bilan/${view.token}/preuves/${list}`)}>{source}</a> : source}
                  {before ? `, ${before}` : ""}
                </span>
              </th>
              <td className="n">
                {value}
                {unit ? ` ${unit}` : ""}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
