import type { ReactNode } from "react";

/** What awaits, as lines: the thing, its facts under it, its action on the right; `two` columns when lines are short. */
export function TodoList({ children, ordered, two }: { children: ReactNode; ordered?: boolean; two?: boolean }) {
  const List = ordered ? "ol" : "ul";
  return <List className={two ? "todo todo--two" : "todo"}>{children}</List>;
}

type TodoItemProps = {
  /** the thing in a few words, a link when it has a page; `id` to lead straight to it */
  what: ReactNode;
  href?: string;
  id?: string;
  /** tag, date, who: spans laid in a row under it */
  meta?: ReactNode;
  /** its button (or form) on the right */
  action?: ReactNode;
  /** an action of two small buttons, which stays on the right on a phone too */
  beside?: boolean;
  /** just arrived by the live line: tinted for two seconds */
  arrived?: boolean;
  children?: ReactNode;
};

/** One line of such a list. */
export function TodoItem({ what, href, id, meta, action, beside, arrived, children }: TodoItemProps) {
  return (
    <li id={id} className={arrived ? "arrived" : beside ? "beside" : undefined}>
      <div>
        <p className="what">{href ? <a href={href}>{what}</a> : what}</p>
        {meta && <div className="meta">{meta}</div>}
        {children}
      </div>
      {action && <div className="todo__do">{action}</div>}
    </li>
  );
}

/** Cards one can pick up (and only those are cards): what waits to be added somewhere. */
export function PickList({ children }: { children: ReactNode }) {
  return <ul className="pick">{children}</ul>;
}

/** One card with the button that takes it. */
export function PickCard({ what, meta, action }: { what: ReactNode; meta?: ReactNode; action: ReactNode }) {
  return (
    <li className="card">
      <div>
        <p className="what">{what}</p>
        {meta && <div className="meta">{meta}</div>}
      </div>
      {action}
    </li>
  );
}

/** Short facts, one per line: label at the left, value at the right (`stack`: value under it, for long ones). */
export function Facts({ facts, stack }: { facts: { label: ReactNode; value: ReactNode }[]; stack?: boolean }) {
  return (
    <dl className={stack ? "facts facts--stack" : "facts"}>
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity of their own and never move
        <div key={index}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
