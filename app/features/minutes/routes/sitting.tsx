import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { Later, part } from "../../../later";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { civilOf } from "../../../texts/dates";
import { useTexts } from "../../../texts/texts";
import { Page } from "../../../ui/page";
import { putReportToVote } from "../../assembly/commands.vote.server";
import { reportBy } from "../../assembly/queries.server";
import { meetingOf } from "../../meetings/queries.server";
import { tellReport } from "../../reports/commands.server";
import { ClosingPanel } from "../closing-panel";
import { askOpinion, forwardItem } from "../commands-elsewhere.server";
import { adoptOne, closeTheSitting } from "../commands-minutes.server";
import {
  addItemAtTable,
  declareConflict,
  noteAction,
  noteItem,
  noteLine,
  postponeItem,
} from "../commands-points.server";
import {
  callAgain,
  enterDeskProxy,
  moveToItem,
  nameTheOfficers,
  openTheSitting,
  setThePresence,
} from "../commands-sitting.server";
import { abandonTheVote, castTheVote, countTheVote, decideAtOnce, openTheVote } from "../commands-votes.server";
import { openingDay } from "../hours";
import styles from "../minutes.css?url";
import { officerChoices } from "../officer-choice.server";
import { PointTools } from "../point-tools";
import { isInvited, minutesRow } from "../queries.server";
import { readsSitting } from "../reads";
import { SittingBand } from "../sitting-band";
import { ClosedDoors, SittingBook } from "../sitting-book";
import { SittingPoints } from "../sitting-points";
import { roomParts, SittingRoom } from "../sitting-room";
import { SittingWriting, writingParts } from "../sitting-writing";
import type { Slash } from "../slash";
import { useWriteOn } from "../use-write-on";
import { nameOf, sittingView } from "../view.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "sitting");
  const meeting = await meetingOf(ctx.db, ctx.me, args.params.id ?? "");
  if (!meeting || !readsSitting(ctx.me, meeting, await isInvited(ctx.db, ctx.me, meeting.id)))
    throw new Response(null, { status: 404 });
  const over = await minutesRow(ctx.db, meeting.id);
  if (meeting.status !== "open" && over && over.status !== "draft")
    throw redirect(`/reunions/${meeting.id}/proces-verbal`);
  const asked = new URL(args.request.url).searchParams;
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const name = await nameOf(ctx, meeting);
  const report = await reportBy(ctx.db, "meetingId", meeting.id);
  return {
    id: meeting.id,
    title: t.minutes.sitting.title(name.title, t.dates.dayMonth(meeting.startsAt)),
    status: meeting.status,
    openedAt: meeting.openedAt ? civilOf(meeting.openedAt, ctx.zone).slice(11) : "",
    chairId: meeting.chairId ?? "",
    secretaryId: meeting.secretaryId ?? "",
    people: await officerChoices(ctx, meeting),
    startsAt: meeting.startsAt,
    day: openingDay(meeting.startsAt, ctx.today),
    demo: ctx.demo,
    today: ctx.today,
    me: isPerson(ctx.me) ? ctx.me.id : "",
    closing: asked.get("faire") === "clore",
    asked: slashAsked(asked.get("faire")),
    mayOpen: may(ctx.me, "sitting.open", { meetingId: meeting.id }) === null,
    report: report && !report.frozenHash ? { id: report.id, open: report.state === "live" } : null,
    view: meeting.status === "open" ? await sittingView(ctx, meeting, asked.get("point")) : null,
  };
};

const slashAsked = (text: string | null): Slash | null =>
  text === "decision" || text === "action" || text === "vote" ? text : null;

export const action = (args: ActionFunctionArgs) =>
  act(args, "sitting", [
    openTheSitting,
    nameTheOfficers,
    setThePresence,
    enterDeskProxy,
    callAgain,
    moveToItem,
    noteLine,
    noteItem,
    addItemAtTable,
    postponeItem,
    forwardItem,
    askOpinion,
    noteAction,
    declareConflict,
    openTheVote,
    putReportToVote,
    decideAtOnce,
    countTheVote,
    castTheVote,
    abandonTheVote,
    tellReport,
    adoptOne,
    closeTheSitting,
  ]);

const opening = part("opening", async () => (await import("../opening-panel")).OpeningPanel);
export const handle = { parts: [opening, ...roomParts, ...writingParts] };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];

export default function Sitting() {
  const data = useLoaderData<typeof loader>();
  return data.view ? <Open {...data} view={data.view} /> : <Before {...data} />;
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Before(data: Data) {
  const t = useTexts();
  const words = t.minutes.opening;
  const crumbs = [{ href: `/reunions/${data.id}`, label: t.minutes.sitting.toMeeting }];
  return (
    <Page
      title={data.title}
      lead={data.mayOpen && data.day !== "before" ? words.lead : undefined}
      current="meetings"
      crumbs={crumbs}
      width="read"
    >
      <Later
        of={opening}
        props={{
          meetingId: data.id,
          called: data.status === "called",
          mayOpen: data.mayOpen,
          day: data.day,
          startsAt: data.startsAt,
          demo: data.demo,
          people: data.people,
          chairId: data.chairId,
          secretaryId: data.secretaryId,
        }}
      />
    </Page>
  );
}

function Open({ view, ...data }: Data & { view: NonNullable<Data["view"]> }) {
  const t = useTexts();
  const name = (id: string) =>
    view.room.people.find((one) => one.id === id)?.name ?? data.people.find((one) => one.id === id)?.name ?? "";
  const lead = t.minutes.sitting.lead(t.dates.time(data.openedAt), name(data.chairId), name(data.secretaryId));
  useWriteOn();
  const { point } = view;
  const writes = view.officer && point !== null;
  return (
    <>
      <SittingBand meetingId={data.id} title={data.title} lead={lead} clock={view.clock} close={view.officer} />
      <main className="wrap wide live" id="contenu" tabIndex={-1}>
        <SittingPoints meetingId={data.id} view={view} />
        <div>
          {point && !(view.behindDoors && !view.officer) ? (
            <SittingBook point={point} meetingId={data.id} officer={view.officer} articles={view.articles}>
              {writes && (
                <SittingWriting
                  key={`${point.id}-${point.open?.id ?? ""}`}
                  meetingId={data.id}
                  point={point}
                  view={view}
                  today={data.today}
                  me={data.me}
                  asked={data.asked}
                  report={data.report}
                />
              )}
            </SittingBook>
          ) : (
            <ClosedDoors />
          )}
          {writes && (
            <PointTools
              meetingId={data.id}
              point={point}
              view={view}
              officers={{ chairId: data.chairId, secretaryId: data.secretaryId }}
            />
          )}
          {view.officer && (
            <ClosingPanel meetingId={data.id} missing={view.missing} open={data.closing} late={view.late} />
          )}
        </div>
        <SittingRoom meetingId={data.id} itemId={point?.now ? point.id : null} me={data.me} view={view} />
      </main>
    </>
  );
}
