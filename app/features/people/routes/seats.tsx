import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink } from "../../../ui/button";
import { Chip, Chips } from "../../../ui/chips";
import { Empty } from "../../../ui/empty";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { addDays } from "../../association/calendar";
import { bodiesOf } from "../../association/queries.server";
import { endMandate } from "../../powers/commands-leaving.server";
import { readsPowers } from "../../powers/rights";
import { boardView } from "../board-view.server";
import { drawSeats } from "../commands.draws.server";
import { closeSeat, giveMandate, openSeat, prolongMandate, ratifyMandate } from "../commands.seats.server";
import { MandateForms } from "../mandate-forms";
import { nextSeat, SOON } from "../next-seat";
import { LimitsSection, PlanSection } from "../plan-parts";
import { BodySeats } from "../seat-chart";
import { NextSeatThing } from "../seat-next";
import { peopleToChoose } from "../seat-queries.server";
import { twelveMonths } from "../twelve-months";
import { WaitingSection } from "../waiting-parts";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "seats");
  const asked = new URL(args.request.url).searchParams;
  const mayWrite = may(me, "mandate.give", {});
  const bodies = [];
  for (const body of await bodiesOf(db)) if (body.kind !== "assembly") bodies.push(await boardView(db, body, today));
  const seats = bodies.flatMap((body) => body.seats);
  const assembly = bodies[0]?.assembly ?? null;
  const askedSeat = asked.get("siege");
  return {
    powers: readsPowers(me),
    title: textsIn(lang, zone, words).people.mandatesPage.title,
    ...{ today, bodies, assembly },
    months: twelveMonths(today),
    byYear: asked.get("vue") === "annees",
    asked: seats.some((seat) => seat.id === askedSeat) ? askedSeat : null,
    next: nextSeat(seats, { today, soon: addDays(today, SOON), assembly }),
    people: mayWrite === null ? await peopleToChoose(db, today) : [],
    may: { "mandate.give": mayWrite },
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "seats", [giveMandate, endMandate, prolongMandate, ratifyMandate, openSeat, closeSeat, drawSeats]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Seats() {
  const t = useTexts();
  const { mandatesPage, seatPages } = t.people;
  const { bodies, next, people, months, today, may, byYear, asked, assembly, powers } = useLoaderData<typeof loader>();
  const mayWrite = may["mandate.give"] === null;
  const mandates = bodies.flatMap((body) => body.seats.filter((seat) => seat.vacantSince === null)).length;
  const seated = bodies.filter((body) => body.seats.length > 0);
  const nextBody = bodies.find((body) => body.seats.some((seat) => seat.id === next?.seat));
  return (
    <Page
      title={mandatesPage.title}
      lead={mandatesPage.lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.more.title }]}
      aside={
        next ? (
          <NextSeatThing next={next} vacancy={nextBody?.vacancy} assembly={assembly} mayWrite={mayWrite} />
        ) : undefined
      }
    >
      {seated.length === 0 ? (
        <Empty drawing="table" title={mandatesPage.emptyTitle}>
          {mandatesPage.empty}
        </Empty>
      ) : (
        <div className="stack-l">
          <WaitingSection waiting={bodies.flatMap((body) => body.waiting)} {...{ assembly, today, mayWrite }} />
          <Chips>
            <Chip href="/sieges" current={!byYear}>
              {seatPages.months}
            </Chip>
            <Chip href="/sieges?vue=annees" current={byYear}>
              {seatPages.years}
            </Chip>
          </Chips>
          {seated.map((body) => (
            <div key={body.id} className="stack-l">
              <BodySeats {...{ body, months, today, byYear }} />
              <PlanSection body={body} today={today} />
              <LimitsSection body={body} />
            </div>
          ))}
        </div>
      )}
      <p className="row">
        {powers ? <ActLink href="/mandats">{mandatesPage.powers}</ActLink> : null}
        <ActLink href="/sieges.csv">{seatPages.csv}</ActLink>
      </p>
      {mayWrite ? (
        <>
          <Furrow />
          <MandateForms {...{ bodies, people, today, asked }} open={mandates === 0} />
        </>
      ) : null}
    </Page>
  );
}
