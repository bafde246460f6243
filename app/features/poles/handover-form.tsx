import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";

type Someone = { id: string; name: string };
type Props = { pole: string; leads: Someone[]; toLead: Someone[]; days: { from: string; until: string } };

/** Plans the passing of a lead: who, to whom, how long together, and what is handed over. */
export const PlanHandover = ({ pole, leads, toLead, days }: Props) => {
  const { handover: words } = useTexts().poles;
  const labels = { from: words.from, to: words.to, startsOn: words.startsOn, endsOn: words.endsOn, items: words.items };
  return (
    <FormDisclosure verbs={["handover.plan"]} summary={words.title} line id="passer">
      <p className="soft">{words.planText}</p>
      <CommandForm verb="handover.plan" prefix="passer-" hidden={{ pole }} className="form" labels={labels}>
        <HandoverFields leads={leads} toLead={toLead} days={days} />
        <Button>{words.do}</Button>
      </CommandForm>
    </FormDisclosure>
  );
};

const HandoverFields = ({ leads, toLead, days }: Omit<Props, "pole">) => {
  const { handover: words, pole, form } = useTexts().poles;
  const field = useField();
  return (
    <>
      <Field kind="select" {...field("from", leads[0]?.id)} label={words.from} must={form.must}>
        {leads.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Field>
      <Field kind="select" {...field("to")} label={words.to} must={form.must}>
        <option value="">{pole.choose}</option>
        {toLead.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Field>
      <Field kind="date" {...field("startsOn", days.from)} label={words.startsOn} must={form.must} />
      <Field kind="date" {...field("endsOn", days.until)} label={words.endsOn} must={form.must} />
      <Field
        kind="textarea"
        rows={7}
        maxLength={4000}
        {...field("items", words.usual.join("\n"))}
        label={words.items}
      />
      <Field kind="textarea" rows={2} maxLength={2000} {...field("note")} label={words.note} />
    </>
  );
};
