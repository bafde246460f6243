import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Monogram } from "../../ui/monogram";
import { initialsOf } from "../poles/initials";

type Person = { id: string; slug: string; name: string; lead: boolean };
type Props = { group: string; people: Person[]; me: string; open: boolean; mayRemove: boolean };

/** Who is in a group, who runs it first; each may leave, whoever tends it may remove. */
export const GroupPeople = ({ group, people, me, open, mayRemove }: Props) => {
  const words = useTexts().groups;
  return (
    <ul className="who who--tended">
      {people.map((one) => (
        <li key={one.id}>
          <Monogram initials={initialsOf(one.name)} />
          <span>
            <a className="strong" href={`/personnes/${one.slug}`}>
              {one.name}
            </a>
            {one.lead ? (
              <>
                <br />
                {words.leads}
              </>
            ) : null}
          </span>
          {open && (one.id === me || mayRemove) ? (
            <div className="push">
              <CommandForm verb="group.leave" hidden={{ group, person: one.id }} only="person">
                <Button variant="quiet" aria-label={one.id === me ? words.leave : `${words.remove}, ${one.name}`}>
                  {one.id === me ? words.leave : words.remove}
                </Button>
              </CommandForm>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
