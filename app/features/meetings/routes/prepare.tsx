import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { readsInCamera } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { Saved } from "../../../ui/saved";
import { Section } from "../../../ui/section";
import { decidingBodies } from "../../association/body-queries.server";
import { mattersToChoose } from "../../association/matter-said";
import { computedTitle } from "../../deadlines/computed-title";
import { effectChoices } from "../../effects/choices.server";
import { effectsLooked } from "../../effects/commands-carried.server";
import { effectFields } from "../../effects/effect-part";
import { isEffectKind } from "../../effects/kinds";
import { effectsBeside } from "../../effects/queries.server";
import { withSaid } from "../../effects/said";
import { AgendaRuler } from "../agenda-view";
import { nameOf } from "../card.server";
import { callOff, editMeeting } from "../commands.server";
import {
  addPoint,
  addWaiting,
  editPoint,
  fillAgenda,
  movePoint,
  removePoint,
  restorePoint,
  setMinutes,
} from "../commands-agenda.server";
import { dropPointEffect, forwardMatter, preparePointEffect } from "../commands-effects.server";
import { choicesFor, filledBy } from "../filled.server";
import { deliberates, isAssembly, isBoard } from "../kinds";
import { doneByPoints } from "../matters.server";
import { MeetingEdit } from "../meeting-edit";
import styles from "../meetings.css?url";
import { NextNotice } from "../next-notice";
import { noticeAhead } from "../notice.server";
import { agendaParts, PreparedAgenda } from "../prepare-agenda";
import { agendaOf, meetingOf } from "../queries.server";
import { QuickForm } from "../quick-form";
import { eveningOf, shownPoints } from "../shown";
import { agendaSavedAt, reportCounts, waitingFor } from "../waiting.server";
import { WaitingColumn } from "../waiting-column";

export const handle = { parts: [...agendaParts, effectFields] };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "prepare");
  const { db, me, today, lang, zone, words } = ctx;
  const meeting = await meetingOf(db, me, args.params.id ?? "");
  if (!meeting) throw new Response(null, { status: 404 });
  if (may(me, "meeting.edit", meeting)) throw new Response(null, { status: 403 });
  const t = textsIn(lang, zone, words);
  const name = await nameOf(ctx, meeting);
  const points = await agendaOf(db, me, meeting.id);
  const waiting = await waitingFor(db, me, meeting);
  const { filing } = waiting;
  const carried = await doneByPoints(ctx, meeting, points);
  const search = new URL(args.request.url).searchParams;
  const kind = search.get("effet");
  const opened = points.find((point) => point.id === search.get("point"));
  const day = meeting.startsAt.slice(0, 10);
  const own = opened
    ? withSaid(t, await effectsLooked(ctx, await effectsBeside(db, { itemId: opened.id }), day), day)
    : [];
  const ahead = await noticeAhead(db, meeting, today);
  return {
    title: t.meetings.prepare.title(name.the, t.dates.dayMonth(meeting.startsAt)),
    name: isBoard(meeting) || meeting.kind !== "board" ? t.meetings.kinds[meeting.kind] : name.title,
    meeting: {
      id: meeting.id,
      kind: meeting.kind,
      status: meeting.status,
      version: meeting.version,
      noticeSentAt: meeting.noticeSentAt,
    },
    filled: filledBy(meeting),
    open: openness(meeting.status, isAssembly(meeting.kind)),
    points: shownPoints(points).map((point) => ({ ...point, ...(carried.get(point.id) ?? {}) })),
    matters: mattersToChoose(await decidingBodies(db, today)),
    choices: isEffectKind(kind) ? await effectChoices(db, kind, meeting.startsAt.slice(0, 10)) : null,
    own,
    evening: eveningOf(meeting, points),
    savedAt: await agendaSavedAt(db, meeting.id),
    waiting: {
      proposals: waiting.proposals.map((one) => ({
        ...face(one),
        id: one.id,
        title: one.title,
        opinions: one.opinions,
        elsewhere: one.elsewhere,
        mayForward: one.elsewhere !== null && may(me, "proposal.edit", one) === null,
      })),
      followUps: waiting.followUps.map((one) => ({
        ...face(one),
        id: one.id,
        text: one.text,
        dueOn: one.dueOn,
        number: one.number,
      })),
      actions: waiting.actions.map((one) => ({
        ...face(one),
        id: one.id,
        text: one.text,
        dueOn: one.dueOn,
        name: one.name,
      })),
      coOptions: waiting.coOptions,
      deadlines: [
        ...(filing
          ? [
              {
                ...{ id: filing.id, title: computedTitle(t, filing), dueOn: filing.dueOn, href: filing.href },
                ...{ poleName: null, poleSlug: null, vegetable: null, name: t.counting.and(filing.names) || null },
              },
            ]
          : []),
        ...waiting.deadlines.map(({ poleId: _pole, ...one }) => ({ ...one, href: `/echeances#e-${one.id}` })),
      ],
      points: waiting.points.map((one) => ({
        ...face(one),
        id: one.id,
        title: one.title,
        by: `${one.givenName} ${one.familyName}`,
      })),
    },
    reports: isBoard(meeting) ? await reportCounts(db, meeting.id, ctx) : null,
    notice: { ...ahead.period, people: ahead.people.length, today, deliberates: deliberates(meeting.kind) },
    inCamera: meeting.kind === "board" && readsInCamera(me, meeting.id),
    ...(await choicesFor(db, today, meeting.bodyId)),
  };
};

type Face<V> = { poleName: string | null; poleSlug: string | null; vegetable: V };
const face = <V,>({ poleName, poleSlug, vegetable }: Face<V>) => ({ poleName, poleSlug, vegetable });

const openness = (status: string, assembly: boolean): "all" | "order" | "nothing" => {
  if (status === "preparing") return "all";
  return status === "called" && !assembly ? "order" : "nothing";
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "prepare", [
    fillAgenda,
    addPoint,
    addWaiting,
    removePoint,
    restorePoint,
    movePoint,
    setMinutes,
    editPoint,
    editMeeting,
    callOff,
    preparePointEffect,
    dropPointEffect,
    forwardMatter,
  ]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Prepare() {
  const t = useTexts();
  const data = useLoaderData<typeof loader>();
  const { meeting, points, evening, open } = data;
  const { prepare, page, list } = t.meetings;
  const leads = { all: points.length > 0 ? prepare.lead : prepare.leadEmpty, order: prepare.leadCalled };
  return (
    <Page
      title={t.typeset(data.title)}
      lead={meeting.kind === "convivial" ? page.noAgenda : open === "nothing" ? prepare.leadFixed : leads[open]}
      current="meetings"
      crumbs={[
        { href: "/reunions", label: list.title },
        {
          href: `/reunions/${meeting.id}`,
          label: page.dated(data.name, "").replace(/ du $|, $/, ""),
        },
      ]}
      aside={<NextNotice meeting={meeting} notice={data.notice} ready={points.length > 0} />}
    >
      {meeting.kind === "convivial" ? (
        <MeetingEdit meeting={meeting} filled={data.filled} poles={data.poles} officers={data.officers} />
      ) : (
        <div className="prep">
          <WaitingColumn id={meeting.id} waiting={data.waiting} reports={data.reports} open={open === "all"} />
          <Section
            id="ordre"
            title={page.agenda}
            action={
              data.savedAt ? <Saved>{t.common.savedAt(t.dates.instantTime(data.savedAt, t.zone))}</Saved> : undefined
            }
          >
            {points.length === 0 ? (
              <Empty
                drawing="crate"
                level={3}
                title={prepare.emptyTitle}
                action={
                  open === "all" ? (
                    <QuickForm verb="agenda.fill" hidden={{ id: meeting.id }} atOnce={data.savedAt === null}>
                      <Button variant="fill">{prepare.fill}</Button>
                    </QuickForm>
                  ) : undefined
                }
              >
                {prepare.emptyBody}
              </Empty>
            ) : (
              <AgendaRuler points={points} evening={evening} />
            )}
            <PreparedAgenda
              id={meeting.id}
              points={points}
              evening={evening}
              poles={data.poles}
              open={open}
              inCamera={data.inCamera}
              matters={data.matters}
              effects={{ own: data.own, choices: data.choices }}
            />
            <MeetingEdit meeting={meeting} filled={data.filled} poles={data.poles} officers={data.officers} />
          </Section>
        </div>
      )}
    </Page>
  );
}
