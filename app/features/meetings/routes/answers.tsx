import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { peopleToChoose } from "../../poles/queries.server";
import { AnswerTable, Coupons } from "../answer-table";
import { meetingCard } from "../card.server";
import { enterAnswer } from "../commands-answers.server";
import { invitePerson } from "../commands-notice.server";
import { EnterForm, InviteForm } from "../enter-form";
import { Foretold } from "../meeting-leaf";
import styles from "../meetings.css?url";
import { attendanceOf, meetingOf, proxiesOf, ruleSetFor } from "../queries.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "answers");
  const { db, me, today, lang, zone, words } = ctx;
  const meeting = await meetingOf(db, me, args.params.id ?? "");
  if (!meeting) throw new Response(null, { status: 404 });
  if (may(me, "attendance.enter", meeting)) throw new Response(null, { status: 403 });
  const t = textsIn(lang, zone, words);
  const card = await meetingCard(ctx, meeting);
  const roll = await attendanceOf(db, meeting.id);
  const known = new Set(roll.map((line) => line.personId));
  const invites = may(me, "attendance.invite", meeting) === null;
  return {
    title: t.meetings.answers.title(card.name.of),
    card,
    allowed: (await ruleSetFor(db, meeting)).proxies.value.allowed,
    roll: roll.map((line) => ({
      id: line.personId,
      name: line.name,
      voice: line.voice,
      answer: line.answer,
      via: line.answeredVia,
      heldByName: line.heldByName,
      holds: line.holds,
      paper: line.email === null,
    })),
    proxies: (await proxiesOf(db, meeting.id)).map(({ id, principalName, holderName, droppedWhy }) => ({
      id,
      principalName,
      holderName,
      droppedWhy,
    })),
    others: invites ? (await peopleToChoose(db, today)).filter((one) => !known.has(one.id)) : [],
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "answers", [enterAnswer, invitePerson]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Answers() {
  const t = useTexts();
  const { title, card, allowed, roll, proxies, others } = useLoaderData<typeof loader>();
  const { answers, list } = t.meetings;
  const crumbs = [
    { href: "/reunions", label: list.title },
    { href: `/reunions/${card.id}`, label: card.name.title },
  ];
  if (roll.length === 0)
    return (
      <Page title={t.typeset(title)} current="meetings" crumbs={crumbs} width="read">
        <Empty
          drawing="table"
          title={answers.emptyTitle}
          action={<ButtonLink href={`/reunions/${card.id}/convocation`}>{answers.go_}</ButtonLink>}
        >
          {answers.emptyBody}
        </Empty>
      </Page>
    );
  return (
    <Page title={t.typeset(title)} lead={answers.lead} current="meetings" crumbs={crumbs}>
      {card.ahead ? <Foretold ahead={card.ahead} /> : null}
      <div className="cols">
        <Section
          id="liste"
          title={answers.list}
          action={card.ahead ? t.meetings.waiting(card.ahead.waiting) : undefined}
        >
          <AnswerTable roll={roll} />
          {proxies.length > 0 ? (
            <div className="proxies-part">
              <h3>{answers.proxiesTitle}</h3>
              <ul className="links">
                {proxies.map((proxy) => (
                  <li key={proxy.id}>
                    {answers.proxyLine(proxy.principalName, proxy.holderName)}
                    {proxy.droppedWhy ? (
                      <span className="soft">
                        , {answers.dropped[proxy.droppedWhy as keyof typeof answers.dropped]}
                      </span>
                    ) : null}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </Section>
        <div className="stack-l">
          {card.status === "called" ? (
            <>
              <Section id="saisir" title={answers.enter}>
                <EnterForm id={card.id} roll={roll} remote={card.link !== null} proxies={allowed} />
              </Section>
              {others.length > 0 ? (
                <Section id="inviter" title={answers.invite}>
                  <InviteForm id={card.id} people={others} />
                </Section>
              ) : null}
            </>
          ) : (
            <p>{t.meetings.statuses[card.status]}</p>
          )}
        </div>
      </div>
      <Coupons
        names={roll.filter((line) => line.paper && line.answer === null).map((line) => line.name)}
        about={`${card.name.title}, ${t.dates.at(card.startsAt)}, ${card.place}`}
        votes={allowed && card.ahead !== null}
      />
    </Page>
  );
}
