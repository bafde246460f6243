import { CommandForm, useField, useRefusal } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";

const sides = ["for", "abstention", "against"] as const;
type Mine = { opinion: (typeof sides)[number]; line: string } | null;

/** Three answers and a line; given again, it replaces the one before. */
export const OpinionForm = ({ id, mine, filled }: { id: string; mine: Mine; filled: boolean }) => {
  const { proposals } = useTexts();
  return (
    <CommandForm
      verb="proposal.opine"
      hidden={{ id }}
      labels={{ opinion: proposals.opineTitle, line: proposals.opinionLine }}
    >
      <Fields mine={mine} filled={filled} />
    </CommandForm>
  );
};

const Fields = ({ mine, filled }: { mine: Mine; filled: boolean }) => {
  const t = useTexts();
  const { proposals } = t;
  const field = useField();
  const typed = useRefusal()?.typed.opinion;
  const chosen = typeof typed === "string" ? typed : mine?.opinion;
  return (
    <div className="stack">
      <Choices
        kind="radio"
        name="opinion"
        look="toggles"
        label={proposals.opineTitle}
        error={field("opinion").error}
        chosen={chosen ? [chosen] : []}
        options={sides.map((value) => ({ value, label: proposals.side[value] }))}
      />
      <Field
        label={proposals.opinionLine}
        hint={proposals.opinionHint}
        maxLength={300}
        {...field("line", mine?.line)}
      />
      <Button variant={filled ? "fill" : "line"}>{mine ? proposals.changeOpinion : proposals.saveOpinion}</Button>
    </div>
  );
};
