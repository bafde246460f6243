import { useEffect } from "react";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";
import { useDoorField } from "./door-form";

export const EmailField = ({ form }: { form: string }) => {
  const { entry } = useTexts().session;
  const field = useDoorField(form);
  return (
    <Field
      {...field("email")}
      kind="email"
      label={entry.email}
      must={entry.must}
      autoComplete="username"
      inputMode="email"
      spellCheck={false}
    />
  );
};

export const PasswordField = () => {
  const { entry } = useTexts().session;
  const { defaultValue: _typed, ...field } = useDoorField("password")("password");
  return <Field {...field} kind="password" label={entry.password} must={entry.must} autoComplete="current-password" />;
};

/** A scanned code comes after the # of the address, which no server reads: it is put into the field here. */
export const CodeField = () => {
  const { code, entry } = useTexts().session;
  const field = useDoorField("code")("code");
  useEffect(() => {
    const scanned = /^#([\w-]{1,40})$/.exec(location.hash)?.[1];
    const input = document.getElementById(field.id);
    if (!scanned || !(input instanceof HTMLInputElement)) return;
    if (input.value === "") input.value = scanned;
    history.replaceState(history.state, "", location.pathname + location.search);
  }, [field.id]);
  return (
    <Field
      {...field}
      label={code.field}
      hint={code.hint}
      must={entry.must}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      size="short"
    />
  );
};
