import type { ReactNode } from "react";

type NextThingProps = {
  /** when or for whom, the thing itself, why; `id` when two stand on a site page of samples */
  kicker?: ReactNode;
  title: ReactNode;
  id?: string;
  children?: ReactNode;
  /** its buttons: at most one filled */
  actions?: ReactNode;
  /** the leaf of a calendar at its left, for a meeting: weekday, number, month and hour */
  day?: { weekday: ReactNode; number: ReactNode; rest: ReactNode };
  /** compact, beside a title */
  bar?: boolean;
  /** another one comes first in this view: plain paper */
  calm?: boolean;
};

/** The one squash page of a view, torn from the pad: the next thing to do. */
export function NextThing({ kicker, title, id = "suite", children, actions, day, bar, calm }: NextThingProps) {
  const what = (
    <>
      {kicker && <p className="kicker">{kicker}</p>}
      <h2 id={id}>{title}</h2>
      {children && <div className="next__text">{children}</div>}
    </>
  );
  return (
    <section
      className={["next", day && "next--day", bar && "next--bar", calm && "next--calm"].filter(Boolean).join(" ")}
      aria-labelledby={id}
    >
      {day && (
        <p className="day">
          <span>{day.weekday}</span> <b>{day.number}</b> <span>{day.rest}</span>
        </p>
      )}
      {day ? <div className="next__what">{what}</div> : what}
      {actions && <div className="next__do">{actions}</div>}
    </section>
  );
}
