import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";

type Known = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  about: string | null;
};

/** Names, ways to reach, one line: the same for a new person and a known one. */
export const PersonFields = ({ known }: { known?: Known }) => {
  const { form } = useTexts().people;
  const field = useField();
  return (
    <>
      <Field {...field("givenName", known?.givenName)} label={form.givenName} must={form.must} autoComplete="off" />
      <Field {...field("familyName", known?.familyName)} label={form.familyName} must={form.must} autoComplete="off" />
      <Field
        {...field("email", known?.email)}
        kind="email"
        label={form.email}
        hint={form.emailHint}
        autoComplete="off"
      />
      <Field {...field("phone", known?.phone)} kind="tel" label={form.phone} autoComplete="off" size="short" />
      <Field {...field("about", known?.about)} label={form.about} hint={form.aboutHint} />
    </>
  );
};

/** A role with its first day, its last one if known, and its team. */
export const RoleFields = ({ today, optional }: { today: string; optional?: boolean }) => {
  const { form, one, roles } = useTexts().people;
  const field = useField();
  return (
    <>
      <Field
        {...field("role", optional ? "" : "member")}
        kind="select"
        label={optional ? form.role : one.role}
        size="short"
      >
        {optional ? <option value="">{form.noRole}</option> : null}
        {(["member", "volunteer", "employee", "coordinator", "candidate", "supporter"] as const).map((role) => (
          <option key={role} value={role}>
            {roles[role]}
          </option>
        ))}
      </Field>
      <div className="row">
        <Field {...field(optional ? "since" : "startsOn", today)} kind="date" label={one.startsOn} />
        {optional ? null : <Field {...field("endsOn")} kind="date" label={one.endsOn} />}
      </div>
      <Field {...field("team")} label={one.team} size="short" />
    </>
  );
};
