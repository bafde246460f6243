import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm, useField } from "../../../command-form";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { Page } from "../../../ui/page";
import { enterClassicCommand } from "../commands.server";
import { offices } from "../duties";
import styles from "../duties.css?url";
import { dutyWordsIn } from "../duty-words.server";
import { menusOf } from "../shown.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "dutiesNow");
  const words = dutyWordsIn(ctx.lang, ctx.words).offices;
  return {
    title: textsIn(ctx.lang, ctx.zone, ctx.words).duties.now.title,
    today: ctx.today,
    offices: offices.map((id) => ({ id, name: words[id] })),
    people: (await menusOf(ctx, ctx.today, [])).people,
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "dutiesNow", [enterClassicCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Classic() {
  const t = useTexts();
  const data = useLoaderData<typeof loader>();
  const { now, title } = t.duties;
  return (
    <Page
      title={now.title}
      lead={now.lead}
      current="more"
      width="read"
      crumbs={[{ href: "/des-fonctions-aux-poles", label: title }]}
    >
      <CommandForm
        verb="duty.classic"
        className="form"
        labels={{ startsOn: now.startsOn, ...Object.fromEntries(data.offices.map((one) => [one.id, one.name])) }}
      >
        <Fields {...data} />
        <Button variant="fill">{now.do}</Button>
      </CommandForm>
    </Page>
  );
}

type FieldsProps = { today: string; offices: { id: string; name: string }[]; people: { id: string; name: string }[] };

const Fields = ({ today, offices: asked, people }: FieldsProps) => {
  const { now } = useTexts().duties;
  const field = useField();
  return (
    <>
      {asked.map((office) => (
        <Field key={office.id} kind="select" {...field(office.id)} label={capital(office.name)}>
          <option value="">{now.nobody}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </Field>
      ))}
      <Field kind="date" {...field("startsOn", today)} label={now.startsOn} />
    </>
  );
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
