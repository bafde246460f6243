import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CalendarPlus } from "lucide-react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { AgendaList } from "../agenda-view";
import { AnswerButtons, ProxyForm, useAnswered } from "../answer-forms";
import { meetingCard, possibleHolders } from "../card.server";
import { confideProxy, giveAnswer, stopReminder, withdrawProxy } from "../commands-answers.server";
import { isAssembly } from "../kinds";
import { MeetingLeaf } from "../meeting-leaf";
import styles from "../meetings.css?url";
import { agendaOf, meetingOf, ruleSetFor } from "../queries.server";
import { eveningOf, shownPoints } from "../shown";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "answer");
  const { db, me, lang, zone, words } = ctx;
  const meeting = me.kind === "link" ? await meetingOf(db, me, me.meetingId) : null;
  const card = meeting && (await meetingCard(ctx, meeting));
  if (me.kind !== "link" || me.purpose !== "answer" || !meeting || !card?.mine)
    throw new Response(null, { status: 404 });
  const person = await db.selectFrom("persons").select("givenName").where("id", "=", me.personId).executeTakeFirst();
  const points = await agendaOf(db, me, meeting.id);
  const rules = await ruleSetFor(db, meeting);
  return {
    title: textsIn(lang, zone, words).meetings.answer.hello(person?.givenName ?? ""),
    here: `/reponse/${args.params.token ?? ""}`,
    card: { ...card, mine: card.mine },
    points: shownPoints(points).map((point) => ({ ...point, poleSlug: null })),
    evening: eveningOf(meeting, points),
    holders: card.mine.votes ? await possibleHolders(ctx, meeting.id) : [],
    proxies: { allowed: rules.proxies.value.allowed, silent: isAssembly(meeting.kind) && rules.proxies.cite === null },
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "answer", [giveAnswer, confideProxy, withdrawProxy, stopReminder]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.card.name.title} · Terreau` }];

export default function Answer() {
  const t = useTexts();
  const { title, here, card, points, evening, holders, proxies } = useLoaderData<typeof loader>();
  const { page, answer } = t.meetings;
  const answered = useAnswered(card.mine);
  const open = card.status === "called";
  return (
    <Page title={title} lead={open ? answer.note : undefined} className="answer-page">
      <MeetingLeaf
        card={card}
        kicker={card.mine.answer ? card.name.title : undefined}
        title={card.mine.answer ? answered : card.name.title}
        actions={
          open ? (
            <AnswerButtons id={card.id} link={card.link} mine={card.mine} proxyHref="#pouvoir" />
          ) : (
            <p className="strong">{card.status === "cancelled" ? answer.cancelled : answer.closed}</p>
          )
        }
      />
      {open && card.mine.answer ? (
        <NoticeLine kind="done" word={answered}>
          {answer.thanks}
        </NoticeLine>
      ) : null}
      <div className="cols">
        <Section id="points" title={page.agenda}>
          {points.length > 0 ? (
            <AgendaList points={points} evening={evening} />
          ) : (
            <p className="soft">{card.kind === "convivial" ? page.noAgenda : page.agendaNone}</p>
          )}
        </Section>
        <div className="stack-l">
          {open ? (
            <ButtonLink href={`${here}/agenda.ics`} icon={CalendarPlus}>
              {page.ics}
            </ButtonLink>
          ) : null}
          {open && card.mine.votes && card.mine.holdsFor.length === 0 ? (
            <Section id="pouvoir" title={page.proxyTitle}>
              <ProxyForm id={card.id} holders={holders} {...proxies} />
            </Section>
          ) : null}
          {open && card.mine.answer === null ? (
            <CommandForm verb="attendance.stopReminder" hidden={{ id: card.id }}>
              <Button variant="quiet">{page.stop}</Button>
            </CommandForm>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
