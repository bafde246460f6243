import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts";
import { NextThing } from "../../ui/next-thing";
import { TableSeats } from "../../ui/table-seats";
import type { Citation } from "../association/rule-set";
import type { Place } from "./roll";

type Ahead = {
  coming: number;
  proxies: number;
  base: number;
  missing: number;
  reached: boolean;
  none: boolean;
  remote: number;
  places: Place[];
  cite: Citation;
};
type Leaf = {
  id: string;
  startsAt: string;
  endsAt: string;
  place: string;
  status: string;
  kind: string;
  points: number;
  decisions: number;
  ahead: Ahead | null;
  notice: { lastDay: string; late: boolean } | null;
};

type Props = {
  card: Leaf;
  kicker?: ReactNode;
  title: ReactNode;
  actions?: ReactNode;
  href?: string;
  note?: ReactNode;
  calm?: boolean;
};

/** The next meeting as the leaf of a calendar: its day, its place, its agenda in a line and what the answers foretell. */
export function MeetingLeaf({ card, kicker, title, actions, href, note, calm }: Props) {
  const t = useTexts();
  const { page } = t.meetings;
  const [weekday = "", number = "", ...month] = t.dates.long(card.startsAt).split(" ");
  const line = page.agendaLine(card.points, card.decisions);
  const rest = `${month.join(" ")}, ${t.dates.time(card.startsAt)}`;
  const answered = card.status === "called" || card.status === "open";
  return (
    <NextThing
      id="reunion"
      calm={calm}
      day={{ weekday, number: number.replace(/er$/, ""), rest }}
      kicker={kicker}
      title={title}
      actions={actions}
    >
      <p>
        {page.kicker(card.place, t.dates.time(card.endsAt))}.
        {card.points > 0 ? (
          <>
            <br />
            {href ? <a href={href}>{line}</a> : line}.
          </>
        ) : null}
      </p>
      {card.notice ? (
        <p className="strong">{page.noticeBy(t.dates.long(card.notice.lastDay), card.notice.late)}</p>
      ) : null}
      {note}
      {card.ahead && answered ? <Foretold ahead={card.ahead} /> : null}
    </NextThing>
  );
}

/** « 4 présences et 1 pouvoir sur 9 : le quorum serait atteint. Article 12. », round a table when it can be drawn. */
export function Foretold({ ahead }: { ahead: Ahead }) {
  const t = useTexts();
  const said = t.meetings.forecast(ahead);
  const sentence = (
    <>
      <b>{said.strong}</b>
      {said.rest} {t.meetings.cite(ahead.cite)}
      {ahead.remote > 0 ? ` ${t.meetings.remoteUncounted(ahead.remote)}` : null}
    </>
  );
  if (ahead.places.length === 0) return <p className="foretold">{sentence}</p>;
  return <TableSeats seats={ahead.places} sentence={sentence} />;
}
