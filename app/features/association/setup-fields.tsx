import { useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import { QuestionFields } from "./question-fields";
import { ZoneField } from "./zone-field";

const models = ["withBureau", "collegial", "colleges", "localLaw"] as const;

/** All that is asked to begin: six lines, two people, and seven questions that can wait. */
export const SetupFields = () => {
  const { setup, models: modelWords } = useTexts().association;
  const field = useField();
  const { must } = setup;
  const picked = (name: string, first: string) => {
    const { defaultValue, error } = field(name, first);
    return { name, chosen: [defaultValue], error };
  };
  return (
    <>
      <Field {...field("name")} label={setup.name} must={must} autoComplete="organization" />
      <Choices
        kind="radio"
        {...picked("territory", "france")}
        label={setup.territory}
        options={[
          { value: "france", label: setup.territories.france },
          { value: "alsaceMoselle", label: setup.territories.alsaceMoselle },
        ]}
      />
      <ZoneField zone="Europe/Paris" />
      <Choices
        kind="radio"
        {...picked("model", "withBureau")}
        label={setup.model}
        hint={setup.modelHint}
        options={models.map((value) => ({ value, label: modelWords[value] }))}
      />
      <Field
        {...field("seats", 9)}
        kind="number"
        label={setup.seats}
        hint={setup.seatsHint}
        must={must}
        min={1}
        max={60}
        inputMode="numeric"
      />
      <h3>{setup.keepers}</h3>
      <p className="soft">{setup.keepersHint}</p>
      <fieldset className="choices stack-s">
        <legend>{setup.first}</legend>
        <Field {...field("givenName")} label={setup.givenName} must={must} autoComplete="given-name" />
        <Field {...field("familyName")} label={setup.familyName} must={must} autoComplete="family-name" />
        <Field {...field("email")} kind="email" label={setup.email} must={must} autoComplete="email" />
      </fieldset>
      <fieldset className="choices stack-s">
        <legend>{setup.second}</legend>
        <Field {...field("secondGivenName")} label={setup.givenName} must={must} autoComplete="off" />
        <Field {...field("secondFamilyName")} label={setup.familyName} must={must} autoComplete="off" />
        <Field
          {...field("secondEmail")}
          kind="email"
          label={setup.secondEmail}
          hint={setup.secondEmailHint}
          autoComplete="off"
        />
      </fieldset>
      <FormDisclosure verbs={["association.found"]} summary={setup.questions}>
        <p className="soft">{setup.questionsLead}</p>
        <div className="stack">
          <QuestionFields />
        </div>
      </FormDisclosure>
      <Button variant="fill" wide>
        {setup.go}
      </Button>
    </>
  );
};
