import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button, ButtonLink } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { Facts } from "../../../ui/list";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { rulesInForce } from "../../association/queries.server";
import { decisionsBehind } from "../../decisions/effects.server";
import { updateSeat } from "../commands.seats.server";
import { SeatFields } from "../seat-forms";
import { AlternateSection, LifeSection } from "../seat-life";
import { useBodyName, useSeatName } from "../seat-names";
import { nextSentence } from "../seat-next";
import { seatById } from "../seat-queries.server";
import { lifeOf, nextForVacant } from "../vacancy";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "seat");
  const seat = await seatById(db, args.params.id ?? "", today);
  if (!seat) throw new Response(null, { status: 404 });
  const { vacancy } = await rulesInForce(db, seat.body.id, today);
  const titulars = [...seat.past, ...seat.holders].filter((one) => one.part === "titular");
  const mandates = [...seat.past, ...seat.holders, ...seat.alternates].map((one) => one.mandate);
  return {
    decided: Object.fromEntries(await decisionsBehind(db, me, "mandate", mandates)),
    title: seat.label ?? textsIn(lang, zone, words).people.mandatesPage.seat(seat.rank),
    ...{ seat, today },
    life: lifeOf(seat, titulars, today).reverse(),
    vacancy: { next: nextForVacant(vacancy), cite: vacancy.cite, remaining: vacancy.value.remainingTerm },
    may: { "seat.update": may(me, "seat.update", {}) },
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "seat", [updateSeat]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function SeatPage() {
  const t = useTexts();
  const { seatPages, mandatesPage, voices } = t.people;
  const { one } = seatPages;
  const { seat, life, vacancy, today, decided, may } = useLoaderData<typeof loader>();
  const seatName = useSeatName();
  const bodyName = useBodyName();
  const mayWrite = may["seat.update"] === null && seat.closedOn === null;
  const { closedOn, vacantSince, termEndsOn, college, organisation } = seat;
  return (
    <Page
      title={t.typeset(one.title(seatName(seat), bodyName(seat.body)))}
      lead={closedOn ? one.closed(t.dates.date(closedOn)) : one.lead}
      current="more"
      crumbs={[{ href: "/sieges", label: mandatesPage.title }]}
      aside={
        vacantSince && !closedOn ? (
          <NextThing
            bar
            title={one.vacantTitle(t.dates.date(vacantSince))}
            actions={
              mayWrite ? (
                <ButtonLink variant="fill" href={`/sieges?siege=${seat.id}#donner`}>
                  {one.give}
                </ButtonLink>
              ) : undefined
            }
          >
            <p>{nextSentence(one.next, vacancy)}</p>
            {vacancy.remaining && termEndsOn && termEndsOn > today ? (
              <p>{one.remaining(t.dates.date(termEndsOn))}</p>
            ) : null}
          </NextThing>
        ) : undefined
      }
    >
      <div className="stack-l">
        <LifeSection life={life} today={today} decided={decided} />
        <AlternateSection
          alternates={seat.alternates}
          past={seat.past.filter((each) => each.part === "alternate")}
          decided={decided}
        />
        <Section id="siege" title={one.facts}>
          <Facts
            facts={[
              ...(college ? [{ label: mandatesPage.college, value: t.typeset(college) }] : []),
              ...(organisation ? [{ label: seatPages.seatFields.organisation, value: t.typeset(organisation) }] : []),
              { label: one.voice, value: voices[seat.voice] },
              { label: one.term, value: termEndsOn ? t.dates.date(termEndsOn) : one.noTerm },
            ]}
          />
        </Section>
        {mayWrite ? (
          <>
            <Furrow />
            <div className="read">
              <FormDisclosure verbs={["seat.update"]} line summary={seatPages.seatFields.update}>
                <CommandForm verb="seat.update" className="form" hidden={{ seat: seat.id }}>
                  <SeatFields seat={seat} />
                  <Button variant="fill">{seatPages.seatFields.updateDo}</Button>
                </CommandForm>
              </FormDisclosure>
            </div>
          </>
        ) : null}
        <p>
          <ActLink href="/sieges">{one.back}</ActLink>
        </p>
      </div>
    </Page>
  );
}
