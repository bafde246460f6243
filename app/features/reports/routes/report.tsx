import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { readDraft } from "../../../drafts.server";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { isPerson, leadsPole } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { TodoList } from "../../../ui/list";
import { Page, Titles } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { Status } from "../../../ui/status";
import { PoleTag } from "../../../ui/tag";
import { ActionLine } from "../../actions/action-line";
import { GroupList } from "../../groups/group-list";
import { groupsOn, seesGroup } from "../../groups/queries.server";
import {
  draftSubject,
  finishReport,
  nothingToReport,
  reopenReport,
  stopReportReminder,
  tellReport,
  writeReport,
} from "../commands.server";
import { reportOf } from "../queries.server";
import { ReportBox } from "../report-box";
import { ReportNext } from "../report-next";
import { meetingIsOver } from "../states";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "report");
  const { db, me, today, zone } = ctx;
  const report = await reportOf(db, me, args.params.slug ?? "", args.params.meeting ?? "", { today, zone });
  if (!report) throw new Response(null, { status: 404 });
  const of = { poleId: report.pole.id, meetingId: report.meeting.id };
  const over = meetingIsOver(report.meeting.status);
  const writes = !over && may(me, "report.finish", of) === null;
  const subject = draftSubject(of);
  const verbs = {
    finish: writes,
    reopen: writes && report.row.status !== "open",
    tell: !over && report.meeting.status === "open" && may(me, "report.tell", of) === null,
    propose: may(me, "proposal.submit", { poleId: of.poleId, authorId: isPerson(me) ? me.id : "" }) === null,
    stop: writes && leadsPole(me, of.poleId) && report.row.status === "open" && report.row.reminderStopped === 0,
  };
  const draft = writes ? await readDraft(db, me, "report", subject) : null;
  const t = textsIn(ctx.lang, zone);
  const groups = (await groupsOn(db, today, { poleId: of.poleId })).filter(
    (one) =>
      seesGroup(me, one) &&
      (over
        ? one.deliveredOn !== null && (report.since ?? "") <= one.deliveredOn
        : one.closedOn === null || (report.since ?? "") <= one.closedOn),
  );
  return { title: t.reports.title(report.pole.name), ...report, groups, of, over, subject, may: verbs, draft, today };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) =>
  act(args, "report", [writeReport, finishReport, nothingToReport, tellReport, reopenReport, stopReportReminder]);

export default function Report() {
  const t = useTexts();
  const { reports } = t;
  const {
    pole,
    meeting,
    row,
    author,
    since,
    done,
    open,
    keptByPole,
    groups,
    of,
    over,
    subject,
    may: verbs,
    draft,
    today,
  } = useLoaderData<typeof loader>();
  const state = over && row.status === "open" ? "skipped" : row.status;
  return (
    <Page
      title={reports.title(pole.name)}
      current="poles"
      width="read"
      className="prop"
      crumbs={[
        { href: "/poles", label: t.common.nav.poles },
        { href: `/poles/${pole.slug}`, label: pole.name },
      ]}
      header={
        <>
          <p className="meta">
            <PoleTag vegetable={pole.vegetable} name={pole.name} href={`/poles/${pole.slug}`} />
            <Status kind={row.status === "open" ? "info" : "ok"}>{reports.state[state]}</Status>
          </p>
          <Titles
            title={reports.title(pole.name)}
            lead={<a href={`/reunions/${meeting.id}`}>{reports.lead(t.dates.dayMonth(meeting.startsAt))}</a>}
          />
        </>
      }
    >
      <ReportNext {...{ of, subject, draft }} status={row.status} version={row.version} text={row.text} may={verbs} />
      {row.status !== "open" || !verbs.finish ? (
        <Section id="mot" title={reports.box}>
          {row.text === "" ? (
            <p className="soft">{reports.noText}</p>
          ) : (
            row.text.split(/\n{2,}/).map((part) => <p key={part}>{t.typeset(part)}</p>)
          )}
          {author && row.finishedAt ? (
            <p className="soft">
              {reports.writtenBy(author, t.dates.instant(row.finishedAt, t.zone))}
              {row.onBehalf ? `, ${reports.onBehalf}` : ""}
            </p>
          ) : null}
        </Section>
      ) : null}
      {verbs.tell && row.status !== "told" && row.status !== "open" ? (
        <FormDisclosure verbs={["report.tell"]} summary={reports.tell}>
          <ReportBox verb="report.tell" of={of} subject={subject} version={row.version} text={row.text} draft={null} />
        </FormDisclosure>
      ) : null}
      <Section
        id="fait"
        title={reports.doneTitle}
        action={verbs.finish ? <ButtonLink href={`/noter?pole=${pole.slug}`}>{reports.log}</ButtonLink> : undefined}
      >
        <p className="soft">{since ? reports.sinceLast(t.dates.dayMonth(since)) : reports.sinceStart}</p>
        {done.length === 0 ? (
          <p>{reports.nothingLogged}</p>
        ) : (
          <TodoList>
            {done.map((one) => (
              <ActionLine key={one.id} action={one} today={today} ofPole />
            ))}
          </TodoList>
        )}
        {keptByPole > 0 && verbs.finish ? <p className="soft">{reports.keptByPole(keptByPole)}</p> : null}
      </Section>
      {groups.length > 0 ? (
        <Section id="groupes" title={t.groups.ofPole}>
          <GroupList groups={groups} today={today} tag={false} />
        </Section>
      ) : null}
      {over ? null : (
        <Section id="en-cours" title={reports.openTitle}>
          {open.length === 0 ? (
            <p className="soft">{reports.nothingOpen}</p>
          ) : (
            <TodoList>
              {open.map((one) => (
                <ActionLine key={one.id} action={one} today={today} ofPole />
              ))}
            </TodoList>
          )}
        </Section>
      )}
      <div className="stack-s no-print">
        {verbs.propose && !over ? (
          <ButtonLink href={`/propositions/nouvelle?pole=${pole.slug}&rapport=${meeting.id}`}>
            {reports.propose}
          </ButtonLink>
        ) : null}
        {verbs.stop ? (
          <CommandForm verb="report.stopReminder" hidden={of}>
            <Button variant="quiet" aria-describedby="rappel-aide">
              {reports.stopReminder}
            </Button>
            <p className="hint" id="rappel-aide">
              {reports.reminder}
            </p>
          </CommandForm>
        ) : null}
      </div>
    </Page>
  );
}
