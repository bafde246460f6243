import { Form, useActionData, useRouteLoaderData } from "@remix-run/react";
import { useId } from "react";
import type { Refusal } from "../../command.server";
import { CommandForm } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useHeld } from "../../held";
import type { RootView } from "../../root-view";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Check } from "../../ui/choices";
import { FieldError } from "../../ui/label";
import { type Charge, LeavePart } from "./leave-part";
import { PersonFields } from "./person-fields";

type Person = {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  about: string | null;
  portraitHash: string | null;
  version: number;
};

/** `leaves`: what a departure ends, for whoever may note one. */
type Props = { person: Person; today: string; leaves: Charge[] | null; own: boolean };

/** What may be changed of a page, each behind its own line. */
export const EditSections = ({ person, today, leaves, own }: Props) => {
  const { form, one } = useTexts().people;
  return (
    <div className="read">
      <FormDisclosure verbs={["person.update"]} line summary={one.edit} id="fiche">
        <CommandForm
          verb="person.update"
          className="form"
          hidden={{ person: person.id, version: person.version }}
          labels={{ givenName: form.givenName, familyName: form.familyName, email: form.email, phone: form.phone }}
        >
          <PersonFields known={person} />
          <Button variant="fill">{form.save}</Button>
        </CommandForm>
      </FormDisclosure>
      <FormDisclosure verbs={["person.portrait"]} line summary={one.portrait} id="portrait">
        <PortraitForm person={person.id} own={own} />
      </FormDisclosure>
      {leaves ? (
        <FormDisclosure verbs={["person.leave"]} line summary={one.leave} id="depart">
          <LeavePart person={person.id} today={today} charges={leaves} />
        </FormDisclosure>
      ) : null}
    </div>
  );
};

/** A file cannot stand in a command's plain form: this one carries it, and nothing else. */
const PortraitForm = ({ person, own: mine }: { person: string; own: boolean }) => {
  const t = useTexts();
  const { one } = t.people;
  const root = useRouteLoaderData<RootView>("root");
  const own = useId();
  const answer = useHeld(useActionData<Refusal>());
  const refused = answer?.verb === "person.portrait" && answer.reason === "people.portraitNeedsYes" && answer.reason;
  const wrong = answer?.verb === "person.portrait" ? answer.fields.photo : undefined;
  return (
    <Form method="post" encType="multipart/form-data" className="form">
      <input type="hidden" name="person" value={person} />
      <input type="hidden" name="key" value={`${root?.seed ?? ""}${own}`} />
      <div>
        <label className="label" htmlFor="photo">
          {one.portraitChoose}
        </label>
        <span className="hint" id="photo-aide">
          {one.portraitHint} {mine ? one.portraitYes : null}
        </span>
        <FieldError id="photo" error={wrong ? t.reason(wrong) : undefined} />
        <input
          className="field"
          type="file"
          id="photo"
          name="photo"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby="photo-aide"
        />
      </div>
      {mine ? null : (
        <Check
          name="agreed"
          label={one.portraitAgreed}
          hint={one.portraitAgreedHint}
          error={refused ? t.reason(refused) : undefined}
        />
      )}
      <Button>{one.portraitSend}</Button>
    </Form>
  );
};
