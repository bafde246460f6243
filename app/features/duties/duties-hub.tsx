import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { ActLink, Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { DutyWhere } from "./duty-list";
import type { DutyShown } from "./duty-shown";

/** « Qui signe à la banque ? », on any day past or to come: the address alone asks. */
export const Ask = ({
  day,
  today,
  question,
  found,
}: {
  day: string;
  today: string;
  question: string;
  found: DutyShown[];
}) => {
  const t = useTexts();
  const { duties: words } = t;
  return (
    <Section id="question" title={words.find}>
      <form method="get" action="/des-fonctions-aux-poles" className="duty-ask">
        <Field
          kind="search"
          name="q"
          label={words.question}
          hint={words.questionHint}
          defaultValue={question}
          key={question}
        />
        <Field kind="date" name="jour" label={words.day} defaultValue={day} key={day} />
        <Button>{words.ask}</Button>
      </form>
      {day === today ? null : (
        <p>
          {words.onDay(t.dates.full(day))} <a href="/des-fonctions-aux-poles">{words.backToday}</a>
        </p>
      )}
      {question !== "" && found.length === 0 ? <p>{words.noAnswer}</p> : null}
      {found.length > 0 ? (
        <div className="duty-answers">
          <TodoList>
            {found.map((duty) => (
              <TodoItem
                key={duty.id}
                what={duty.name}
                href={`/qui-tient-quoi?jour=${day}&par=attribution#${duty.id}`}
                meta={<DutyWhere duty={duty} />}
              />
            ))}
          </TodoList>
        </div>
      ) : null}
    </Section>
  );
};

/** The pages of the move, in the order they serve; that of legal powers for who reads them. */
export const DutyWays = ({ count, powers }: { count: number; powers: boolean }) => {
  const { duties: words } = useTexts();
  const { ways } = words;
  const all = [
    { href: "/des-fonctions-aux-poles/aujourd-hui", what: words.now.title, text: ways.now },
    { href: "/qui-tient-quoi", what: words.held.title, text: ways.held },
    { href: "/des-fonctions-aux-poles/bibliotheque", what: words.library, text: ways.library(count) },
    { href: "/des-fonctions-aux-poles/comparer", what: words.compareTitle, text: words.compareLead },
    ...(powers ? [{ href: "/mandats", what: words.powersLink, text: ways.powers }] : []),
  ];
  return (
    <Section id="pages" title={ways.title}>
      <TodoList two>
        {all.map(({ href, what, text }) => (
          <TodoItem key={href} what={what} href={href} meta={<span>{text}</span>} />
        ))}
      </TodoList>
    </Section>
  );
};

type Turn = { id: string; name: string; day: string; decisionId: string | null };
type DraftsProps = {
  drafts: { id: string; name: string }[];
  turns: Turn[];
  /** The numbers of the decisions that adopted them, by id. */
  decided: { [decision: string]: string };
  mayTry: boolean;
};

/** The drafts that are open, the way to open one, and the days everything changed hands. */
export const Drafts = ({ drafts, turns, decided, mayTry }: DraftsProps) => {
  const t = useTexts();
  const { duties: words } = t;
  return (
    <Section id="projets" title={words.drafts}>
      {drafts.length === 0 ? <p>{words.noDraft}</p> : null}
      <TodoList>
        {drafts.map((draft) => (
          <TodoItem key={draft.id} what={t.typeset(draft.name)} href={`/des-fonctions-aux-poles/projets/${draft.id}`} />
        ))}
      </TodoList>
      {mayTry ? (
        <CommandForm
          verb="duty.draft"
          className="duty-ask"
          prefix="projet-"
          labels={{ name: words.draftName, from: words.draftFrom }}
        >
          <DraftFields drafts={drafts} />
          <Button>{words.newDraft}</Button>
        </CommandForm>
      ) : null}
      {turns.length > 0 ? (
        <>
          <h3>{words.versions}</h3>
          <ul>
            {turns.map((turn) => (
              <li key={turn.id}>
                <ActLink href={`/des-fonctions-aux-poles?jour=${turn.day}`}>
                  {words.turn(t.typeset(turn.name) || words.classic, t.dates.date(turn.day))}
                </ActLink>
                <ByDecision number={decided[turn.decisionId ?? ""]} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
};

const ByDecision = ({ number }: { number: string | undefined }) => {
  const { effects } = useTexts();
  return number ? (
    <>
      {", "}
      <a href={`/decisions/${number}`}>{effects.byDecision(number)}</a>
    </>
  ) : null;
};

const DraftFields = ({ drafts }: { drafts: { id: string; name: string }[] }) => {
  const { duties: words, typeset } = useTexts();
  const field = useField();
  return (
    <>
      <Field {...field("name")} label={words.draftName} />
      <Field kind="select" {...field("from", "now")} label={words.draftFrom}>
        <option value="now">{words.from.now}</option>
        <option value="model">{words.from.model}</option>
        <option value="nothing">{words.from.nothing}</option>
        {drafts.map((draft) => (
          <option key={draft.id} value={draft.id}>
            {words.copyOf(typeset(draft.name))}
          </option>
        ))}
      </Field>
    </>
  );
};

/** « Je peux porter … attributions »: each writes her own. */
export const Carry = ({ carries }: { carries: number | null }) => {
  const { duties: words } = useTexts();
  return (
    <CommandForm verb="duty.carry" className="duty-ask" prefix="porter-" labels={{ duties: words.carry }}>
      <CarryField carries={carries} />
      <Button>{words.save}</Button>
    </CommandForm>
  );
};

const CarryField = ({ carries }: { carries: number | null }) => {
  const { duties: words } = useTexts();
  const field = useField();
  return (
    <Field
      kind="number"
      {...field("duties", carries)}
      label={words.carry}
      hint={words.carryHint}
      unit={words.carryUnit}
      min={0}
    />
  );
};
