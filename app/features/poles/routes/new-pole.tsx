import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Page } from "../../../ui/page";
import { openPoleCommand } from "../commands.server";
import { LeadField } from "../people-fields";
import { PoleFaceFields } from "../pole-face-fields";
import styles from "../poles-pages.css?url";
import { activePeople, openPoles, pillarsOf } from "../queries.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, today, lang, zone, words } = await enter(args, "newPole");
  const people = await activePeople(db, today);
  return {
    title: textsIn(lang, zone, words).poles.form.newTitle,
    others: (await openPoles(db)).map(({ name, vegetable }) => ({ name, vegetable })),
    pillars: await pillarsOf(db),
    people: people.map(({ id, name }) => ({ id, name })),
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "newPole", [openPoleCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function NewPole() {
  const t = useTexts();
  const { others, pillars, people } = useLoaderData<typeof loader>();
  const { form } = t.poles;
  return (
    <Page
      title={form.newTitle}
      lead={form.newLead}
      current="poles"
      width="read"
      crumbs={[{ href: "/poles", label: t.words.pole.Many }]}
    >
      <CommandForm
        verb="pole.open"
        className="form"
        labels={{ name: form.name, remit: form.remit, vegetable: form.vegetable, latitude: form.latitude }}
      >
        <PoleFaceFields others={others} pillars={pillars} />
        <LeadField people={people} />
        <div className="row">
          <Button variant="fill">{form.open}</Button>
          <ButtonLink variant="quiet" href="/poles">
            {t.common.cancel}
          </ButtonLink>
        </div>
      </CommandForm>
    </Page>
  );
}
