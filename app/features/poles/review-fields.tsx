import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";

/** The questions of the yearly look; the envelope is asked about only where there is one. */
export const ReviewFields = ({ nextOn, envelope }: { nextOn: string; envelope: boolean }) => {
  const t = useTexts();
  const { review: words, form } = t.poles;
  const field = useField();
  return (
    <>
      <Field
        kind="textarea"
        rows={4}
        maxLength={2000}
        {...field("keeps")}
        label={words.keeps}
        hint={words.keepsHint}
        must={form.must}
      />
      <Field
        kind="textarea"
        rows={4}
        maxLength={2000}
        {...field("changes")}
        label={words.changes}
        hint={words.changesHint}
      />
      {envelope ? (
        <Field
          {...field("usedCents")}
          label={words.used}
          hint={words.usedHint}
          inputMode="decimal"
          size="short"
          unit="€"
        />
      ) : null}
      <Field kind="date" {...field("nextOn", nextOn)} label={words.nextOn} must={form.must} />
    </>
  );
};
