import type { Texts } from "../../texts/make";
import { useTexts } from "../../texts/texts";
import { EveningRuler } from "../../ui/evening";
import { PoleTag } from "../../ui/tag";
import type { VegetableName } from "../../ui/vegetable";
import type { Owner } from "../association/matters";
import { EffectsAhead } from "../effects/effects-ahead";
import { decidesAt, type PointKind } from "./kinds";
import { PointBelongs } from "./point-belongs";

export type ShownPoint = {
  id: string;
  number: number;
  title: string;
  kind: PointKind;
  minutes: number;
  plannedAt: string;
  poleName: string | null;
  poleSlug: string | null;
  vegetable: VegetableName | null;
  inCamera: boolean;
  addedInSession: boolean;
  /** What it does if it is adopted, and whose decision it is when it is another body’s. */
  does?: string[];
  elsewhere?: Owner | null;
};
export type Evening = { startsAt: string; endsAt: string; planned: number; minutes: number };

const HALF_HOUR = 30;

/** Points whose title says already what they are for. */
const saidByTitle: PointKind[] = ["welcome", "break"];

/** The evening measured in beds of ten minutes, one block a point. */
export function AgendaRuler({ points, evening }: { points: ShownPoint[]; evening: Evening }) {
  const t = useTexts();
  const { startsAt, planned, minutes } = evening;
  const total = Math.max(planned, minutes);
  const step = total > 240 ? 2 * HALF_HOUR : HALF_HOUR;
  const hours = Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => ({
    minute: index * step,
    label: t.dates.time(later(startsAt, index * step)),
    half: index % 2 === 1,
  }));
  const end = later(startsAt, minutes);
  return (
    <EveningRuler
      sentence={t.meetings.prepare.ruler(
        t.dates.time(startsAt),
        t.dates.time(later(startsAt, planned)),
        t.dates.time(end),
      )}
      blocks={points.map((point) => ({
        id: point.id,
        label: String(point.number),
        minutes: point.minutes,
        vegetable: point.vegetable ?? undefined,
        decides: decidesAt(point.kind),
      }))}
      planned={planned}
      hours={hours}
      hem={t.meetings.prepare.hem}
    />
  );
}

const later = (startsAt: string, minutes: number): string =>
  new Date(Date.parse(`${startsAt}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);

/** The agenda to be read: hours on the margin rule, minutes at the right. */
export function AgendaList({ points, evening }: { points: ShownPoint[]; evening: Evening }) {
  const t = useTexts();
  return (
    <ol className="agenda agenda--read">
      {points.map((point) => (
        <li key={point.id}>
          <span className="at num">{t.dates.time(point.plannedAt)}</span>
          <PointLine point={point} t={t} />
          <span className="num soft">{t.dates.duration(point.minutes)}</span>
        </li>
      ))}
      <li className="end">
        <span className="at num">{t.dates.time(evening.endsAt)}</span>
        <p className="pt">
          <b>{t.meetings.page.ends(t.dates.time(evening.endsAt))}</b>
        </p>
        <span />
      </li>
    </ol>
  );
}

/** One point in words: number, title, pole, what is expected; its title leads to `edit` where it may change. */
export function PointLine({ point, t, edit }: { point: ShownPoint; t: Texts; edit?: string }) {
  const { meetings } = t;
  const title = t.typeset(point.title);
  return (
    <div className="pt">
      <p className="what">
        <span className="no">{point.number}</span>
        {edit ? (
          <a href={edit} title={meetings.prepare.edit(point.number)}>
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      <div className="meta">
        {point.vegetable && point.poleName && point.poleSlug ? (
          <PoleTag vegetable={point.vegetable} name={point.poleName} href={`/poles/${point.poleSlug}`} />
        ) : null}
        {saidByTitle.includes(point.kind) ? null : <span>{meetings.pointKind[point.kind]}</span>}
        {point.inCamera ? <b>{meetings.page.inCamera}</b> : null}
        {point.addedInSession ? <span>{meetings.page.addedInSession}</span> : null}
      </div>
      <EffectsAhead effects={point.does ?? []} />
      {point.elsewhere ? <PointBelongs owner={point.elsewhere} /> : null}
    </div>
  );
}
