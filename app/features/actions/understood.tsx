import { Square, SquareCheckBig } from "lucide-react";
import { Fragment } from "react";
import type { Texts } from "../../texts/make";
import { useTexts } from "../../texts/texts";
import { Chip, Chips } from "../../ui/chips";
import type { Filled, PersonChoice } from "./log-fields";
import { sentencesOf } from "./split";
import { understand } from "./understand";

type Props = {
  text: string;
  today: string;
  people: PersonChoice[];
  me: PersonChoice;
  filled: Filled;
  change: (part: Partial<Filled> & { said?: string }) => void;
};

/** `or`: the same word may mean the suggestion before it. */
type Suggestion = { id: string; words: string; on: boolean; or?: boolean; toggle: () => void };

/** What the sentence seems to say, dashed with an empty box until a tap confirms it. */
export const Understood = (props: Props) => {
  const t = useTexts();
  const found = suggestions(t, props);
  if (found.length === 0) return null;
  return (
    <>
      <h2 className="h3">{t.actions.log.understood}</h2>
      <Chips>
        {found.map((one) => (
          <Fragment key={one.id}>
            {one.or ? <li className="chips__or">{t.actions.log.or}</li> : null}
            <Chip
              ask={!one.on}
              icon={one.on ? SquareCheckBig : Square}
              type="button"
              aria-pressed={one.on}
              onClick={one.toggle}
            >
              {one.words}
            </Chip>
          </Fragment>
        ))}
      </Chips>
    </>
  );
};

const suggestions = (t: Texts, { text, today, people, me, filled, change }: Props): Suggestion[] => {
  const { log } = t.actions;
  const heard = understand(text, today, people);
  // Each sentence has its own tense: what was sown says nothing of what is left for Friday.
  const dates = sentencesOf(text).flatMap((one) => understand(one, today, []).dates);
  const name = (id: string) => people.find((one) => one.id === id)?.name ?? "";
  const company = heard.with.flatMap((one) => one.candidates).filter((id) => id !== filled.personId);
  const whom = (heard.who?.candidates ?? []).filter((id) => id !== me.id);
  return [
    ...whom.map((id) => ({
      id: `who-${id}`,
      words: log.forWhom(name(id)),
      on: filled.personId === id,
      toggle: () => change({ personId: filled.personId === id ? me.id : id }),
    })),
    ...company.map((id) => ({
      id: `with-${id}`,
      words: log.with(name(id)),
      on: filled.helpers.includes(id),
      toggle: () =>
        change({
          helpers: filled.helpers.includes(id) ? filled.helpers.filter((one) => one !== id) : [...filled.helpers, id],
        }),
    })),
    ...dates.flatMap(({ said, days }) =>
      days
        .filter((day) => day !== today)
        .map((day, index) => {
          const ahead = day > today;
          const on = ahead ? filled.dueOn === day : filled.doneOn === day;
          return {
            id: `day-${day}`,
            words: ahead ? log.toFinish(t.dates.long(day)) : log.wasDone(t.dates.long(day)),
            on,
            or: index > 0,
            toggle: () =>
              ahead ? change({ dueOn: on ? "" : day, said: on ? "" : said }) : change({ doneOn: on ? today : day }),
          };
        }),
    ),
  ];
};
