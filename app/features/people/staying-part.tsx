import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Furrow } from "../../ui/furrow";
import { Section } from "../../ui/section";

/** What undoing gives back and what it cannot; `known`: the departure kept what it ended. */
export type Staying = { known: boolean; gives: string[]; keeps: { what: string; why: string }[] };
type Props = { person: string; leftOn: string; staying: Staying };

/** A departure still to come: its day moves, or it is undone, until that day. */
export const StayingSection = ({ person, leftOn, staying }: Props) => {
  const t = useTexts();
  const say = t.people.one.staying;
  return (
    <>
      <Furrow />
      <Section id="depart-prevu" title={say.title}>
        <p>{say.lead(t.dates.date(leftOn))}</p>
        <div className="read">
          <FormDisclosure verbs={["person.moveLeave"]} line summary={say.move} id="deplacer">
            <CommandForm verb="person.moveLeave" className="form" hidden={{ person }}>
              <MoveFields leftOn={leftOn} />
            </CommandForm>
          </FormDisclosure>
          <FormDisclosure verbs={["person.stay"]} line summary={say.undo} id="annuler">
            <div className="stack">
              <WhatComesBack {...staying} />
              <CommandForm verb="person.stay" className="form" hidden={{ person }}>
                <Button>{say.undoDo}</Button>
              </CommandForm>
            </div>
          </FormDisclosure>
        </div>
      </Section>
    </>
  );
};

const MoveFields = ({ leftOn }: { leftOn: string }) => {
  const { one } = useTexts().people;
  const field = useField();
  return (
    <>
      <Field {...field("leftOn", leftOn)} kind="date" label={one.leaveDay} hint={one.staying.moveHint} />
      <Button>{one.staying.moveDo}</Button>
    </>
  );
};

const WhatComesBack = ({ known, gives, keeps }: Staying) => {
  const t = useTexts();
  const say = t.people.one.staying;
  if (!known) return <p>{say.blind}</p>;
  return (
    <>
      {gives.length === 0 && keeps.length === 0 ? <p>{say.givesNothing}</p> : null}
      {gives.length > 0 ? (
        <>
          <h3>{say.gives}</h3>
          <ul className="stack-s">
            {gives.map((what) => (
              <li key={what}>{t.typeset(what)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {keeps.length > 0 ? (
        <>
          <h3>{say.keeps}</h3>
          <ul className="stack-s">
            {keeps.map(({ what, why }) => (
              <li key={what}>
                {t.typeset(what)} <span className="soft">({why})</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
};
