import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { ZoneField } from "./zone-field";

type Identity = {
  name: string;
  tagline: string | null;
  address: string | null;
  territory: "france" | "alsaceMoselle";
  yearStart: string;
  zone: string;
};

const territories = ["france", "alsaceMoselle"] as const;

export const IdentityFields = ({ identity }: { identity: Identity }) => {
  const t = useTexts();
  const { settings, setup } = t.association;
  const field = useField();
  return (
    <>
      <Field {...field("name", identity.name)} label={settings.name} />
      <Field {...field("tagline", identity.tagline)} label={settings.tagline} />
      <Field {...field("address", identity.address)} label={settings.address} />
      <Field {...field("territory", identity.territory)} kind="select" label={setup.territory}>
        {territories.map((value) => (
          <option key={value} value={value}>
            {setup.territories[value]}
          </option>
        ))}
      </Field>
      <ZoneField zone={identity.zone} />
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
