import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button, ButtonLink } from "../../../ui/button";
import { Chip, Chips } from "../../../ui/chips";
import { Empty } from "../../../ui/empty";
import { Field } from "../../../ui/field";
import { TodoItem, TodoList } from "../../../ui/list";
import { Page } from "../../../ui/page";
import { Pager } from "../../../ui/pager";
import { Section } from "../../../ui/section";
import { Status } from "../../../ui/status";
import { PoleTag } from "../../../ui/tag";
import { Due } from "../../actions/due";
import { type Asked, askedIn, searchOf } from "../asked";
import { doneFollowUp } from "../commands.server";
import { OutcomeStatus } from "../outcome-status";
import { openFollowUps, PAGE, registerPage } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "decisions");
  const asked = askedIn(new URL(args.request.url).searchParams);
  const register = await registerPage(ctx.db, ctx.me, asked);
  const poleIds = isPerson(ctx.me) ? ctx.me.poles : [];
  const due = (await openFollowUps(ctx.db, ctx.me, { poleIds })).filter(
    (one) => may(ctx.me, "followUp.done", one) === null,
  );
  const title = textsIn(ctx.lang, ctx.zone, ctx.words).decisions.title;
  return { title, asked, ...register, pages: Math.ceil(register.total / PAGE), due, today: ctx.today };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) => act(args, "decisions", [doneFollowUp]);

export default function Decisions() {
  const t = useTexts();
  const { decisions } = t;
  const { asked, years, total, rows, pages, due, today } = useLoaderData<typeof loader>();
  const filtered = asked.words !== "" || asked.year !== null;
  return (
    <Page title={decisions.title} lead={decisions.lead} current="decisions" className="stack-l">
      {due.length > 0 ? (
        <Section id="attend" title={decisions.dueTitle}>
          <TodoList>
            {due.map((one) => (
              <TodoItem
                key={one.id}
                what={t.typeset(one.text)}
                href={`/decisions/${one.number}`}
                meta={
                  <>
                    <PoleTag vegetable={one.vegetable} name={one.poleName} href={`/poles/${one.poleSlug}`} />
                    <Due dueOn={one.dueOn} today={today} />
                  </>
                }
                action={
                  <CommandForm verb="followUp.done" hidden={{ id: one.id, version: one.version, note: "" }} only="id">
                    <Button>{decisions.followUp.done}</Button>
                  </CommandForm>
                }
              />
            ))}
          </TodoList>
        </Section>
      ) : null}
      <Section id="registre" title={decisions.register}>
        {years.length > 0 ? <Search asked={asked} years={years} /> : null}
        {rows.length > 0 ? (
          <>
            <p className="strong">{decisions.found(total)}</p>
            <TodoList>
              {rows.map((row) => (
                <TodoItem
                  key={row.id}
                  what={`${row.number} · ${t.typeset(row.title)}`}
                  href={`/decisions/${row.number}`}
                  meta={
                    <>
                      {row.vegetable && row.poleName ? (
                        <PoleTag vegetable={row.vegetable} name={row.poleName} href={`/poles/${row.poleSlug}`} />
                      ) : null}
                      <OutcomeStatus outcome={row.outcome} />
                      <span>
                        {row.bodyName ?? decisions.bodies[row.bodyKind]}, {t.dates.date(row.decidedOn)}
                      </span>
                      {row.takenOverAt ? <Status kind="info">{t.imports.takeOver.takenOver}</Status> : null}
                      {row.oldNumber ? <span>{t.imports.takeOver.oldNumber(row.oldNumber)}</span> : null}
                      {row.inCamera ? <Status kind="info">{decisions.inCamera}</Status> : null}
                      {row.showable ? <Status kind="ok">{decisions.shownTag}</Status> : null}
                    </>
                  }
                />
              ))}
            </TodoList>
          </>
        ) : (
          <Empty
            drawing={filtered ? "seed" : "table"}
            level={3}
            title={filtered ? decisions.nothingFoundTitle : decisions.emptyTitle}
            action={
              filtered ? (
                <ButtonLink href="/decisions">{decisions.clear}</ButtonLink>
              ) : (
                <ButtonLink href="/reunions">{decisions.emptyGo}</ButtonLink>
              )
            }
          >
            {filtered ? decisions.nothingFoundBody : decisions.emptyBody}
          </Empty>
        )}
        <Pages asked={asked} pages={pages} />
        {total > 0 ? (
          <p className="no-print">
            <ActLink icon={Download} href={`/decisions.csv${searchOf({ ...asked, page: 1 })}`}>
              {decisions.csv}
            </ActLink>
          </p>
        ) : null}
      </Section>
    </Page>
  );
}

const Search = ({ asked, years }: { asked: Asked; years: { year: number; count: number }[] }) => {
  const t = useTexts();
  const { decisions } = t;
  const to = (year: number | null) => `/decisions${searchOf({ ...asked, year, page: 1 })}`;
  return (
    <search className="stack no-print">
      <Form method="get" className="find">
        {asked.year ? <input type="hidden" name="annee" value={asked.year} /> : null}
        <Field
          kind="search"
          name="mots"
          label={decisions.search}
          hint={decisions.searchHint}
          defaultValue={asked.words}
        />
        <Button>{decisions.find}</Button>
      </Form>
      <Chips>
        <Chip href={to(null)} current={asked.year === null}>
          {decisions.all}
        </Chip>
        {years.map((one) => (
          <Chip key={one.year} href={to(one.year)} current={asked.year === one.year}>
            {decisions.year(one.year, one.count)}
          </Chip>
        ))}
      </Chips>
    </search>
  );
};

const Pages = ({ asked, pages }: { asked: Asked; pages: number }) => {
  const { decisions } = useTexts();
  if (pages < 2) return null;
  const to = (page: number) => `/decisions${searchOf({ ...asked, page })}`;
  return (
    <Pager
      name={decisions.pages}
      place={decisions.place(asked.page, pages)}
      before={asked.page > 1 ? { href: to(asked.page - 1), label: decisions.before } : undefined}
      after={asked.page < pages ? { href: to(asked.page + 1), label: decisions.after } : undefined}
    />
  );
};
