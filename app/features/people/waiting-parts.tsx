import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";
import { type Board, useSeatName } from "./seat-names";

type Props = { waiting: Board["waiting"]; assembly: string | null; today: string; mayWrite: boolean };

/** The co-options that wait for the assembly, each with the note of its ratification. */
export const WaitingSection = ({ waiting, assembly, today, mayWrite }: Props) => {
  const t = useTexts();
  const { waiting: words } = t.people.seatPages;
  const seatName = useSeatName();
  if (waiting.length === 0) return null;
  return (
    <Section id="a-ratifier" title={words.title}>
      <TodoList>
        {waiting.map((one) => (
          <TodoItem
            key={one.mandate}
            href={`/sieges/${one.seat.id}`}
            what={words.what(one.name)}
            meta={
              <>
                <span>{t.typeset(seatName(one.seat))}</span>
                <span>{words.since(t.dates.date(one.startsOn))}</span>
                {one.endsOn !== null && one.endsOn < today ? (
                  <Status kind="late">{words.passed(t.dates.date(one.endsOn))}</Status>
                ) : (
                  <span>{assembly ? words.until(t.dates.date(assembly)) : words.noDay}</span>
                )}
              </>
            }
          >
            {mayWrite ? (
              <FormDisclosure
                verbs={["mandate.ratify"]}
                of={(typed) => typed.mandate === one.mandate}
                summary={words.summary(one.name)}
              >
                <CommandForm
                  verb="mandate.ratify"
                  className="form"
                  hidden={{ mandate: one.mandate }}
                  only="mandate"
                  prefix={`ratifier-${one.mandate}-`}
                >
                  <RatifyFields today={today} />
                </CommandForm>
              </FormDisclosure>
            ) : null}
          </TodoItem>
        ))}
      </TodoList>
    </Section>
  );
};

const RatifyFields = ({ today }: { today: string }) => {
  const { waiting: words } = useTexts().people.seatPages;
  const field = useField();
  return (
    <>
      <div className="row">
        <Field {...field("ratifiedOn", today)} kind="date" label={words.on} />
        <Field {...field("endsOn")} kind="date" label={words.endsOn} hint={words.endsHint} />
      </div>
      <Button variant="fill">{words.do}</Button>
    </>
  );
};
