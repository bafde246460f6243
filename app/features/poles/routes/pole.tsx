import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import type { Ctx } from "../../../context";
import { enter } from "../../../enter.server";
import { historyOfPole } from "../../../journal-views.server";
import { isKeeper, readsAsBoard } from "../../../me";
import { may } from "../../../rights";
import { useTexts } from "../../../texts/texts";
import { Furrow } from "../../../ui/furrow";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { PoleStake } from "../../../ui/tag";
import { allActions, seenBy } from "../../actions/queries.server";
import { daysBetween } from "../../association/calendar";
import { decisionsBehind, leadsOverTime } from "../../decisions/effects.server";
import { decisionsOfPole } from "../../decisions/queries.server";
import { wholeLibrary } from "../../duties/library.server";
import { dutiesOn } from "../../duties/queries.server";
import { PoleGroups } from "../../groups/pole-groups";
import { groupsOn, seesGroup } from "../../groups/queries.server";
import { handoversOf, reviewsOf } from "../care-queries.server";
import { closeHandoverCommand, dropHandoverCommand, tickHandoverCommand } from "../commands.care.server";
import { joinPoleCommand, leavePoleCommand, nameLeadCommand, relieveLeadCommand } from "../commands.server";
import { grownState } from "../decided";
import { kindsOf } from "../kind-queries.server";
import { nextOfPole } from "../next-of-pole";
import styles from "../pole.css?url";
import { DecidedStem, Growing } from "../pole-growth";
import { PoleHistory } from "../pole-history";
import { PoleNext } from "../pole-next";
import { PoleSide } from "../pole-side";
import { type PolePerson, peopleOn, pillarsOf, poleBySlug } from "../queries.server";
import { followUpsOf, nextBoard, reportsFor, seasonStart, seasonsOf } from "../season.server";
import { seesWholePole } from "../seen";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "pole");
  const pole = await poleBySlug(ctx.db, args.params.slug ?? "");
  if (!pole || ctx.me.kind !== "person") throw new Response(null, { status: 404 });
  const whole = seesWholePole(ctx.me, pole.id);
  const people = await peopleOn(ctx.db, [pole.id], ctx.today);
  return {
    me: ctx.me.id,
    pole,
    people: whole ? people : people.filter((one) => one.lead),
    whole: whole ? await readWhole(ctx, pole, people) : null,
    may: {
      "pole.review": may(ctx.me, "pole.review", { poleId: pole.id }),
      "pole.edit": may(ctx.me, "pole.edit", { poleId: pole.id }),
      "pole.join": may(ctx.me, "pole.join", { poleId: pole.id, personId: ctx.me.id }),
    },
  };
};

type PoleRow = NonNullable<Awaited<ReturnType<typeof poleBySlug>>>;

const readWhole = async (ctx: Ctx, pole: PoleRow, people: PolePerson[]) => {
  const { db, me, today } = ctx;
  const since = await seasonStart(db, today);
  const season = (await seasonsOf(db, seenBy(me), since)).get(pole.id) ?? { done: 0, doing: 0, toSow: 0 };
  const decided = await readDecided(ctx, pole.id);
  const board = await nextBoard(db, today);
  const report = board?.near ? (await reportsFor(db, board.id)).get(pole.id) : undefined;
  const named = new Map((await wholeLibrary(db, ctx)).map((line) => [line.key, line.name]));
  const duties = (await dutiesOn(db, today)).filter((one) => one.poleId === pole.id);
  const self = { poleId: pole.id, personId: me.kind === "person" ? me.id : "" };
  const leads = await leadsOverTime(db, me, pole.id);
  return {
    since,
    season,
    decided,
    board: board?.near ? { id: board.id, day: board.day } : null,
    underWay: await readUnderWay(ctx, pole.id),
    filled: {
      actions: season.done,
      followUps: decided.reduce((sum, one) => sum + one.followUps.filter((asked) => !asked.doneOn).length, 0),
    },
    today,
    groups: (await groupsOn(db, today, { poleId: pole.id })).filter((one) => seesGroup(me, one)),
    mayGroup: pole.closedOn === null && may(me, "group.open", { poleId: pole.id }) === null,
    kinds: await kindsOf(
      db,
      people.map((one) => one.id),
      today,
    ),
    leads,
    decidedLeads: leadsDecided(leads, today),
    decidedBy: (await decisionsBehind(db, me, "pole", [pole.id])).get(pole.id) ?? null,
    reviews: await reviewsOf(db, pole.id),
    handovers: (await handoversOf(db, pole.id)).map((one) => ({
      ...one,
      may: {
        tick: may(me, "handover.tick", { poleId: pole.id }) === null,
        drop: may(me, "handover.drop", { poleId: pole.id, personId: one.fromId }) === null,
      },
    })),
    history: await historyOfPole(ctx, pole.id),
    duties: [...new Set(duties.map((one) => one.duty))].map((id) => ({ id, name: named.get(id) ?? "" })),
    governs: readsAsBoard(me) || isKeeper(me),
    pillar: (await pillarsOf(db)).find((one) => one.id === pole.pillarId)?.name ?? null,
    next: nextOfPole(me, pole.id, {
      closed: pole.closedOn !== null,
      led: people.some((one) => one.lead),
      reportAwaited: board?.near === true && (report === undefined || report === "open"),
      mayNameLead: may(me, "pole.nameLead", { poleId: pole.id }),
      mayJoin: may(me, "pole.join", self),
    }),
  };
};

/** The decision that named each of those who lead on a day, by person. */
const leadsDecided = (leads: Awaited<ReturnType<typeof leadsOverTime>>, day: string): { [person: string]: string } =>
  Object.fromEntries(
    leads.flatMap(({ personId, startsOn, endsOn, decision }) =>
      decision !== null && startsOn <= day && (endsOn === null || endsOn >= day) ? [[personId, decision]] : [],
    ),
  );

const readUnderWay = async ({ db, me, today }: Ctx, poleId: string) => {
  const rows = await allActions(db, me, { poleId, status: "todo" });
  return rows
    .sort((a, b) => ((a.dueOn ?? "9999") < (b.dueOn ?? "9999") ? -1 : 1))
    .slice(0, 6)
    .map(({ id, text, dueOn, givenName }) => ({
      ...{ id, text, dueOn, who: givenName },
      passedDays: dueOn ? daysBetween(dueOn, today) : 0,
    }));
};

const readDecided = async ({ db, me, today }: Ctx, poleId: string) => {
  const rows = await decisionsOfPole(db, me, poleId);
  const asked = await followUpsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, number, title, decidedOn, outcome }) => {
    const followUps = asked
      .filter((one) => one.decisionId === id)
      .map((one) => ({
        ...{ id: one.id, text: one.text, dueOn: one.dueOn, note: one.doneNote },
        doneOn: one.doneAt?.slice(0, 10) ?? null,
      }));
    return { number, title, decidedOn, followUps, state: grownState(outcome, followUps, today) };
  });
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "pole", [
    joinPoleCommand,
    leavePoleCommand,
    nameLeadCommand,
    relieveLeadCommand,
    tickHandoverCommand,
    closeHandoverCommand,
    dropHandoverCommand,
  ]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.pole.name} · Terreau` }];

export default function Pole() {
  const t = useTexts();
  const { me, pole, people, whole, may } = useLoaderData<typeof loader>();
  return (
    <Page
      title={pole.name}
      current="poles"
      className="pole"
      crumbs={[{ href: "/poles", label: t.words.pole.Many }]}
      header={<PoleStake top vegetable={pole.vegetable} name={t.typeset(pole.name)} remit={t.typeset(pole.remit)} />}
    >
      {pole.closedOn ? (
        <NoticeLine kind="info" word={t.poles.pole.toKnow}>
          {t.poles.pole.closedOn(t.dates.date(pole.closedOn))}
        </NoticeLine>
      ) : null}
      {whole ? (
        <div className="cols">
          <div>
            {whole.next ? (
              <PoleNext next={whole.next} pole={pole} me={me} board={whole.board} filled={whole.filled} />
            ) : null}
            {whole.next ? <Furrow /> : null}
            <Growing slug={pole.slug} season={whole.season} since={whole.since} underWay={whole.underWay} />
            <Furrow />
            <DecidedStem decided={whole.decided} />
            <PoleGroups groups={whole.groups} today={whole.today} slug={pole.slug} mayOpen={whole.mayGroup} />
            <PoleHistory lines={whole.history} leads={whole.leads} />
          </div>
          <PoleSide
            me={me}
            pole={pole}
            people={people}
            whole={whole}
            mayEdit={may["pole.edit"] === null}
            mayReview={may["pole.review"] === null}
            mayJoin={may["pole.join"] === null}
          />
        </div>
      ) : (
        <PoleSide
          me={me}
          pole={pole}
          people={people}
          whole={null}
          mayEdit={false}
          mayReview={false}
          mayJoin={may["pole.join"] === null}
        />
      )}
    </Page>
  );
}
