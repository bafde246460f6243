import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Beds, type Month } from "./ruler";

export type Lane = {
  id: string;
  /** months from the left edge, 0 to 12, rounded outwards; the exact end is said in words */
  from: number;
  to: number;
  who: ReactNode;
  href?: string;
  /** « , seule personne » after the name: the lane is hatched and says so */
  alone?: ReactNode;
  /** « fin le 31 mai » */
  end?: ReactNode;
};

type LaneRowProps = {
  /** what is held, what it means */
  title: ReactNode;
  note?: ReactNode;
  lanes: Lane[];
  /** the sentence when nobody holds it */
  none?: ReactNode;
};

/** Twelve months over rows of mandates: who holds what, until when. Each row also reads as a plain list. */
export function LaneChart({ months, children }: { months: Month[]; children: ReactNode }) {
  return (
    <div className="powers">
      <div className="prow prow--head" aria-hidden="true">
        <span />
        <Beds months={months} />
      </div>
      {children}
    </div>
  );
}

/** One row: a power and the people who hold it. */
export function LaneRow({ title, note, lanes, none }: LaneRowProps) {
  return (
    <div className="prow">
      <div>
        <h3>{title}</h3>
        {note && <p className="soft">{note}</p>}
      </div>
      <ul className="lanes">
        {lanes.length === 0 && none && (
          <li className="lane lane--none">
            <Icon of={TriangleAlert} />
            <span>{none}</span>
          </li>
        )}
        {lanes.map((lane) => (
          <li
            key={lane.id}
            className={classOf(lane)}
            data-from={bed(lane.from, 0, 11)}
            data-to={bed(lane.to, bed(lane.from, 0, 11) + 1, 12)}
          >
            <span className="lane__who">
              {lane.href ? <a href={lane.href}>{lane.who}</a> : <b>{lane.who}</b>}
              {lane.alone}
            </span>
            {lane.end && <em>{lane.end}</em>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A bar shorter than half the ruler runs under its words, which no name overflows; a longer one holds them. */
function classOf(lane: Lane): string {
  const from = bed(lane.from, 0, 11);
  const slim = bed(lane.to, from + 1, 12) - from < 6;
  const late = slim && from > 6;
  return ["lane", lane.alone && "lane--alone", slim && "lane--slim", late && "lane--late"].filter(Boolean).join(" ");
}

function bed(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}
