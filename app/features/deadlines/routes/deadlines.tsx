import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { isKeeper, readsAsBoard } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { TodoItem, TodoList } from "../../../ui/list";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { addDays, addMonths } from "../../association/calendar";
import { peopleToChoose } from "../../people/seat-queries.server";
import { twelveMonths } from "../../people/twelve-months";
import { openPoles } from "../../poles/queries.server";
import { addOne, editOne, finishOne, removeOne, reopenOne } from "../commands.server";
import { computedTitle, groundOf } from "../computed-title";
import { usualDeadlines } from "../deadline";
import { DeadlineFields } from "../deadline-fields";
import { DeadlineLine, DueStatus } from "../deadline-line";
import { DeadlineYear } from "../deadline-year";
import { DoneList } from "../done-list";
import { computedDeadlines, doneDeadlines, filingsDone, openDeadlines, type Written } from "../queries.server";
import { UsualList } from "../usual-list";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "deadlines");
  const { db, me, today } = ctx;
  const until = addDays(addMonths(`${today.slice(0, 7)}-01`, 12), -1);
  const whole = readsAsBoard(me) || isKeeper(me);
  const seen = (one: Written) => whole || tends(one) === null;
  const tends = (one: Written) => may(me, "deadline.edit", { holderId: one.holder?.id ?? null, poleId: one.poleId });
  const open = (await openDeadlines(db, until)).filter(seen);
  const done = (await doneDeadlines(db, addMonths(today, -12))).filter(seen);
  const mayAdd = may(me, "deadline.add", {}) === null;
  const place = await db.selectFrom("association").select("yearStart").executeTakeFirstOrThrow();
  const noted = new Set([...open, ...done].map((one) => one.kind));
  return {
    title: textsIn(ctx.lang, ctx.zone, ctx.words).deadlines.page,
    today,
    months: twelveMonths(today),
    open: open.map((one) => ({ ...one, may: { tend: tends(one) === null, remove: mayAdd } })),
    computed: whole ? await computedDeadlines(db, today, until) : [],
    filed: whole ? await filingsDone(db, addMonths(today, -12)) : [],
    done: done.map((one) => ({ ...one, mayReopen: tends(one) === null })),
    usual: usualDeadlines(place.yearStart, today).filter((one) => !noted.has(one.kind)),
    mayAdd,
    poles: await openPoles(db),
    people: await peopleToChoose(db, today),
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) =>
  act(args, "deadlines", [addOne, editOne, finishOne, reopenOne, removeOne]);

export default function Deadlines() {
  const t = useTexts();
  const words = t.deadlines;
  const { today, months, open, computed, done, filed, usual, mayAdd, poles, people } = useLoaderData<typeof loader>();
  const planted = [
    ...open.map((one) => ({ id: one.id, href: `#e-${one.id}`, what: one.title, dueOn: one.dueOn })),
    ...computed.map((one) => ({
      id: one.id,
      href: `#e-${one.id}`,
      what: computedTitle(t, one),
      dueOn: one.dueOn,
    })),
  ].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const first = planted[0];
  return (
    <Page title={words.title} lead={words.lead} current="more" crumbs={[{ href: "/plus", label: t.common.nav.more }]}>
      {first ? (
        <NextThing
          kicker={first.dueOn < today ? words.nextPassed : words.next}
          title={t.typeset(first.what)}
          actions={
            <ButtonLink variant="fill" href={first.href}>
              {words.see}
            </ButtonLink>
          }
        >
          {words.dueOn(t.dates.long(first.dueOn))}
        </NextThing>
      ) : null}
      <DeadlineYear months={months} all={planted} today={today} />
      <div className="cols">
        <Section id="tenir" title={words.toDo}>
          {open.length === 0 ? <Empty drawing="sprout" title={words.toDoEmpty} level={3} /> : null}
          <TodoList>
            {open.map((one) => (
              <DeadlineLine key={`${one.id} ${one.version}`} {...{ one, today, poles, people }} />
            ))}
          </TodoList>
          {mayAdd ? (
            <FormDisclosure verbs={["deadline.add"]} summary={words.add} id="noter">
              <CommandForm verb="deadline.add" className="form" labels={words.fields}>
                <DeadlineFields poles={poles} people={people} />
                <Button variant="fill">{words.addGo}</Button>
              </CommandForm>
            </FormDisclosure>
          ) : null}
        </Section>
        <div className="stack-l">
          {computed.length > 0 ? (
            <Section id="decoule" title={words.computed}>
              <p className="soft small">{words.computedLead}</p>
              <TodoList>
                {computed.map((one) => (
                  <TodoItem
                    key={one.id}
                    id={`e-${one.id}`}
                    href={one.href}
                    what={t.typeset(computedTitle(t, one))}
                    meta={
                      <>
                        <DueStatus dueOn={one.dueOn} today={today} />
                        <span>{words.dueOn(t.dates.date(one.dueOn))}</span>
                        {one.pole || one.names.length === 0 ? null : <span>{t.counting.and(one.names)}</span>}
                        {one.filing ? <span>{groundOf(t, one.filing)}</span> : null}
                      </>
                    }
                  />
                ))}
              </TodoList>
            </Section>
          ) : null}
          {mayAdd && usual.length > 0 ? (
            <Section id="usage" title={words.usual}>
              <p className="soft small">{words.usualLead}</p>
              <UsualList usual={usual} />
            </Section>
          ) : null}
        </div>
      </div>
      {done.length + filed.length > 0 ? (
        <FormDisclosure
          verbs={["deadline.reopen"]}
          summary={`${words.done} (${done.length + filed.length})`}
          id="tenues"
        >
          <DoneList done={done} filed={filed} />
        </FormDisclosure>
      ) : null}
    </Page>
  );
}
