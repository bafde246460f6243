import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm, useField } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Choices } from "../../../ui/choices";
import { Field } from "../../../ui/field";
import { Furrow } from "../../../ui/furrow";
import { TodoItem, TodoList } from "../../../ui/list";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { BodyCard } from "../body-card";
import { closedBodies, decidingBodies } from "../body-queries.server";
import {
  closeBodyCommand,
  editBodyCommand,
  keepMatterCommand,
  openBodyCommand,
  yieldMatterCommand,
} from "../commands-bodies.server";
import { sayBody } from "../matter-said";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "bodies");
  return {
    title: textsIn(lang, zone, words).association.bodies.title,
    today,
    bodies: (await decidingBodies(db, today)).map(({ id, kind, name, article, matters }) => ({
      ...{ id, kind, name, article, matters: [...matters] },
    })),
    closed: await closedBodies(db, today),
    may: { "body.open": may(me, "body.open", {}) },
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "bodies", [openBodyCommand, editBodyCommand, closeBodyCommand, keepMatterCommand, yieldMatterCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Bodies() {
  const t = useTexts();
  const words = t.association.bodies;
  const { bodies, closed, today, may } = useLoaderData<typeof loader>();
  const mayChange = may["body.open"] === null;
  const assembly = bodies.find((one) => one.kind === "assembly");
  return (
    <Page
      title={words.title}
      lead={words.lead}
      current="more"
      className="stack-l"
      crumbs={[
        mayChange
          ? { href: "/reglages", label: t.association.settings.title }
          : { href: "/plus", label: t.common.more.title },
      ]}
      aside={
        mayChange && assembly && assembly.matters.length === 0 ? (
          <NextThing
            bar
            kicker={words.nextKicker}
            title={words.nextTitle}
            actions={
              <ButtonLink variant="fill" href={`#reserver-${assembly.id}`}>
                {words.nextGo}
              </ButtonLink>
            }
          >
            {words.nextText}
          </NextThing>
        ) : undefined
      }
    >
      {bodies.map((body) => (
        <BodyCard key={body.id} body={body} today={today} mayChange={mayChange} />
      ))}
      {mayChange ? (
        <>
          <Furrow />
          <FormDisclosure verbs={["body.open"]} summary={words.open} id="ouvrir">
            <p className="soft">{words.openLead}</p>
            <CommandForm verb="body.open" className="form" prefix="open-" labels={{ name: words.name }}>
              <OpenFields />
            </CommandForm>
          </FormDisclosure>
        </>
      ) : null}
      {closed.length > 0 ? (
        <Section id="closes" title={words.closed}>
          <TodoList>
            {closed.map((one) => (
              <TodoItem
                key={one.id}
                what={t.typeset(sayBody(t.association.deciding, one))}
                meta={<span>{words.closedSince(t.dates.date(one.closedOn ?? today))}</span>}
              />
            ))}
          </TodoList>
        </Section>
      ) : null}
    </Page>
  );
}

const OpenFields = () => {
  const { bodies: words, deciding } = useTexts().association;
  const field = useField();
  return (
    <>
      <Choices
        kind="radio"
        name="kind"
        id="open-kind"
        label={words.kind}
        chosen={[field("kind", "bureau").defaultValue]}
        options={(["bureau", "other"] as const).map((value) => ({ value, label: deciding.kinds[value] }))}
      />
      <Field {...field("name")} label={words.name} maxLength={60} />
      <Field {...field("article")} label={words.articleLabel} hint={words.articleHint} size="short" maxLength={80} />
      <Button variant="fill">{words.openGo}</Button>
    </>
  );
};
