import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Choices } from "../../../ui/choices";
import { Page } from "../../../ui/page";
import { createPerson } from "../commands.server";
import { PersonFields, RoleFields } from "../person-fields";

export const loader = async (args: LoaderFunctionArgs) => {
  const { today, lang, zone, words } = await enter(args, "newPerson");
  return { title: textsIn(lang, zone, words).people.form.title, today };
};

export const action = (args: ActionFunctionArgs) => act(args, "newPerson", [createPerson]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function NewPerson() {
  const t = useTexts();
  const { form, list } = t.people;
  const { today } = useLoaderData<typeof loader>();
  return (
    <Page
      title={form.title}
      lead={form.lead}
      current="more"
      width="read"
      crumbs={[{ href: "/personnes", label: list.title }]}
    >
      <CommandForm
        verb="person.create"
        className="form"
        labels={{ givenName: form.givenName, familyName: form.familyName, email: form.email, phone: form.phone }}
      >
        <PersonFields />
        <Choices
          kind="radio"
          name="lang"
          label={form.lang}
          look="toggles"
          chosen={["fr"]}
          options={[
            { value: "fr", label: t.common.lang.fr },
            { value: "en", label: t.common.lang.en },
          ]}
        />
        <RoleFields today={today} optional />
        <div className="row">
          <Button variant="fill">{form.go}</Button>
          <ButtonLink variant="quiet" href="/personnes">
            {t.common.cancel}
          </ButtonLink>
        </div>
      </CommandForm>
    </Page>
  );
}
