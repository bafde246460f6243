import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { DataTable } from "../../ui/data-table";
import { TodoItem, TodoList } from "../../ui/list";
import { NextThing } from "../../ui/next-thing";
import { Section } from "../../ui/section";
import { type Kind, keptForEver, kinds } from "./kinds";

type Asked = { id: string; slug: string; name: string; asked: string; before: string };
type Night = { day: string; due: { kind: Kind; count: number }[] };

/** Somebody asked to be erased; else what the next night does. */
export const NextOfRetention = ({ waiting, night }: { waiting: Asked[]; night: Night }) => {
  const t = useTexts();
  const { page } = t.retention;
  const [first] = waiting;
  if (first)
    return (
      <NextThing
        bar
        kicker={page.waitingKicker(waiting.length)}
        title={page.waitingTitle(first.name)}
        actions={
          <ButtonLink variant="fill" href={`/personnes/${first.slug}/donnees#effacer`}>
            {page.waitingDo}
          </ButtonLink>
        }
      >
        {page.before(t.dates.date(first.before))}
      </NextThing>
    );
  const sum = night.due.reduce((all, one) => all + one.count, 0);
  return (
    <NextThing bar kicker={page.nightKicker(t.dates.date(night.day))} title={page.nightTitle(sum)}>
      {page.nightText}
    </NextThing>
  );
};

/** Who asked, since when, and by when an answer is owed. */
export const Waiting = ({ waiting }: { waiting: Asked[] }) => {
  const t = useTexts();
  const { page } = t.retention;
  return (
    <Section id="demandes" title={page.waiting}>
      <TodoList>
        {waiting.map((one) => (
          <TodoItem
            key={one.id}
            what={one.name}
            href={`/personnes/${one.slug}/donnees`}
            meta={
              <>
                <span>{page.asked(t.dates.date(one.asked))}</span>
                <span>{page.before(t.dates.date(one.before))}</span>
              </>
            }
          />
        ))}
      </TodoList>
    </Section>
  );
};

/** Each kind of thing: its period, why, and how many go at the next night. */
export const Periods = ({ due, day }: Night) => {
  const t = useTexts();
  const { page, kinds: names, period, grounds } = t.retention;
  return (
    <Section id="durees" title={page.periods}>
      <DataTable
        id="durees-table"
        caption={page.periodsCaption}
        columns={[
          { key: "what", label: page.columns.what },
          { key: "period", label: page.columns.period },
          { key: "why", label: page.columns.why },
          { key: "next", label: page.columns.next(t.dates.short(day)), number: true },
        ]}
        rows={due.map(({ kind, count }) => ({
          id: kind,
          cells: {
            what: names[kind],
            period: periodOf(kind, period),
            why: grounds[kinds[kind].ground],
            next: t.counting.number(count),
          },
        }))}
      />
    </Section>
  );
};

const periodOf = (kind: Kind, words: { months: (n: number) => string; days: (n: number) => string }) => {
  const rule: { months: number } | { days: number } = kinds[kind];
  return "months" in rule ? words.months(rule.months) : words.days(rule.days);
};

/** What no night takes away, said with its reason. */
export const KeptForEver = () => {
  const { page, forEver } = useTexts().retention;
  return (
    <Section id="gardes" title={page.forEver}>
      <p className="soft">{page.forEverLead}</p>
      <ul className="stack-s">
        {keptForEver.map((one) => (
          <li key={one}>{forEver[one]}</li>
        ))}
      </ul>
    </Section>
  );
};

type NightsProps = { last: string | null; nights: { at: string; gone: { kind: string; count: number }[] }[] };

/** The last nights that let something go, with their counts. */
export const Nights = ({ last, nights }: NightsProps) => {
  const t = useTexts();
  const { page, kinds: names } = t.retention;
  const known: { [kind: string]: string } = names;
  return (
    <Section id="nuits" title={page.nights}>
      <p className="soft">{last ? page.lastRun(t.dates.date(last)) : page.neverRun}</p>
      {nights.length === 0 ? null : (
        <TodoList>
          {nights.map((night) => (
            <TodoItem
              key={night.at}
              what={t.dates.instantDay(night.at, t.zone)}
              meta={night.gone.map(({ kind, count }) => (
                <span key={kind}>{page.gone(known[kind] ?? kind, t.counting.number(count))}</span>
              ))}
            />
          ))}
        </TodoList>
      )}
    </Section>
  );
};
