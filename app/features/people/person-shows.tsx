import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Check } from "../../ui/choices";
import { Field } from "../../ui/field";
import { Facts } from "../../ui/list";
import { Section } from "../../ui/section";
import { type Audience, audienceOf, choicesFor, houseRule, isContact, type Shown } from "./shows";

type Person = { id: string; version: number; skills: string | null; availability: string | null };

/** What somebody knows how to do and when they can, in their words, as far as they wish. */
export const SkillsSection = ({ person, mayTell }: { person: Person; mayTell: boolean }) => {
  const t = useTexts();
  const { skills } = t.people;
  const facts = [
    ...(person.skills ? [{ label: skills.skills, value: t.typeset(person.skills) }] : []),
    ...(person.availability ? [{ label: skills.availability, value: t.typeset(person.availability) }] : []),
  ];
  if (facts.length === 0 && !mayTell) return null;
  return (
    <Section id="savoir-faire" title={skills.title}>
      {facts.length > 0 ? <Facts stack facts={facts} /> : <p className="soft">{skills.none}</p>}
      {mayTell ? (
        <FormDisclosure verbs={["person.tellSkills"]} summary={skills.edit} id="dire">
          <CommandForm
            verb="person.tellSkills"
            className="form"
            hidden={{ person: person.id, version: person.version }}
            labels={{ skills: skills.skills, availability: skills.availability }}
            prefix="savoir-"
          >
            <p className="soft">{skills.rule}</p>
            <SkillFields person={person} />
            <Button variant="fill">{t.common.save}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
    </Section>
  );
};

const SkillFields = ({ person }: { person: Person }) => {
  const { skills } = useTexts().people;
  const field = useField();
  return (
    <>
      <Field {...field("skills", person.skills)} label={skills.skills} hint={skills.skillsHint} maxLength={200} />
      <Field
        {...field("availability", person.availability)}
        label={skills.availability}
        hint={skills.availabilityHint}
        maxLength={200}
      />
    </>
  );
};

type ShowsProps = {
  person: string;
  shows: { what: Shown; said: Audience | null }[];
  sharedEmail: boolean;
  own: boolean;
};

/** The words of an audience: for what is no way to be reached, the widest one is everybody who has access. */
const useAudienceWords = () => {
  const { audiences } = useTexts().people.shows;
  return (what: Shown, audience: Audience) =>
    audiences[audience === "association" && !isContact(what) ? "everyone" : audience];
};

/** « Qui voit mon téléphone ? »: one question a detail, the rule of the house said beside it. */
export const ShowsSection = ({ person, shows, sharedEmail, own }: ShowsProps) => {
  const t = useTexts();
  const words = t.people.shows;
  const said = useAudienceWords();
  return (
    <Section id="qui-voit" title={own ? words.title : words.titleOther} className="read">
      <p className="soft">{words.lead}</p>
      <Facts
        facts={shows.map(({ what, said: chosen }) => ({
          label: own ? words.what[what] : words.whatOther[what],
          value: (
            <>
              {said(what, audienceOf(what, chosen))} {chosen ? null : <span className="soft">{words.byRule}</span>}
            </>
          ),
        }))}
      />
      <FormDisclosure verbs={["person.setShows"]} summary={words.change} id="choisir">
        <CommandForm verb="person.setShows" className="form" hidden={{ person }} prefix="voir-">
          <ShowFields shows={shows} own={own} />
          <Check
            name="sharedEmail"
            id="voir-sharedEmail"
            label={own ? words.shared : words.sharedOther}
            hint={words.sharedHint}
            checked={sharedEmail}
          />
          <Button variant="fill">{t.common.save}</Button>
        </CommandForm>
      </FormDisclosure>
    </Section>
  );
};

const ShowFields = ({ shows, own }: Pick<ShowsProps, "shows" | "own">) => {
  const words = useTexts().people.shows;
  const field = useField();
  const audienceWords = useAudienceWords();
  return (
    <>
      {shows.map(({ what, said }) => (
        <Field
          key={what}
          {...field(what, audienceOf(what, said))}
          kind="select"
          label={own ? words.ask[what] : words.whatOther[what]}
        >
          {choicesFor(what).map((audience) => (
            <option key={audience} value={audience}>
              {audience === houseRule[what]
                ? words.house(audienceWords(what, audience))
                : audienceWords(what, audience)}
            </option>
          ))}
        </Field>
      ))}
    </>
  );
};
