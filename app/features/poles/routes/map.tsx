import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { BarChart } from "../../../ui/bar-chart";
import { ButtonLink } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { Empty } from "../../../ui/empty";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { seenBy } from "../../actions/queries.server";
import { wantsOf } from "../map";
import { readMap } from "../map.server";
import { MapList } from "../map-list";
import { PoleMap } from "../pole-map";
import { PoleWants } from "../pole-wants";
import styles from "../poles-map.css?url";
import { activePeople } from "../queries.server";
import { seesMap, seesSpread } from "../rights";
import { loadsOn, spreadOf } from "../spread.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Fewer people than this, and a count by steps would name them. */
const DISCREET = 5;

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "polesMap");
  const whole = seesMap(me);
  const { poles, links } = await readMap(db, seenBy(me), today);
  const loads = await loadsOn(db, today);
  const employs = (await activePeople(db, today)).some((one) => one.team);
  return {
    title: textsIn(lang, zone, words).poles.map.title,
    whole,
    may: { "pole.open": may(me, "pole.open", {}) },
    poles: poles.map((pole) => ({
      ...pole,
      people: whole ? pole.people : pole.people.filter((one) => one.lead),
      wants: whole ? wantsOf(pole, employs) : [],
    })),
    links: whole ? links : [],
    spread: seesSpread(me) && loads.size >= DISCREET ? spreadOf([...loads.values()]) : null,
    few: seesSpread(me) && loads.size < DISCREET,
    mine: (isPerson(me) && loads.get(me.id)) || null,
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function PolesMap() {
  const t = useTexts();
  const { whole, poles, links, spread, few, mine, may } = useLoaderData<typeof loader>();
  const { map: words } = t.poles;
  if (poles.length === 0)
    return (
      <Page title={words.title} current="poles" crumbs={[{ href: "/poles", label: t.words.pole.Many }]} width="read">
        <Empty
          drawing="seed"
          title={t.poles.list.emptyTitle}
          action={
            may["pole.open"] === null ? (
              <ButtonLink variant="fill" href="/poles/nouveau">
                {t.poles.list.emptyDo}
              </ButtonLink>
            ) : undefined
          }
        >
          {words.empty}
        </Empty>
      </Page>
    );
  return (
    <Page
      title={words.title}
      lead={words.leadText}
      current="poles"
      crumbs={[{ href: "/poles", label: t.words.pole.Many }]}
    >
      <PoleMap poles={poles} links={links} />
      <Disclosure summary={words.asList} id="liste">
        <MapList poles={poles} links={links} open={whole} />
      </Disclosure>
      {whole || mine ? <Furrow /> : null}
      <div className="halves">
        {whole ? <PoleWants poles={poles} /> : null}
        {spread || mine ? (
          <Section id="charge" title={words.spread}>
            <p className="soft">{words.spreadText}</p>
            {few ? <p className="soft">{words.spreadFew}</p> : null}
            {mine ? <p className="strong">{words.mine(mine.leads, mine.duties, mine.actions)}</p> : null}
            {spread ? (
              <BarChart
                id="charge"
                bars={spread.map((step) => ({
                  id: String(step.from),
                  what: words.step(step.from, step.to),
                  value: step.people,
                  written: words.people(step.people),
                }))}
                twin={{ open: words.table, caption: words.spread, what: words.carries, value: words.howMany }}
              />
            ) : null}
          </Section>
        ) : null}
      </div>
    </Page>
  );
}
