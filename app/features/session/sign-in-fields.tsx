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

export const CodeField = ({ known }: { known: string }) => {
  const { code, entry } = useTexts().session;
  const field = useDoorField("code");
  return (
    <Field
      {...field("code", known)}
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
