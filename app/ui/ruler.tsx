import type { ReactNode } from "react";

export type BedState = "past" | "now" | "ahead";
export type Month = {
  /** one letter for phones, the short name elsewhere */
  initial: string;
  short: string;
  state: BedState;
  /** what stands in that month: drawn as stakes under its bed */
  events?: { href: string; what: ReactNode; when: ReactNode; past?: boolean }[];
};

/** The year as twelve beds; events are stakes planted under them. On a phone only what is to come is listed. */
export function YearRuler({ name, months }: { name: string; months: Month[] }) {
  return (
    <div className="year">
      <Beds name={name} months={months} />
      <ol className="stakes">
        {months.map((month, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: twelve beds in a fixed order
          <li key={index} className={stake(month)}>
            {month.events?.map((event) => (
              <a key={event.href} href={event.href} className={event.past ? "done" : undefined}>
                <b>{event.what}</b> {event.when}
              </a>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The twelve beds alone, as the head of a chart over a year. */
export function Beds({ name, months }: { name?: string; months: Month[] }) {
  return (
    <ol className="ruler" aria-label={name}>
      {months.map((month, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: twelve beds in a fixed order
        <li key={index} className={`bed ${month.state}`} aria-current={month.state === "now" ? "date" : undefined}>
          <span className="ini" aria-hidden="true">
            {month.initial}
          </span>
          <span className="long">{month.short}</span>
        </li>
      ))}
    </ol>
  );
}

function stake({ events = [] }: Month): string | undefined {
  if (events.length === 0) return "none";
  return events.every((event) => event.past) ? "done" : undefined;
}
