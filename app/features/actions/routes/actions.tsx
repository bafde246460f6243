import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Download, Plus } from "lucide-react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { TodoList } from "../../../ui/list";
import { Page } from "../../../ui/page";
import { Pager } from "../../../ui/pager";
import { Section } from "../../../ui/section";
import { openPoles } from "../../poles/queries.server";
import { ActionButton } from "../action-buttons";
import { ActionLine } from "../action-line";
import { askedIn, searchOf } from "../asked";
import { finishOne, removeOne, restoreOne, takeOne } from "../commands.server";
import { Filters } from "../filters";
import { type Action, actionsAwaiting, actionsPage, PAGE } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "actions");
  const { db, me, today } = ctx;
  const asked = askedIn(new URL(args.request.url).searchParams);
  const poles = await openPoles(db);
  const pole = poles.find((one) => one.slug === asked.pole);
  const { rows, total } = await actionsPage(db, me, {
    poleId: pole?.id,
    status: asked.state || null,
    words: asked.words,
    page: asked.page,
  });
  const buttons = (row: Action) => ({
    ...row,
    may: { "action.finish": may(me, "action.finish", row), "action.take": may(me, "action.take", row) },
  });
  const awaiting = (await actionsAwaiting(db, me)).map(buttons);
  const mayLog = poles.some(({ id }) => may(me, "action.log", { poleId: id, meetingId: null }) === null);
  const title = textsIn(ctx.lang, ctx.zone, ctx.words).actions.title;
  return {
    title,
    asked,
    poles,
    rows: rows.map(buttons),
    total,
    pages: Math.ceil(total / PAGE),
    awaiting,
    today,
    mayLog,
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) => act(args, "actions", [finishOne, takeOne, removeOne, restoreOne]);

export default function Actions() {
  const t = useTexts();
  const { actions } = t;
  const { asked, poles, rows, total, pages, awaiting, today, mayLog } = useLoaderData<typeof loader>();
  const filtered = asked.pole !== "" || asked.state !== "" || asked.words !== "";
  const to = (page: number) => `/actions${searchOf({ ...asked, page })}#journal`;
  const logOne = mayLog ? (
    <ButtonLink variant="fill" icon={Plus} href="/noter">
      {actions.logOne}
    </ButtonLink>
  ) : undefined;
  return (
    <Page title={actions.title} lead={actions.lead} current="actions" className="stack-l">
      {awaiting.length > 0 ? (
        <Section id="attend" title={actions.awaiting}>
          <TodoList>
            {awaiting.map((one) => (
              <ActionLine key={one.id} action={one} today={today} button={<ActionButton {...one} />} />
            ))}
          </TodoList>
        </Section>
      ) : null}
      <Section id="journal" title={actions.journalTitle} action={total > 0 ? logOne : undefined}>
        {total > 0 || filtered ? <Filters asked={asked} poles={poles} /> : null}
        {total > 0 ? (
          <>
            <p className="strong">{actions.found(total)}</p>
            <TodoList>
              {rows.map((one) => (
                <ActionLine
                  key={one.id}
                  action={one}
                  today={today}
                  button={one.status === "done" ? undefined : <ActionButton {...one} />}
                />
              ))}
            </TodoList>
          </>
        ) : (
          <Empty
            drawing={filtered ? "seed" : "wheelbarrow"}
            title={filtered ? actions.nothingFoundTitle : actions.emptyTitle}
            action={filtered ? <ButtonLink href="/actions">{actions.showAll}</ButtonLink> : logOne}
            level={3}
          >
            {filtered ? actions.nothingFoundBody : actions.emptyBody}
          </Empty>
        )}
        {pages > 1 ? (
          <Pager
            name={actions.pages}
            place={actions.place(asked.page, pages)}
            before={asked.page > 1 ? { href: to(asked.page - 1), label: actions.before } : undefined}
            after={asked.page < pages ? { href: to(asked.page + 1), label: actions.after } : undefined}
          />
        ) : null}
        {total > 0 ? (
          <p className="no-print">
            <ActLink icon={Download} href={`/actions.csv${searchOf({ ...asked, page: 1 })}`}>
              {actions.csv}
            </ActLink>
          </p>
        ) : null}
      </Section>
    </Page>
  );
}
