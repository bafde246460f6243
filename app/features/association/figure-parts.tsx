import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Check } from "../../ui/choices";
import { Field } from "../../ui/field";
import { Figure } from "../../ui/figure";
import { Status } from "../../ui/status";

type Supplied = {
  id: string;
  label: string;
  value: string;
  unit: string;
  lastYear: string | null;
  source: string;
  vouchedBy: string;
  asOf: string;
  showable: 0 | 1;
};

/** Each figure big, with last year's, its source and who vouches for it. */
export const FigureList = ({ figures, mayRemove }: { figures: Supplied[]; mayRemove: boolean }) => {
  const t = useTexts();
  const { figuresPage } = t.association;
  return (
    <ul className="figures figures--told">
      {figures.map((one) => (
        <li key={one.id} id={`chiffre-${one.id}`} className="stack-s">
          <Figure
            value={t.typeset(one.value)}
            unit={one.unit}
            label={t.typeset(one.label)}
            note={
              <>
                {one.lastYear ? `${figuresPage.lastYear(one.lastYear)} · ` : ""}
                {figuresPage.source(one.source, one.vouchedBy, t.dates.date(one.asOf))}
              </>
            }
          />
          {one.showable ? <Status kind="ok">{figuresPage.shown}</Status> : null}
          {mayRemove ? (
            <CommandForm verb="figure.remove" hidden={{ figure: one.id }} only="figure">
              <Button variant="quiet">{figuresPage.remove}</Button>
            </CommandForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

/** What a figure must say to be believed. */
export const FigureFields = ({ today, me }: { today: string; me: string }) => {
  const { figuresPage, setup } = useTexts().association;
  const field = useField();
  return (
    <>
      <Field {...field("label")} label={figuresPage.label} hint={figuresPage.labelHint} must={setup.must} />
      <div className="row">
        <Field {...field("value")} label={figuresPage.value} must={setup.must} size="short" />
        <Field {...field("unit")} label={figuresPage.unit} size="short" />
        <Field {...field("lastYear")} label={figuresPage.before} size="short" />
      </div>
      <Field {...field("source")} label={figuresPage.sourceLabel} must={setup.must} />
      <Field {...field("vouchedBy", me)} label={figuresPage.vouchedBy} must={setup.must} />
      <Field {...field("asOf", today)} kind="date" label={figuresPage.asOf} />
      <Check name="showable" label={figuresPage.showable} />
      <Button variant="fill">{figuresPage.go}</Button>
    </>
  );
};
