import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { Field } from "../../ui/field";
import { NoticeLine } from "../../ui/notice-line";

/** « Qui tenait quoi ? » on any past day, by the address alone. */
export const DayAsked = ({ day, today, first }: { day: string; today: string; first: string | null }) => {
  const t = useTexts();
  const { duties: words } = t;
  return (
    <>
      {day === today ? null : (
        <NoticeLine kind="info" word={t.poles.pole.toKnow}>
          {words.dayIs(t.dates.full(day))} {first && day < first ? `${words.dayBefore(t.dates.date(first))} ` : null}
          <a href="/des-fonctions-aux-poles">{words.backToday}</a>
        </NoticeLine>
      )}
      <Disclosure summary={words.dayTitle}>
        <form method="get" action="/des-fonctions-aux-poles" className="row">
          <Field kind="date" name="jour" label={words.day} defaultValue={day} />
          <Button>{words.dayDo}</Button>
        </form>
      </Disclosure>
    </>
  );
};
