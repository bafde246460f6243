import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { isOfficer, readsAsBoard } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { AgendaList, AgendaRuler } from "../agenda-view";
import { ProxyForm, useAnswered } from "../answer-forms";
import { meetingCard, possibleHolders } from "../card.server";
import { confideProxy, giveAnswer, stopReminder, withdrawProxy } from "../commands-answers.server";
import { deliberates, isAssembly } from "../kinds";
import { wayToReport } from "../live-report.server";
import { LiveReportPart } from "../live-report-part";
import { doneByPoints, type PointDoes } from "../matters.server";
import { MeetingLeaf } from "../meeting-leaf";
import { MeetingDocuments, MeetingTurn } from "../meeting-turn";
import styles from "../meetings.css?url";
import { agendaOf, meetingOf, ruleSetFor } from "../queries.server";
import { eveningOf, shownPoints } from "../shown";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "meeting");
  const { db, me, lang, zone, words, today } = ctx;
  const meeting = await meetingOf(db, me, args.params.id ?? "");
  if (!meeting) throw new Response(null, { status: 404 });
  const points = await agendaOf(db, me, meeting.id);
  const rules = await ruleSetFor(db, meeting);
  const governing = readsAsBoard(me) || may(me, "meeting.edit", meeting) === null;
  const ahead = governing ? await doneByPoints(ctx, meeting, points) : new Map<string, PointDoes>();
  const card = await meetingCard(ctx, meeting);
  const t = textsIn(lang, zone, words);
  const prepares = may(me, "meeting.edit", meeting) === null;
  const names = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName"])
    .where("id", "in", [meeting.chairId ?? "", meeting.secretaryId ?? ""])
    .execute();
  const named = (id: string | null) => {
    const row = names.find((one) => one.id === id);
    return row ? `${row.givenName} ${row.familyName}` : "";
  };
  return {
    title: t.meetings.page.dated(card.name.title, t.dates.dayMonth(meeting.startsAt)),
    card,
    points: shownPoints(points).map((point) => ({ ...point, ...(ahead.get(point.id) ?? {}) })),
    evening: eveningOf(meeting, points),
    holders: card.mine?.votes ? await possibleHolders(ctx, meeting.id) : [],
    proxies: { allowed: rules.proxies.value.allowed, silent: isAssembly(meeting.kind) && rules.proxies.cite === null },
    chair: named(meeting.chairId),
    secretary: named(meeting.secretaryId),
    today: meeting.startsAt.slice(0, 10) <= today,
    passed: meeting.startsAt.slice(0, 10) < today,
    prepares,
    officer: isOfficer(me, meeting.id),
    governs: readsAsBoard(me) || prepares,
    enters: may(me, "attendance.enter", meeting) === null,
    byPost: rules.correspondence.value.allowed,
    deliberates: deliberates(meeting.kind),
    secondCallOf: meeting.secondCallOf,
    takenOver: meeting.takenOverAt !== null,
    report: await wayToReport(ctx, meeting),
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "meeting", [giveAnswer, confideProxy, withdrawProxy, stopReminder]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function MeetingPage() {
  const t = useTexts();
  const data = useLoaderData<typeof loader>();
  const { card, points, evening, proxies } = data;
  const { page, list } = t.meetings;
  const answered = useAnswered(card.mine ?? { answer: null, heldByName: null, votes: false, holdsFor: [] });
  const asked = card.status === "called" && card.mine !== null;
  const officers = page.officers(data.chair, data.secretary);
  if (data.takenOver) return <HeldBefore title={t.typeset(data.title)} />;
  return (
    <Page
      title={t.typeset(data.title)}
      lead={officers ? `${officers.charAt(0).toUpperCase()}${officers.slice(1)}.` : undefined}
      current="meetings"
      crumbs={[{ href: "/reunions", label: list.title }]}
      className="meeting"
    >
      {data.secondCallOf ? (
        <NoticeLine kind="info" word={list.second}>
          {page.secondCall} <a href={`/reunions/${data.secondCallOf}`}>{page.firstOf}</a>
        </NoticeLine>
      ) : null}
      <MeetingLeaf
        card={card}
        kicker={t.meetings.statuses[card.status]}
        title={asked && card.mine?.answer ? answered : card.name.title}
        actions={<MeetingTurn {...data} />}
      />
      <div className="cols">
        <Section id="points" title={page.agenda}>
          {points.length > 0 ? (
            <>
              <AgendaRuler points={points} evening={evening} />
              <AgendaList points={points} evening={evening} />
            </>
          ) : (
            <p className="soft">{card.kind === "convivial" ? page.noAgenda : page.agendaNone}</p>
          )}
        </Section>
        <div className="stack-l">
          {asked && card.mine?.votes && card.mine.holdsFor.length === 0 ? (
            <Section id="pouvoir" title={page.proxyTitle}>
              <ProxyForm id={card.id} holders={data.holders} {...proxies} />
            </Section>
          ) : null}
          {card.ahead && card.status === "called" ? (
            <Section id="reponses" title={page.answers} className="stack-s">
              <p>{t.meetings.waiting(card.ahead.waiting)}</p>
              {data.enters ? <ButtonLink href={`/reunions/${card.id}/reponses`}>{page.answersLink}</ButtonLink> : null}
              {data.enters && data.byPost ? (
                <ButtonLink href={`/reunions/${card.id}/correspondance`}>{t.meetings.ballots.link}</ButtonLink>
              ) : null}
              {data.prepares ? <ButtonLink href={`/reunions/${card.id}/preparer`}>{page.changeIt}</ButtonLink> : null}
            </Section>
          ) : null}
          {data.report && card.status !== "cancelled" ? <LiveReportPart meeting={card.id} way={data.report} /> : null}
          {data.governs && data.deliberates && points.length > 0 ? (
            <MeetingDocuments
              id={card.id}
              board={card.kind === "board"}
              called={card.status !== "preparing"}
              proxies={proxies.allowed}
            />
          ) : null}
          {asked && card.mine?.answer === null ? (
            <CommandForm verb="attendance.stopReminder" hidden={{ id: card.id }}>
              <Button variant="quiet">{page.stop}</Button>
            </CommandForm>
          ) : null}
        </div>
      </div>
    </Page>
  );
}

/** A meeting held before the association came here: its day, and where what was decided there is found. */
const HeldBefore = ({ title }: { title: string }) => {
  const t = useTexts();
  const { takeOver } = t.imports;
  return (
    <Page title={title} current="meetings" width="read" crumbs={[{ href: "/reunions", label: t.meetings.list.title }]}>
      <div className="stack-l">
        <NoticeLine kind="info" word={takeOver.takenOver}>
          {takeOver.heldBefore}
        </NoticeLine>
        <div className="row">
          <ButtonLink href="/decisions">{t.decisions.title}</ButtonLink>
          <ButtonLink href="/promesses">{t.promises.title}</ButtonLink>
        </div>
      </div>
    </Page>
  );
};
