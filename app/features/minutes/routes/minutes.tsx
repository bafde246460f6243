import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { meetingOf } from "../../meetings/queries.server";
import { declineOne, sendToReview, signOne, suggestOne, takeOne } from "../commands-minutes.server";
import { noteItem } from "../commands-points.server";
import { Corrections } from "../corrections";
import styles from "../minutes.css?url";
import { Papers, Signatures } from "../paper-foot";
import { PaperHead } from "../paper-head";
import { PaperNext, PaperStatus } from "../paper-next";
import { PaperPoints } from "../paper-points";
import { type PaperView, paperView } from "../paper-view.server";
import { isInvited } from "../queries.server";
import { readsSitting } from "../reads";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "minutes");
  const meeting = await meetingOf(ctx.db, ctx.me, args.params.id ?? "");
  if (!meeting || !readsSitting(ctx.me, meeting, await isInvited(ctx.db, ctx.me, meeting.id)))
    throw new Response(null, { status: 404 });
  const view = await paperView(ctx, meeting);
  if (!view) throw new Response(null, { status: 404 });
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  return { view, title: `${t.minutes.paper.title(view.name.of)}, ${t.dates.dayMonth(meeting.startsAt)}` };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "minutes", [sendToReview, suggestOne, takeOne, declineOne, signOne, noteItem]);

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];

export default function Minutes() {
  const t = useTexts();
  const { view } = useLoaderData<typeof loader>();
  const words = t.minutes.paper;
  const crumbs = [
    { href: "/reunions", label: t.common.nav.meetings },
    { href: `/reunions/${view.id}`, label: t.minutes.sitting.toMeeting },
  ];
  return (
    <Page
      title={words.title(view.name.of)}
      lead={<Lead view={view} />}
      current="meetings"
      crumbs={crumbs}
      className="minutes"
      aside={<PaperNext view={view} />}
    >
      <div className="cols minutes-cols">
        <div>
          <article className="minutes-paper">
            <PaperHead record={view.record} />
            <PaperPoints record={view.record} />
            <Closing view={view} />
            <Signatures view={view} />
          </article>
          {view.annex && (
            <Section id="annexe" title={words.annexTitle} className="minutes-annex">
              <p className="soft">{words.annexWhy}</p>
              <PaperPoints record={view.annex} />
            </Section>
          )}
        </div>
        <div className="stack-l">
          <Corrections view={view} />
          <Papers view={view} />
        </div>
      </div>
    </Page>
  );
}

function Lead({ view }: { view: PaperView }) {
  const t = useTexts();
  const words = t.minutes.paper;
  const { record } = view;
  const written = t.dates.full(record.meeting.startsAt);
  const day = `${written.charAt(0).toLocaleUpperCase()}${written.slice(1)}`;
  const hours = record.closed
    ? words.under(day, t.dates.time(record.opened ?? ""), t.dates.time(record.closed), record.meeting.place)
    : `${day}.`;
  return (
    <>
      {hours}
      {view.hash ? null : (
        <>
          {" "}
          <b className="minutes-status">
            <PaperStatus view={view} />.
          </b>{" "}
          {words.draftWhy}
        </>
      )}
      {record.withoutQuorum && ` ${words.withoutQuorum}`}
      {record.secondCall && ` ${words.secondCall}`}
    </>
  );
}

function Closing({ view }: { view: PaperView }) {
  const t = useTexts();
  const { closing, closed, enteredOn } = view.record;
  if (!closed) return null;
  return (
    <p className="minutes-closing">
      {closing && <>{t.typeset(closing)} </>}
      {t.minutes.paper.closed(t.dates.time(closed))}
      {enteredOn && ` ${t.minutes.paper.enteredLater(t.dates.date(enteredOn))}`}
    </p>
  );
}
