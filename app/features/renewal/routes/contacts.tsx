import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button, ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { TodoItem, TodoList } from "../../../ui/list";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { Status } from "../../../ui/status";
import { followContact } from "../commands-contacts.server";
import { followedBy, ownContact, waitingForSomeone } from "../contact-queries.server";
import { isDue } from "../contact-steps";
import { mayFollow } from "../rights";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "contacts");
  return {
    title: textsIn(lang, zone, words).renewal.list.title,
    today,
    able: mayFollow(me),
    mine: await followedBy(db, me),
    waiting: await waitingForSomeone(db, me, today),
    own: await ownContact(db, me),
    may: { "contact.add": may(me, "contact.add", {}) },
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "contacts", [followContact]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Contacts() {
  const t = useTexts();
  const { list, sources, way, page } = t.renewal;
  const { today, able, mine, waiting, own, may } = useLoaderData<typeof loader>();
  const add = may["contact.add"] === null ? <ButtonLink href="/curieux/nouveau">{list.add}</ButtonLink> : undefined;
  return (
    <Page
      title={list.long}
      lead={list.lead}
      current="more"
      width="read"
      crumbs={[able ? { href: "/renouvellement", label: page.title } : { href: "/plus", label: t.common.nav.more }]}
    >
      <p className="no-print">
        <ActLink href="/stand">{t.renewal.kit.link}</ActLink>
      </p>
      {own ? (
        <p>
          <ActLink href={`/curieux/${own}`}>{list.own}</ActLink>
        </p>
      ) : null}
      {waiting.length > 0 ? (
        <Section id="attendent" title={list.waiting}>
          <p className="soft">{list.waitingText}</p>
          <TodoList>
            {waiting.map((one) => (
              <TodoItem
                key={one.id}
                what={one.givenName}
                meta={
                  <span>
                    {t.renewal.one.met(
                      one.occasion ? t.typeset(one.occasion) : sources[one.source],
                      t.dates.date(one.metOn),
                    )}
                  </span>
                }
                action={
                  <CommandForm verb="contact.follow" hidden={{ contact: one.id }} only="contact">
                    <Button>{list.takeWho(one.givenName)}</Button>
                  </CommandForm>
                }
              />
            ))}
          </TodoList>
        </Section>
      ) : null}
      {mine.length > 0 ? (
        <Section id="miens" title={list.mine} action={add}>
          <TodoList>
            {mine.map((one) => (
              <TodoItem
                key={one.id}
                what={`${one.givenName} ${one.familyName}`}
                href={`/curieux/${one.id}`}
                meta={
                  <>
                    <span>{way.steps[one.step]}</span>
                    <span>
                      {one.nextOn
                        ? list.next(t.typeset(one.nextStep ?? list.answer), t.dates.dayMonth(one.nextOn))
                        : list.noNext}
                    </span>
                    {isDue(one, today) && one.nextOn ? <Status kind="late">{list.due}</Status> : null}
                  </>
                }
              />
            ))}
          </TodoList>
        </Section>
      ) : (
        <Empty drawing="hands" title={able ? list.none : list.notYours} action={add}>
          {able ? list.noneText : list.notYoursText}
        </Empty>
      )}
    </Page>
  );
}
