import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Face } from "./face";

type Listed = {
  id: string;
  slug: string;
  name: string;
  about: string | null;
  portraitHash: string | null;
  roles: string[];
  sits: boolean;
};

/** The directory: a face, a name, what they are here. */
export const PeopleRows = ({ people }: { people: Listed[] }) => {
  const t = useTexts();
  const { list, roles } = t.people;
  const names: { [role: string]: string } = roles;
  return (
    <ul className="who who--list">
      {people.map((one) => (
        <li key={one.id}>
          <Face id={one.id} hash={one.portraitHash} />
          <div>
            <p className="strong">
              <a href={`/personnes/${one.slug}`}>{one.name}</a>
            </p>
            <p className="meta">
              {[...(one.sits ? [list.sits] : []), ...one.roles.map((role) => names[role] ?? role)].join(", ")}
              {one.about ? <span>{t.typeset(one.about)}</span> : null}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
};

/** By name, accents or not; a plain GET form. */
export const SearchForm = ({ role, search }: { role: string; search: string }) => {
  const { list } = useTexts().people;
  return (
    <search>
      <form method="get" action="/personnes" className="row">
        {role ? <input type="hidden" name="role" value={role} /> : null}
        <Field
          kind="search"
          name="nom"
          label={list.search}
          hideLabel
          placeholder={list.search}
          defaultValue={search}
          size="short"
        />
        <Button>{list.find}</Button>
      </form>
    </search>
  );
};
