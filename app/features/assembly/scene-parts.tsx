import { ChevronRight } from "lucide-react";
import { useTexts } from "../../texts/texts";
import { Figure } from "../../ui/figure";
import { Icon } from "../../ui/icon";
import { Seed, SeedRow, type SeedState } from "../../ui/seeds";
import type { Counts, Mark, MonthCount, SceneView } from "./report-view";
import { figureWords, type LineWords, telling } from "./scene-words";

const seeds: Record<Mark, { state: SeedState; className: string }> = {
  kept: { state: "grown", className: "kept" },
  underWay: { state: "sprouting", className: "under-way" },
  dropped: { state: "givenUp", className: "given-up" },
  unanswered: { state: "sow", className: "to-sow" },
};

/** The promises as a row of seeds; the count is said in words beside it. */
export function PromiseSeeds({ counts }: { counts: Counts }) {
  const all = counts.kept + counts.underWay + counts.dropped + counts.unanswered;
  if (all === 0) return null;
  return (
    <div className={all > 9 ? "rowseeds rowseeds--many" : "rowseeds"} aria-hidden="true">
      <SeedRow
        counts={{
          grown: counts.kept,
          sprouting: counts.underWay,
          sow: counts.unanswered,
          givenUp: counts.dropped,
        }}
      />
    </div>
  );
}

/** Lines of a scene: a promise has its seed, the others stand alone; each opens its detail where it has an address. */
export function SceneLines({ lines, hrefOf }: { lines: LineWords[]; hrefOf?: (id: string) => string }) {
  const { colon } = useTexts();
  return (
    <ol className="promises">
      {lines.map((line) => {
        const look = line.mark ? seeds[line.mark] : null;
        const inside = (
          <>
            {look ? <Seed state={look.state} className={`seed ${look.className}`} /> : <span className="dash" />}
            <p>
              <b>{line.title}</b>
              <span>
                {line.state ? <em>{line.state}</em> : null}
                {line.state && line.note ? colon : null}
                {line.note}
              </span>
            </p>
          </>
        );
        return (
          <li key={line.id} className={look?.className} id={`l-${line.id}`}>
            {hrefOf ? (
              <a href={hrefOf(line.id)}>
                {inside}
                <Icon of={ChevronRight} />
              </a>
            ) : (
              <div>{inside}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Figures side by side; each opens its list or its source. */
export function SceneFigures({ scene, hrefOf }: { scene: SceneView; hrefOf?: (id: string) => string }) {
  const t = useTexts();
  const figures = telling(scene.figures);
  if (figures.length === 0) return null;
  return (
    <div className="figures">
      {figures.map((figure) => {
        const { id, value, unit, label, before } = figureWords(t, figure);
        return (
          <Figure
            key={id}
            value={value}
            unit={unit || undefined}
            label={label}
            note={before || undefined}
            href={hrefOf?.(id)}
          />
        );
      })}
    </div>
  );
}

const HIGH = 60;
const WIDE = 22;

/** The months of a period as little heaps of earth; the numbers stand in the table of the detail. */
export function MonthHeaps({ months, from, until }: { months: MonthCount[]; from: string; until: string }) {
  const all = monthsBetween(from, until);
  if (months.length === 0 || all.length < 2) return null;
  const most = Math.max(...months.map((one) => one.count));
  return (
    <svg className="heaps" viewBox={`0 0 ${all.length * WIDE} ${HIGH + 8}`} aria-hidden="true" focusable="false">
      {all.map((month, place) => {
        const count = months.find((one) => one.month === month)?.count ?? 0;
        const height = count === 0 ? 0 : Math.max(6, (count / most) * HIGH);
        const x = place * WIDE + 3;
        return (
          <g key={month}>
            <path
              className="heaps__heap"
              d={`M${x} ${HIGH}v${-Math.max(0, height - 5)}q0-5 5-5h${WIDE - 16}q5 0 5 5v${Math.max(0, height - 5)}z`}
            />
            <path className="heaps__ground" d={`M${x} ${HIGH + 4}h${WIDE - 6}`} />
          </g>
        );
      })}
    </svg>
  );
}

/** Months YYYY-MM of a period, both ends included. */
export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split("-").map(Number);
  for (; months.length < 36; month++) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > until.slice(0, 7)) break;
    months.push(name);
  }
  return months;
}

/** Words typed for a scene, a paragraph a line. */
export function SceneText({ text }: { text: string }) {
  const t = useTexts();
  const paragraphs = text.split(/\n+/).filter(Boolean);
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{t.typeset(paragraph)}</p>
      ))}
    </>
  );
}
