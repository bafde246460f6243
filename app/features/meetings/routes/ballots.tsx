import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { isPerson, readsAsBoard } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { AsideForm, BallotForm, BallotList } from "../ballot-form";
import { lastBallotDay } from "../ballots";
import { ballotsOf, pointsByPost } from "../ballots.server";
import { nameOf } from "../card.server";
import { putBallotAside, receiveBallot } from "../commands-ballots.server";
import styles from "../meetings.css?url";
import { agendaOf, attendanceOf, meetingOf, ruleSetFor } from "../queries.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "ballots");
  const { db, me, lang, zone, words, today } = ctx;
  const meeting = await meetingOf(db, me, args.params.id ?? "");
  if (!meeting) throw new Response(null, { status: 404 });
  if (may(me, "ballot.enter", meeting)) throw new Response(null, { status: 403 });
  const t = textsIn(lang, zone, words);
  const name = await nameOf(ctx, meeting);
  const rules = await ruleSetFor(db, meeting);
  const roll = await attendanceOf(db, meeting.id);
  const ballots = await ballotsOf(db, meeting.id);
  const voting = roll.filter((line) => line.voice === "voting");
  return {
    id: meeting.id,
    title: t.meetings.ballots.title(name.of),
    meetingTitle: name.title,
    open: meeting.status === "open",
    called: meeting.status === "called" || meeting.status === "open",
    waits: meeting.status === "preparing",
    rule: rules.correspondence,
    until: lastBallotDay(rules, meeting.startsAt),
    rules: readsAsBoard(me) || (isPerson(me) && me.keeper) ? `/reglages/regles/${meeting.bodyId}` : null,
    today,
    voters: voting.filter((line) => !line.byPost).map((line) => ({ id: line.personId, name: line.name })),
    all: voting.length,
    points: pointsByPost(await agendaOf(db, me, meeting.id)).map(({ id, number, title }) => ({ id, number, title })),
    list: ballots.map(({ id, name: who, receivedOn, asideWhy }) => ({ id, name: who, receivedOn, aside: asideWhy })),
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "ballots", [receiveBallot, putBallotAside]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Ballots() {
  const t = useTexts();
  const data = useLoaderData<typeof loader>();
  const { answers, ballots, list } = t.meetings;
  const crumbs = [
    { href: "/reunions", label: list.title },
    { href: `/reunions/${data.id}`, label: data.meetingTitle },
  ];
  const title = t.typeset(data.title);
  if (!data.rule.value.allowed || data.waits) {
    const rules = data.rules && !data.waits ? { href: data.rules, label: ballots.toRules } : null;
    const next = data.waits ? { href: `/reunions/${data.id}/convocation`, label: answers.go_ } : rules;
    return (
      <Page title={title} current="meetings" crumbs={crumbs} width="read">
        <Empty
          drawing="table"
          title={data.waits ? answers.emptyTitle : ballots.notAllowedTitle}
          action={next ? <ButtonLink href={next.href}>{next.label}</ButtonLink> : undefined}
        >
          {data.waits ? answers.emptyBody : ballots.notAllowed}
        </Empty>
      </Page>
    );
  }
  const standing = data.list.filter((one) => one.aside === null);
  const { value, cite } = data.rule;
  const lead = [ballots.until(data.until), ballots.inQuorum(value.quorum), t.meetings.cite(cite)].join(" ");
  return (
    <Page title={title} lead={t.typeset(lead)} current="meetings" crumbs={crumbs}>
      {data.open ? <ButtonLink href={`/reunions/${data.id}/seance`}>{ballots.toSitting}</ButtonLink> : null}
      <div className="cols">
        <Section id="saisir" title={ballots.enter}>
          <Enter data={data} />
        </Section>
        <Section id="recus" title={ballots.list} action={ballots.count(standing.length, data.all)}>
          <div className="stack">
            <BallotList list={data.list} />
            <p className="soft small">{ballots.privacy}</p>
            {data.called && standing.length > 0 ? <AsideForm id={data.id} list={data.list} /> : null}
          </div>
        </Section>
      </div>
    </Page>
  );
}

function Enter({ data }: { data: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { ballots } = useTexts().meetings;
  if (!data.called) return <p>{ballots.over}</p>;
  if (data.points.length === 0) return <p>{ballots.noPoint}</p>;
  return <BallotForm id={data.id} voters={data.voters} points={data.points} today={data.today} />;
}
