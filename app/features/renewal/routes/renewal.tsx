import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button, ButtonLink } from "../../../ui/button";
import { Chip, Chips } from "../../../ui/chips";
import { Field } from "../../../ui/field";
import { Figure } from "../../../ui/figure";
import { Furrow } from "../../../ui/furrow";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { addMonths, isDay } from "../../association/calendar";
import { contactCounts, waitingForSomeone } from "../contact-queries.server";
import { contactSteps } from "../contact-steps";
import { lookAwaiting } from "../look-queries.server";
import { renewalOn } from "../queries.server";
import { AgeSection, EndsSection, PolesSection, SeatsSection } from "../renewal-parts";
import { seesRenewal } from "../rights";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "renewal");
  if (!seesRenewal(me)) throw new Response(null, { status: 403 });
  const asked = new URL(args.request.url).searchParams.get("jour") ?? today;
  const day = isDay(asked) ? asked : today;
  return {
    title: textsIn(lang, zone, words).renewal.page.title,
    ...{ today, day },
    months: [12, 24].map((months) => ({ months, day: addMonths(today, months) })),
    board: await renewalOn(db, day),
    counts: await contactCounts(db),
    waiting: (await waitingForSomeone(db, me, today)).length,
    look: await lookAwaiting(db, me),
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function RenewalPage() {
  const t = useTexts();
  const { page, way, look: words } = t.renewal;
  const { today, day, months, board, counts, waiting, look } = useLoaderData<typeof loader>();
  const onTheWay = contactSteps.filter((step) => step !== "elected").reduce((sum, step) => sum + counts[step], 0);
  const figure = (n: number, label: string, href: string) => <Figure value={n} label={label} href={href} />;
  return (
    <Page
      title={page.title}
      lead={page.lead(t.dates.date(day), board.sitters.length, board.seats)}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.nav.more }]}
      aside={<Next waiting={waiting} look={look} vacant={board.vacant.length} ending={board.in12} />}
    >
      <div className="stack-l">
        <Section id="date" title={page.dayLabel} className="no-print">
          <Chips>
            <Chip href="/renouvellement" current={day === today}>
              {page.dayToday}
            </Chip>
            {months.map((one) => (
              <Chip key={one.months} href={`/renouvellement?jour=${one.day}`} current={day === one.day}>
                {page.dayIn(one.months)}
              </Chip>
            ))}
          </Chips>
          <Form method="get" className="row">
            <Field kind="date" name="jour" label={page.dayLabel} hideLabel defaultValue={day} key={day} />
            <Button>{page.dayDo}</Button>
          </Form>
        </Section>
        <Section id="chiffres" title={page.figures}>
          <div className="figures">
            {board.median === null ? null : (
              <Figure
                value={board.median}
                unit={page.years(board.median)}
                label={page.median(board.median)}
                href="#anciennete"
              />
            )}
            {figure(board.in12.length, page.in12(board.in12.length), "#mandats-12")}
            {figure(board.in24.length, page.in24(board.in24.length), "#mandats-24")}
            {figure(board.poles.length, page.alone(board.poles.length), "#poles")}
            {figure(board.vacant.length, page.vacant(board.vacant.length), "#sieges")}
            {figure(onTheWay, page.onTheWay(onTheWay), "#chemin")}
          </div>
        </Section>
        <Furrow />
        <AgeSection bands={board.bands} sitters={board.sitters} />
        <EndsSection in12={board.in12} in24={board.in24} />
        <PolesSection poles={board.poles} />
        <SeatsSection vacant={board.vacant} />
        <Section id="chemin" title={way.title} action={<ActLink href="/curieux">{way.open}</ActLink>}>
          <p className="soft">{onTheWay === 0 ? way.none : way.lead}</p>
          <p className="no-print">
            <ActLink href="/stand">{t.renewal.kit.link}</ActLink>
          </p>
          <ul>
            {contactSteps.map((step) => (
              <li key={step}>{way.counts[step](counts[step])}</li>
            ))}
          </ul>
        </Section>
        <Section id="regard" title={words.short} action={<ActLink href="/renouvellement/regard">{words.see}</ActLink>}>
          <p>{words.lead}</p>
        </Section>
      </div>
    </Page>
  );
}

type NextProps = {
  waiting: number;
  look: { year: number } | null;
  vacant: number;
  ending: { endsOn: string | null }[];
};

/** The one thing to do: people who wait, one's own answer, a vacancy, an election. */
const Next = ({ waiting, look, vacant, ending }: NextProps) => {
  const t = useTexts();
  const { next } = t.renewal;
  const go = (href: string, words: string) => (
    <ButtonLink variant="fill" href={href}>
      {words}
    </ButtonLink>
  );
  if (waiting > 0)
    return (
      <NextThing bar title={next.waiting(waiting)} actions={go("/curieux", next.waitingDo)}>
        {next.waitingText(waiting)}
      </NextThing>
    );
  if (look)
    return (
      <NextThing bar title={next.answer(look.year)} actions={go("/renouvellement/regard", next.answerDo)}>
        {next.answerText}
      </NextThing>
    );
  if (vacant > 0)
    return (
      <NextThing bar title={next.vacant(vacant)} actions={go("#sieges", next.vacantDo)}>
        {next.vacantText}
      </NextThing>
    );
  const first = ending[0]?.endsOn;
  if (first)
    return (
      <NextThing bar title={next.ending(ending.length)} actions={go("/reunions/nouvelle", next.endingDo)}>
        {next.endingText(t.dates.date(first))}
      </NextThing>
    );
  return (
    <NextThing bar title={next.open} actions={go("/renouvellement/regard", next.openDo)}>
      {next.openText}
    </NextThing>
  );
};
