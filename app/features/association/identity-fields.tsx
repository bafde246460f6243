import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";

type Identity = { name: string; tagline: string | null; address: string | null; yearStart: string };

export const IdentityFields = ({ identity }: { identity: Identity }) => {
  const t = useTexts();
  const { settings } = t.association;
  const field = useField();
  return (
    <>
      <Field {...field("name", identity.name)} label={settings.name} />
      <Field {...field("tagline", identity.tagline)} label={settings.tagline} />
      <Field {...field("address", identity.address)} label={settings.address} />
      <Field {...field("yearStart", identity.yearStart)} kind="select" label={settings.yearStart} size="short">
        {settings.yearStarts.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Field>
      <Button variant="fill">{t.common.save}</Button>
    </>
  );
};
