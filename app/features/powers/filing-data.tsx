import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { ActLink, Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Section } from "../../ui/section";

type Data = { occupation: string; home: string; nationality: string };
export type PersonOfSheet = { id: string; name: string; data: Data | null };

/** What the form asks of each person: the filer alone has this part of the page. */
export const FilingData = ({
  people,
  filing,
  mayWrite,
}: {
  people: PersonOfSheet[];
  filing: string;
  mayWrite: boolean;
}) => {
  const { filingSheet: sheet } = useTexts().powers;
  const missing = people.filter((one) => one.data === null).length;
  return (
    <Section
      id="personnes"
      title={sheet.data}
      action={<ActLink href={`/mandats/declarations/${filing}/fiche.pdf`}>{sheet.sheetPdf}</ActLink>}
    >
      <p className="soft">
        {sheet.dataLead} {sheet.missing(missing)}
      </p>
      {mayWrite
        ? people.map((one) => (
            <FormDisclosure
              key={one.id}
              line
              verbs={["filing.person"]}
              of={(typed) => typed.person === one.id}
              id={`donnees-${one.id}`}
              summary={`${one.name}, ${one.data ? sheet.entered : sheet.toEnter}`}
            >
              <CommandForm
                verb="filing.person"
                className="form"
                hidden={{ filing, person: one.id }}
                only="person"
                prefix={`${one.id}-`}
                labels={{ occupation: sheet.occupation, home: sheet.home, nationality: sheet.nationality }}
              >
                <PersonFields data={one.data} />
              </CommandForm>
            </FormDisclosure>
          ))
        : null}
    </Section>
  );
};

const PersonFields = ({ data }: { data: Data | null }) => {
  const t = useTexts();
  const { filingSheet: sheet } = t.powers;
  const field = useField();
  return (
    <>
      <Field {...field("occupation", data?.occupation)} label={sheet.occupation} autoComplete="off" />
      <Field {...field("home", data?.home)} label={sheet.home} autoComplete="off" />
      <Field {...field("nationality", data?.nationality)} label={sheet.nationality} size="short" autoComplete="off" />
      <Button>{sheet.savePerson}</Button>
    </>
  );
};
