import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { bodiesOf } from "../../association/queries.server";
import { readsPowers } from "../../powers/rights";
import { closeSeat, endMandate, giveMandate, openSeat } from "../commands.seats.server";
import { MandateForms } from "../mandate-forms";
import { nextSeat } from "../next-seat";
import { BodySeats, NextSeatThing } from "../seat-chart";
import { peopleToChoose, seatsOn } from "../seat-queries.server";
import { twelveMonths } from "../twelve-months";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "seats");
  const mayWrite = may(me, "mandate.give", {});
  const bodies = [];
  for (const body of await bodiesOf(db)) {
    if (body.kind === "assembly") continue;
    bodies.push({ id: body.id, kind: body.kind, name: body.name, seats: await seatsOn(db, body.id, today) });
  }
  return {
    powers: readsPowers(me),
    title: textsIn(lang, zone, words).people.mandatesPage.title,
    today,
    months: twelveMonths(today),
    bodies,
    next: nextSeat(bodies.flatMap((body) => body.seats)),
    people: mayWrite === null ? await peopleToChoose(db) : [],
    may: { "mandate.give": mayWrite },
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "seats", [giveMandate, endMandate, openSeat, closeSeat]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Seats() {
  const t = useTexts();
  const { mandatesPage } = t.people;
  const { bodies, next, people, months, today, may, powers } = useLoaderData<typeof loader>();
  const mayWrite = may["mandate.give"] === null;
  const seats = bodies.flatMap((body) => body.seats);
  return (
    <Page
      title={mandatesPage.title}
      lead={mandatesPage.lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.more.title }]}
      aside={next ? <NextSeatThing next={next} mayWrite={mayWrite} /> : undefined}
    >
      {seats.length === 0 ? (
        <Empty drawing="table" title={mandatesPage.emptyTitle}>
          {mandatesPage.empty}
        </Empty>
      ) : (
        bodies.map((body) => <BodySeats key={body.id} body={body} months={months} today={today} />)
      )}
      {powers ? (
        <p>
          <ActLink href="/mandats">{mandatesPage.powers}</ActLink>
        </p>
      ) : null}
      {mayWrite ? (
        <>
          <Furrow />
          <MandateForms bodies={bodies} people={people} today={today} />
        </>
      ) : null}
    </Page>
  );
}
