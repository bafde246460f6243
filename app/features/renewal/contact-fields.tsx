import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";

export type Known = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  poleId: string | null;
};
type Choosable = { id: string; name: string };

/** A name and a way to reach: all that is ever kept of somebody met. */
export const WhoFields = ({ known, own }: { known?: Known; own?: boolean }) => {
  const { form } = useTexts().renewal;
  const field = useField();
  const auto = (name: string) => (own ? name : "off");
  return (
    <>
      <Field
        {...field("givenName", known?.givenName)}
        label={form.givenName}
        must={form.must}
        autoComplete={auto("given-name")}
      />
      <Field
        {...field("familyName", known?.familyName)}
        label={form.familyName}
        must={form.must}
        autoComplete={auto("family-name")}
      />
      <Field
        {...field("email", known?.email)}
        kind="email"
        label={form.email}
        hint={form.reach}
        autoComplete={auto("email")}
      />
      <Field {...field("phone", known?.phone)} kind="tel" label={form.phone} size="short" autoComplete={auto("tel")} />
    </>
  );
};

export const PoleField = ({ poles, known }: { poles: Choosable[]; known?: string | null }) => {
  const t = useTexts();
  const { form } = t.renewal;
  const field = useField();
  return (
    <Field kind="select" {...field("pole", known)} label={form.pole}>
      <option value="">{form.noPole}</option>
      {poles.map((pole) => (
        <option key={pole.id} value={pole.id}>
          {t.typeset(pole.name)}
        </option>
      ))}
    </Field>
  );
};

export const NextFields = ({ step, day }: { step?: string | null; day?: string | null }) => {
  const { form } = useTexts().renewal;
  const field = useField();
  return (
    <>
      <Field {...field("nextStep", step)} label={form.nextStep} hint={form.nextStepHint} maxLength={140} />
      <Field {...field("nextOn", day)} kind="date" label={form.nextOn} />
    </>
  );
};

export const FollowerField = ({ people, known, must }: { people: Choosable[]; known?: string; must?: boolean }) => {
  const { form } = useTexts().renewal;
  const field = useField();
  return (
    <Field kind="select" {...field("follower", known)} label={form.follower} must={must ? form.must : undefined}>
      {must ? null : <option value="">{form.noFollower}</option>}
      {people.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Field>
  );
};
