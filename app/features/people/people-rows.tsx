import { MailX, Users } from "lucide-react";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Icon } from "../../ui/icon";
import { Face } from "./face";

export type Listed = {
  id: string;
  slug: string;
  name: string;
  about: string | null;
  skills: string | null;
  availability: string | null;
  email: string | null;
  phone: string | null;
  portraitHash: string | null;
  roles: string[];
  sits: boolean;
  /** Told to those who call meetings: no address, or who reads the same one. */
  noAddress: boolean;
  sharers: string[];
};

/** The directory: a face, a name, what they are here, and what each wishes to show. */
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
            {one.skills || one.availability ? (
              <p className="meta">
                {one.skills ? <span>{t.typeset(one.skills)}</span> : null}
                {one.availability ? <span>{t.typeset(one.availability)}</span> : null}
              </p>
            ) : null}
            <Reach one={one} />
          </div>
        </li>
      ))}
    </ul>
  );
};

const Reach = ({ one }: { one: Listed }) => {
  const { directory } = useTexts().people;
  if (!one.email && !one.phone && !one.noAddress) return null;
  return (
    <p className="meta">
      {one.email ? <a href={`mailto:${one.email}`}>{one.email}</a> : null}
      {one.phone ? <a href={`tel:${one.phone.replace(/[^+\d]/g, "")}`}>{one.phone}</a> : null}
      {one.noAddress ? (
        <span>
          <Icon of={MailX} /> {directory.noAddress}
        </span>
      ) : null}
      {one.sharers.length > 0 ? (
        <span>
          <Icon of={Users} /> {directory.sharedWith(one.sharers)}
        </span>
      ) : null}
    </p>
  );
};

type Asked = { role: string; search: string; pole: string; skill: string };

/** By name (accents or not), by pole, by what people know how to do; a plain GET form. */
export const SearchForm = ({ asked, poles }: { asked: Asked; poles: { slug: string; name: string }[] }) => {
  const t = useTexts();
  const { list, directory } = t.people;
  return (
    <search>
      <form method="get" action="/personnes" className="filters">
        {asked.role ? <input type="hidden" name="role" value={asked.role} /> : null}
        <Field kind="search" name="nom" label={list.search} defaultValue={asked.search} size="short" />
        <Field kind="search" name="sait" label={directory.skill} defaultValue={asked.skill} size="short" />
        <Field kind="select" name="pole" label={t.words.pole.One} defaultValue={asked.pole} size="short">
          <option value="">{directory.anyPole}</option>
          {poles.map((pole) => (
            <option key={pole.slug} value={pole.slug}>
              {t.typeset(pole.name)}
            </option>
          ))}
        </Field>
        <Button>{list.find}</Button>
      </form>
    </search>
  );
};
