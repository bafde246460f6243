import { CommandForm } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { TodoItem, TodoList } from "../../ui/list";
import { Section } from "../../ui/section";
import { Status } from "../../ui/status";

type Line = {
  id: string;
  slug: string;
  name: string;
  keeper: boolean;
  seenAt: string | null;
  codeUntil: string | null;
};

/** Up to here a list is read at a glance: nobody searches it. */
const FEW = 6;

/** Everyone who may enter, with what can be changed behind « Changer ». */
export const AccessPeople = ({ people, asked, all }: { people: Line[]; asked: string; all: number }) => {
  const t = useTexts();
  const { access } = t.session;
  return (
    <Section id="acces" title={access.people(all)}>
      {all > FEW || asked !== "" ? (
        <form method="get" className="find">
          <Field kind="search" name="nom" label={access.find} defaultValue={asked} />
          <Button>{access.findGo}</Button>
        </form>
      ) : null}
      {asked === "" ? null : <p className="soft">{access.found(people.length)}</p>}
      <TodoList two>
        {people.map((one) => (
          <TodoItem
            key={one.id}
            what={one.name}
            href={`/personnes/${one.slug}`}
            meta={
              <>
                {one.keeper ? <Status kind="ok">{access.keeper}</Status> : null}
                <span>{one.seenAt ? access.seen(t.dates.instantDay(one.seenAt, t.zone)) : access.neverSeen}</span>
                {one.codeUntil ? <span>{access.codeUntil(t.dates.instantDay(one.codeUntil, t.zone))}</span> : null}
              </>
            }
          >
            <FormDisclosure
              verbs={["access.invite", "access.makeKeeper", "access.unmakeKeeper", "access.withdraw"]}
              of={(typed) => typed.person === one.id}
              summary={access.more}
            >
              <div className="row">
                <CommandForm verb="access.invite" hidden={{ person: one.id }} only="person">
                  <Button>{access.newCode}</Button>
                </CommandForm>
                <CommandForm
                  verb={one.keeper ? "access.unmakeKeeper" : "access.makeKeeper"}
                  hidden={{ person: one.id }}
                  only="person"
                >
                  <Button>{one.keeper ? access.unmakeKeeper : access.makeKeeper}</Button>
                </CommandForm>
                <CommandForm verb="access.withdraw" hidden={{ person: one.id }} only="person">
                  <Button variant="danger">{access.withdraw}</Button>
                </CommandForm>
              </div>
            </FormDisclosure>
          </TodoItem>
        ))}
      </TodoList>
    </Section>
  );
};
