import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";
import { zones } from "./zones";

/** At what hour the association lives; one it keeps from elsewhere stays in the list. */
export const ZoneField = ({ zone }: { zone: string }) => {
  const { setup } = useTexts().association;
  const field = useField();
  const named: { [zone: string]: string } = setup.zones;
  const listed = zones.some((one) => one === zone) ? zones : [zone, ...zones];
  return (
    <Field {...field("zone", zone)} kind="select" label={setup.zone} hint={setup.zoneHint} size="short">
      {listed.map((one) => (
        <option key={one} value={one}>
          {named[one] ?? one}
        </option>
      ))}
    </Field>
  );
};
