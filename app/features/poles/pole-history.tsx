import { useTexts } from "../../texts/texts";
import { Disclosure } from "../../ui/disclosure";
import { Furrow } from "../../ui/furrow";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";

/** `decision` named them, `ended` is the one that brought it to its end. */
type Led = {
  slug: string;
  name: string;
  startsOn: string;
  endsOn: string | null;
  decision: string | null;
  ended: string | null;
};
type Line = { seq: number; day: string; sentence: string };

/** Lines read at once; the older ones are folded. */
const FIRST = 5;

/** What happened in a pole, the newest first, each day said once. */
export const PoleHistory = ({ lines, leads }: { lines: Line[]; leads: Led[] }) => {
  const { pole: words } = useTexts().poles;
  return (
    <>
      <Furrow />
      <Section id="histoire" title={words.history}>
        {lines.length === 0 ? <p className="soft">{words.noHistory}</p> : null}
        <Days lines={lines.slice(0, FIRST)} />
        {lines.length > FIRST ? (
          <Disclosure summary={words.olderHistory}>
            <Days lines={lines.slice(FIRST)} />
          </Disclosure>
        ) : null}
        {leads.length > 0 ? (
          <Disclosure summary={words.leadsOverTime}>
            <LedBy leads={leads} />
          </Disclosure>
        ) : null}
      </Section>
    </>
  );
};

const Days = ({ lines }: { lines: Line[] }) => {
  const t = useTexts();
  const days = [...new Set(lines.map((line) => line.day))];
  return (
    <ol className="pole-days">
      {days.map((day) => (
        <li key={day}>
          <span className="soft">{t.dates.date(day)}</span>
          <ul>
            {lines
              .filter((line) => line.day === day)
              .map((line) => (
                <li key={line.seq}>{line.sentence}</li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};

/** Who led it, when, and by which decisions: that which named them, that which ended it. */
const LedBy = ({ leads }: { leads: Led[] }) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  return (
    <TodoList ordered>
      {leads.map(({ slug, name, startsOn, endsOn, decision, ended }) => (
        <TodoItem
          key={`${slug} ${startsOn}`}
          href={`/personnes/${slug}`}
          what={name}
          meta={
            <>
              <span>
                {endsOn
                  ? words.ledFromTo(t.dates.date(startsOn), t.dates.date(endsOn))
                  : words.ledSince(t.dates.date(startsOn))}
              </span>
              {decision ? (
                <a href={`/decisions/${decision}`}>
                  {endsOn ? words.namedBy(t.effects.byDecision(decision)) : t.effects.byDecision(decision)}
                </a>
              ) : null}
              {ended ? <a href={`/decisions/${ended}`}>{words.endedBy(t.effects.byDecision(ended))}</a> : null}
            </>
          }
        />
      ))}
    </TodoList>
  );
};
