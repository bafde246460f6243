import { useTexts } from "../../texts/texts";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { type SeedState, Seeds } from "../../ui/seeds";
import { Status } from "../../ui/status";
import { Stem } from "../../ui/stem";

export type UnderWay = { id: string; text: string; dueOn: string | null; passedDays: number; who: string };
export type Decided = {
  number: string;
  title: string;
  decidedOn: string;
  state: SeedState;
  followUps: { id: string; text: string; dueOn: string | null; doneOn: string | null; note: string | null }[];
};

type GrowingProps = {
  slug: string;
  season: { done: number; doing: number; toSow: number };
  since: string;
  underWay: UnderWay[];
};

/** What a pole is doing: its seeds since the last board, then what waits, dates passed first. */
export const Growing = ({ slug, season, since, underWay }: GrowingProps) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  const { done, doing, toSow } = season;
  const list = `/actions?pole=${slug}`;
  return (
    <Section id="en-cours" title={words.underWay}>
      {done + doing + toSow > 0 ? (
        <>
          <Seeds
            counts={{ grown: done, sprouting: doing, sow: toSow }}
            words={words.seeds(done, doing, toSow)}
            href={list}
          />
          <p className="soft">{words.since(t.dates.dayMonth(since))}</p>
        </>
      ) : null}
      {underWay.length === 0 ? (
        <p className="soft">{words.nothingUnderWay}</p>
      ) : (
        <TodoList>
          {underWay.map((action) => (
            <TodoItem
              key={action.id}
              what={t.typeset(action.text)}
              href={`/actions/${action.id}`}
              meta={
                <>
                  <Due action={action} />
                  <span>{action.who}</span>
                </>
              }
            />
          ))}
        </TodoList>
      )}
    </Section>
  );
};

const Due = ({ action: { dueOn, passedDays } }: { action: UnderWay }) => {
  const t = useTexts();
  if (dueOn === null) return <span>{t.poles.pole.noDue}</span>;
  if (passedDays > 0) return <Status kind="late">{t.poles.pole.passed(passedDays)}</Status>;
  return <span>{t.poles.pole.due(t.dates.dayMonth(dueOn))}</span>;
};

/** What the board decided about a pole, as a stem; what each decision asked stands under it. */
export const DecidedStem = ({ decided }: { decided: Decided[] }) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  return (
    <Section id="decide" title={words.decided(t.words)}>
      {decided.length === 0 ? (
        <>
          <p className="soft">{words.nothingDecided}</p>
          <a className="act" href="/propositions/nouvelle">
            {words.propose}
          </a>
        </>
      ) : (
        <Stem
          nodes={decided.map((one) => ({
            id: one.number,
            state: one.state,
            what: t.typeset(one.title),
            href: `/decisions/${encodeURIComponent(one.number)}`,
            note: <Asked one={one} />,
          }))}
        />
      )}
    </Section>
  );
};

const Asked = ({ one }: { one: Decided }) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  return (
    <>
      {t.dates.date(one.decidedOn)}.
      {one.followUps.map((asked) => (
        <span key={asked.id}>
          <br />
          {asked.doneOn
            ? words.followDone(t.dates.dayMonth(asked.doneOn))
            : asked.dueOn
              ? words.followDue(t.dates.dayMonth(asked.dueOn))
              : words.followOpen}
          {t.colon}
          {t.typeset(asked.note || asked.text)}
        </span>
      ))}
    </>
  );
};
