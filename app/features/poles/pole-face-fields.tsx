import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import { PoleMark } from "../../ui/tag";
import { isTaken, type Vegetable, vegetableNames } from "./vegetables";

export type FaceKnown = {
  name: string;
  remit: string;
  vegetable: Vegetable;
  pillarId: string | null;
  latitude: string | null;
  theme: string | null;
  aloneCents: number | null;
  envelopeCents: number | null;
  reviewOn: string | null;
};

type Props = {
  known?: FaceKnown;
  /** The other open poles, whose vegetables are taken. */
  others: { name: string; vegetable: Vegetable }[];
  pillars: { id: string; name: string }[];
};

/** What makes a pole recognised: its name, its sentence, its vegetable, its pillar and its latitude. */
export const PoleFaceFields = ({ known, others, pillars }: Props) => {
  const t = useTexts();
  const field = useField();
  const { form } = t.poles;
  return (
    <>
      <Field
        {...field("name", known?.name)}
        label={form.name}
        hint={form.nameHint}
        must={form.must}
        maxLength={60}
        size="full"
        autoComplete="off"
      />
      <Field
        {...field("remit", known?.remit)}
        label={form.remit}
        hint={form.remitHint}
        must={form.must}
        maxLength={160}
        autoComplete="off"
      />
      <VegetableChoice known={known?.vegetable} others={others} />
      {pillars.length > 0 ? (
        <Field kind="select" {...field("pillar", known?.pillarId)} label={form.pillar}>
          <option value="">{form.noPillar}</option>
          {pillars.map((pillar) => (
            <option key={pillar.id} value={pillar.id}>
              {pillar.name}
            </option>
          ))}
        </Field>
      ) : null}
      <Field {...field("theme", known?.theme)} label={form.theme} hint={form.themeHint} maxLength={60} />
      <Field
        {...field("aloneCents", typedEuros(known?.aloneCents, t.lang))}
        label={form.alone}
        hint={form.aloneHint}
        inputMode="decimal"
        size="short"
        unit="€"
      />
      <Field
        {...field("envelopeCents", typedEuros(known?.envelopeCents, t.lang))}
        label={form.envelope}
        hint={form.envelopeHint}
        inputMode="decimal"
        size="short"
        unit="€"
      />
      <Field
        {...field("latitude", known?.latitude)}
        label={form.latitude}
        hint={form.latitudeHint}
        maxLength={160}
        autoComplete="off"
      />
      {known ? (
        <Field kind="date" {...field("reviewOn", known.reviewOn)} label={form.reviewOn} hint={form.reviewHint} />
      ) : null}
    </>
  );
};

/** Cents as one types euros: « 1250,50 », no useless cents. */
export const typedEuros = (cents: number | null | undefined, lang: string): string =>
  cents === null || cents === undefined ? "" : String(cents / 100).replace(".", lang === "fr" ? "," : ".");

const VegetableChoice = ({ known, others }: { known?: Vegetable; others: Props["others"] }) => {
  const t = useTexts();
  const { form } = t.poles;
  const { defaultValue, error } = useField()("vegetable", known);
  const taken = others.map((other) => other.vegetable);
  return (
    <Choices
      kind="radio"
      name="vegetable"
      label={form.vegetable}
      hint={form.vegetableHint}
      must={form.must}
      error={error}
      look="toggles"
      chosen={defaultValue ? [defaultValue] : []}
      options={vegetableNames.map((vegetable) => {
        const owner = others.find((other) => other.vegetable === vegetable);
        return {
          value: vegetable,
          disabled: isTaken(vegetable, taken),
          label: (
            <bdi className="vegetable-choice" data-pole={vegetable}>
              <PoleMark vegetable={vegetable} />
              <bdi>
                {t.poles.vegetables[vegetable]}
                {owner ? `, ${form.vegetableOf(t.typeset(owner.name))}` : null}
              </bdi>
            </bdi>
          ),
        };
      })}
    />
  );
};
