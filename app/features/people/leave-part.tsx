import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";

/** Something held that a departure ends: what it is called, and its page. */
export type Charge = { id: string; what: string; href: string };

type Props = { person: string; today: string; charges: Charge[] };

/** A departure, with all that ends by it said before it is noted. */
export const LeavePart = ({ person, today, charges }: Props) => {
  const t = useTexts();
  const { one } = t.people;
  return (
    <div className="stack">
      <h3>{one.leaveEnds}</h3>
      {charges.length === 0 ? (
        <p>{one.leaveNothing}</p>
      ) : (
        <ul className="stack-s">
          {charges.map((charge) => (
            <li key={charge.id}>
              <a href={charge.href}>{t.typeset(charge.what)}</a>
            </li>
          ))}
          <li>{one.leaveRoles}</li>
        </ul>
      )}
      <p className="soft">{one.leaveHint}</p>
      <CommandForm verb="person.leave" className="form" hidden={{ person }}>
        <LeaveFields today={today} />
      </CommandForm>
    </div>
  );
};

const LeaveFields = ({ today }: { today: string }) => {
  const { one } = useTexts().people;
  const field = useField();
  return (
    <>
      <Field {...field("leftOn", today)} kind="date" label={one.leaveDay} />
      <Button variant="danger">{one.leaveDo}</Button>
    </>
  );
};
