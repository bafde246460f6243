import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { RoleFields } from "./person-fields";
import type { RoleName } from "./role-names";

type Role = { id: string; role: RoleName; team: string | null; startsOn: string; endsOn: string | null };
type Props = { person: string; roles: Role[]; today: string; mayGive: boolean };

/** What a person is to the association, dated; past roles stay. */
export const RoleSection = ({ person, roles, today, mayGive }: Props) => {
  const t = useTexts();
  const { one, roles: names } = t.people;
  return (
    <Section id="roles" title={one.roles}>
      {roles.length === 0 ? <p className="soft">{one.noRole}</p> : null}
      <TodoList>
        {roles.map((held) => (
          <TodoItem
            key={held.id}
            what={[names[held.role], held.team].filter(Boolean).join(", ")}
            meta={
              <span>
                {held.endsOn
                  ? one.range(t.dates.date(held.startsOn), t.dates.date(held.endsOn))
                  : one.since(t.dates.date(held.startsOn))}
              </span>
            }
          >
            {mayGive && (held.endsOn === null || held.endsOn > today) ? (
              <FormDisclosure verbs={["role.end"]} of={(typed) => typed.role === held.id} summary={one.endRole}>
                <CommandForm verb="role.end" hidden={{ role: held.id }} only="role" prefix={`${held.id}-`}>
                  <EndFields today={today} />
                </CommandForm>
              </FormDisclosure>
            ) : null}
          </TodoItem>
        ))}
      </TodoList>
      {mayGive ? (
        <FormDisclosure verbs={["role.give"]} summary={one.addRole}>
          <CommandForm verb="role.give" className="form" hidden={{ person }} prefix="donner-">
            <RoleFields today={today} />
            <Button>{one.giveRole}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
    </Section>
  );
};

const EndFields = ({ today }: { today: string }) => {
  const { one } = useTexts().people;
  const field = useField();
  return (
    <div className="row">
      <Field {...field("endsOn", today)} kind="date" label={one.lastDay} />
      <Button>{one.endRole}</Button>
    </div>
  );
};
