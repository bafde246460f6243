import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Check } from "../../ui/choices";
import { Field } from "../../ui/field";

type Props = { hidden: { draft: string; version: number }; today: string };

/** The day and, if it has one, the decision by which a draft is adopted. */
export const AdoptForm = ({ hidden, today }: Props) => {
  const { adopt } = useTexts().duties;
  return (
    <CommandForm
      verb="duty.adopt"
      hidden={hidden}
      className="form"
      prefix="adopter-"
      labels={{ startsOn: adopt.startsOn, decision: adopt.decision }}
    >
      <Fields today={today} />
      <Button variant="fill">{adopt.do}</Button>
    </CommandForm>
  );
};

const Fields = ({ today }: { today: string }) => {
  const { adopt } = useTexts().duties;
  const field = useField();
  return (
    <>
      <Field kind="date" {...field("startsOn", today)} label={adopt.startsOn} />
      <Field {...field("decision")} label={adopt.decision} hint={adopt.noDecision} size="short" />
      <Check name="seen" id="adopter-seen" label={adopt.seen} />
    </>
  );
};
