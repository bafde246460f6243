import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Furrow } from "../../../ui/furrow";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { movePillarCommand, removePillarCommand, writePillarCommand } from "../commands.pillars.server";
import { PillarForm, PillarLine } from "../pillar-parts";
import { pillarsWritten } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, lang, zone, words } = await enter(args, "pillars");
  return {
    title: textsIn(lang, zone, words).association.pillarsPage.title,
    pillars: await pillarsWritten(db),
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "pillars", [writePillarCommand, movePillarCommand, removePillarCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Pillars() {
  const { pillarsPage: words, settings } = useTexts().association;
  const { pillars } = useLoaderData<typeof loader>();
  return (
    <Page
      title={words.title}
      lead={words.lead}
      current="more"
      crumbs={[{ href: "/reglages", label: settings.title }]}
      aside={
        pillars.length > 0 ? (
          <NextThing
            bar
            title={words.next}
            actions={
              <ButtonLink variant="fill" href="/stand">
                {words.nextDo}
              </ButtonLink>
            }
          >
            {words.nextText}
          </NextThing>
        ) : undefined
      }
    >
      {pillars.length === 0 ? (
        <Empty drawing="seed" title={words.empty} level={2}>
          {words.emptyText}
        </Empty>
      ) : (
        <ul className="todo">
          {pillars.map((pillar, n) => (
            <PillarLine
              key={`${pillar.id} ${pillar.version}`}
              pillar={pillar}
              first={n === 0}
              last={n === pillars.length - 1}
            />
          ))}
        </ul>
      )}
      <Furrow />
      <Section id="ajouter" title={words.add} className="read">
        <PillarForm />
      </Section>
    </Page>
  );
}
