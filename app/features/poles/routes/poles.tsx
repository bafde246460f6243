import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { isKeeper, readsAsBoard, worksIn } from "../../../me";
import { may } from "../../../rights";
import { useTexts } from "../../../texts/texts";
import { ActLink, ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Page, Titles } from "../../../ui/page";
import { seenBy } from "../../actions/queries.server";
import { ownWordsOf } from "../../association/queries.server";
import { phrasesIn } from "../../association/words";
import { dutiesOn } from "../../duties/queries.server";
import { nextOfPoles } from "../next-of-poles";
import { NextOfPolesPage } from "../next-of-poles-page";
import { FreeSpot, PolePlot } from "../pole-plot";
import styles from "../poles-pages.css?url";
import { polesOn } from "../queries.server";
import { nextBoard, reportsFor, seasonStart, seasonsOf } from "../season.server";
import { shownReport } from "../shown-report";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang } = await enter(args, "poles");
  const [poles, board, seasons, placed] = [
    await polesOn(db, today),
    await nextBoard(db, today),
    await seasonsOf(db, seenBy(me), await seasonStart(db, today)),
    await dutiesOn(db, today),
  ];
  const reports = board ? await reportsFor(db, board.id) : new Map();
  const shown = poles.map(({ id, slug, name, remit, vegetable, leads }) => {
    const knows = readsAsBoard(me) || worksIn(me, id);
    const report = shownReport(me, id, board, reports.get(id));
    return {
      ...{ id, slug, name, remit, vegetable, leads: leads.map((lead) => lead.name) },
      seeds: knows ? (seasons.get(id) ?? { done: 0, doing: 0, toSow: 0 }) : null,
      report: knows ? report : null,
      led: leads.length > 0,
      reportIn: report === "in" || report === "nothing" || report === "told",
    };
  });
  const candidates = shown.map((pole) => ({ ...pole, report: pole.reportIn ? ("in" as const) : ("open" as const) }));
  return {
    title: phrasesIn(lang, await ownWordsOf(db)).pole.Many,
    poles: shown,
    people: new Set(poles.flatMap((pole) => pole.people.map((one) => one.id))).size,
    next: nextOfPoles(me, candidates, board, new Set(placed.map((one) => one.duty)).size),
    may: { "pole.open": may(me, "pole.open", {}) },
    governs: readsAsBoard(me) || isKeeper(me),
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Poles() {
  const t = useTexts();
  const { poles, people, next, governs, may } = useLoaderData<typeof loader>();
  const { list } = t.poles;
  const mayOpen = may["pole.open"] === null;
  if (poles.length === 0) {
    return (
      <Page title={t.words.pole.Many} current="poles" width="read">
        <Empty
          drawing="seed"
          title={list.emptyTitle}
          action={
            mayOpen ? (
              <ButtonLink variant="fill" href="/poles/nouveau">
                {list.emptyDo}
              </ButtonLink>
            ) : undefined
          }
          guide={
            <a className="act" href="/guides/travailler-par-poles">
              {list.guide}
            </a>
          }
        >
          {list.empty}
        </Empty>
      </Page>
    );
  }
  return (
    <Page
      title={list.title(poles.length, people, t.words)}
      header={
        <div>
          <Titles title={list.title(poles.length, people, t.words)} lead={list.lead(t.words)} />
          <ul className="row row--wide no-print">
            <li>
              <ActLink href="/plan-des-poles">{t.poles.map.link}</ActLink>
            </li>
            {governs ? (
              <li>
                <ActLink href="/qui-tient-quoi">{t.duties.held.title}</ActLink>
              </li>
            ) : null}
          </ul>
        </div>
      }
      current="poles"
      aside={next ? <NextOfPolesPage next={next} /> : undefined}
    >
      <PolePlot poles={poles} hole={<FreeSpot mayOpen={mayOpen} />} />
    </Page>
  );
}
