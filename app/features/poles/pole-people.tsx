import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Monogram } from "../../ui/monogram";
import { initialsOf } from "./initials";

export type Tending = {
  id: string;
  slug: string;
  name: string;
  lead: boolean;
  since: string;
  leadUntil: string | null;
};

type Kind = "board" | "team" | "volunteer" | "member";

/** Who takes care of a pole: leads first, with the end of their time when it is set. */
export const PolePeople = ({
  people,
  kinds = {},
  decided = {},
  open,
}: {
  people: Tending[];
  kinds?: { [person: string]: Kind };
  /** The number of the decision that named a lead, by person. */
  decided?: { [person: string]: string };
  open: boolean;
}) => {
  const t = useTexts();
  if (people.length === 0) return <p className="soft">{t.poles.pole.nobody}</p>;
  return (
    <ul className="who">
      {people.map((one) => (
        <li key={one.id}>
          <Monogram initials={initialsOf(one.name)} />
          <span>
            {open ? (
              <a className="strong" href={`/personnes/${one.slug}`}>
                {one.name}
              </a>
            ) : (
              <b>{one.name}</b>
            )}
            <br />
            <Part one={one} kind={kinds[one.id]} decided={open ? decided[one.id] : undefined} />
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The same list for who tends the pole: removing someone, handing the lead over. */
export const TendedPeople = ({
  pole,
  people,
  mayRelieve,
}: {
  pole: string;
  people: Tending[];
  mayRelieve: boolean;
}) => {
  const { pole: words } = useTexts().poles;
  return (
    <ul className="who who--tended">
      {people.map((one) => (
        <li key={one.id}>
          <Monogram initials={initialsOf(one.name)} />
          <span>
            <b>{one.name}</b>
            <br />
            <Part one={one} />
          </span>
          <div className="push row">
            {one.lead && mayRelieve ? (
              <CommandForm verb="pole.relieveLead" hidden={{ pole, person: one.id }} only="person">
                <Button variant="quiet" aria-label={`${words.relieve}, ${one.name}`}>
                  {words.relieve}
                </Button>
              </CommandForm>
            ) : null}
            <CommandForm verb="pole.leave" hidden={{ pole, person: one.id }} only="person">
              <Button variant="quiet" aria-label={`${words.remove}, ${one.name}`}>
                {words.remove}
              </Button>
            </CommandForm>
          </div>
        </li>
      ))}
    </ul>
  );
};

const Part = ({ one, kind, decided }: { one: Tending; kind?: Kind; decided?: string }) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  const what = kind ? words.kind[kind] : null;
  if (!one.lead)
    return <span className="soft">{[what, words.arrived(t.dates.date(one.since))].filter(Boolean).join(", ")}</span>;
  const lead = one.leadUntil ? words.leadUntil(t.words.lead.one, t.dates.month(one.leadUntil)) : t.words.lead.one;
  return (
    <span>
      {[lead, what].filter(Boolean).join(", ")}
      {decided ? (
        <>
          {", "}
          <a href={`/decisions/${decided}`}>{t.effects.byDecision(decided)}</a>
        </>
      ) : null}
    </span>
  );
};
