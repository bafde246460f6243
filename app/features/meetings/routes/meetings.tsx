import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Plus } from "lucide-react";
import { enter } from "../../../enter.server";
import { pageAsked } from "../../../fields.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { TodoItem, TodoList } from "../../../ui/list";
import { Page } from "../../../ui/page";
import { Pager } from "../../../ui/pager";
import { Section } from "../../../ui/section";
import { Status } from "../../../ui/status";
import { meetingCard, nameOf } from "../card.server";
import { comingMeetings, myAnswers, PAGE, pastMeetings } from "../list.server";
import { MeetingLeaf } from "../meeting-leaf";
import { MeetingNextActions } from "../meeting-next";
import styles from "../meetings.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "meetings");
  const { db, me, lang, zone, words } = ctx;
  const page = pageAsked(args.request);
  const [next, ...coming] = await comingMeetings(db, me);
  const past = await pastMeetings(db, me, page);
  const answers = await myAnswers(
    db,
    me,
    coming.map((one) => one.id),
  );
  const named = async (meeting: (typeof coming)[number]) => ({
    id: meeting.id,
    title: (await nameOf(ctx, meeting)).title,
    startsAt: meeting.startsAt,
    place: meeting.place,
    status: meeting.status,
    second: meeting.secondCallOf !== null,
    takenOver: meeting.takenOverAt !== null,
  });
  return {
    title: textsIn(lang, zone, words).meetings.list.title,
    next: next ? { ...(await meetingCard(ctx, next)), prepares: may(me, "meeting.edit", next) === null } : null,
    coming: await Promise.all(
      coming.map(async (one) => ({
        ...(await named(one)),
        called: answers.has(one.id),
        answer: answers.get(one.id) ?? null,
        prepares: may(me, "meeting.edit", one) === null,
      })),
    ),
    past: await Promise.all(past.rows.map(async (one) => ({ ...(await named(one)), number: one.minutesNumber }))),
    page,
    pages: Math.max(1, Math.ceil(past.total / PAGE)),
    may: { "meeting.plan": may(me, "meeting.plan", { id: "", kind: "convivial", poleId: null }) },
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Meetings() {
  const t = useTexts();
  const { next, coming, past, page, pages, may } = useLoaderData<typeof loader>();
  const { list, statuses } = t.meetings;
  const plan =
    may["meeting.plan"] === null ? (
      <ButtonLink href="/reunions/nouvelle" icon={Plus} variant={next ? "line" : "fill"}>
        {list.plan}
      </ButtonLink>
    ) : null;
  const said = (one: (typeof coming)[number]) => {
    if (one.status !== "called" || !one.called) return statuses[one.status];
    if (one.answer === null) return list.toAnswer;
    if (one.answer === "proxy") return list.youGave;
    return one.answer === "no" ? list.youDont : list.youCome;
  };
  return (
    <Page title={list.title} lead={list.lead} current="meetings">
      {next ? (
        <MeetingLeaf
          card={next}
          kicker={next.second ? list.second : list.next}
          title={<a href={`/reunions/${next.id}`}>{next.name.title}</a>}
          href={`/reunions/${next.id}#points`}
          actions={<MeetingNextActions card={next} prepares={next.prepares} />}
        />
      ) : (
        <Empty drawing="table" title={list.emptyTitle} action={plan}>
          {plan ? list.emptyBody : list.emptyFor}
        </Empty>
      )}
      <div className="meetings stack-l">
        {next && coming.length === 0 ? plan : null}
        {coming.length > 0 ? (
          <Section id="ensuite" title={list.coming} action={plan}>
            <TodoList>
              {coming.map((one) => (
                <TodoItem
                  key={one.id}
                  what={one.title}
                  href={`/reunions/${one.id}`}
                  meta={
                    <>
                      <span>{t.dates.at(one.startsAt)}</span>
                      <span>{one.place}</span>
                      <span>{said(one)}</span>
                    </>
                  }
                  action={
                    one.prepares && one.status === "preparing" ? (
                      <ButtonLink href={`/reunions/${one.id}/preparer`}>{t.meetings.page.prepare}</ButtonLink>
                    ) : undefined
                  }
                />
              ))}
            </TodoList>
          </Section>
        ) : null}
        <Section id="passees" title={list.past}>
          {past.length === 0 ? <p className="soft">{list.pastEmpty}</p> : null}
          <TodoList>
            {past.map((one) => (
              <TodoItem
                key={one.id}
                what={one.title}
                href={`/reunions/${one.id}`}
                meta={
                  <>
                    <span>{t.dates.full(one.startsAt)}</span>
                    {one.takenOver ? (
                      <Status kind="info">{t.imports.takeOver.takenOver}</Status>
                    ) : (
                      <Status kind={one.status === "adopted" || one.status === "signed" ? "ok" : "info"}>
                        {statuses[one.status]}
                        {one.number ? `, ${one.number}` : ""}
                      </Status>
                    )}
                  </>
                }
              />
            ))}
          </TodoList>
          {pages > 1 ? (
            <Pager
              name={list.pages}
              place={list.place(page, pages)}
              before={page > 1 ? { href: `/reunions?page=${page - 1}#passees`, label: list.newer } : undefined}
              after={page < pages ? { href: `/reunions?page=${page + 1}#passees`, label: list.older } : undefined}
            />
          ) : null}
        </Section>
      </div>
    </Page>
  );
}
