import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import type { Ctx } from "../../../context";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Disclosure } from "../../../ui/disclosure";
import { Furrow } from "../../../ui/furrow";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { everyName, openPoles, peopleToChoose, poleFaces } from "../../poles/queries.server";
import { liftDutyCommand, placeDutyCommand } from "../commands.server";
import { DayAsked } from "../day-asked";
import { type DutyId, duties, type Office } from "../duties";
import styles from "../duties.css?url";
import { DutyCover } from "../duty-cover";
import { DutyList } from "../duty-list";
import { NextDuty } from "../duty-next";
import type { CoverLine, DutyShown } from "../duty-shown";
import { DutyTable } from "../duty-table";
import { dutyWordsIn } from "../duty-words.server";
import { askedDay } from "../forms.server";
import { placement } from "../placement";
import { dutiesOn, firstPlacedOn } from "../queries.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "duties");
  const asked = askedDay.safeParse(new URL(args.request.url).searchParams.get("jour"));
  const day = asked.success ? asked.data : ctx.today;
  const shown = await readDuties(ctx, day);
  return {
    title: textsIn(ctx.lang, ctx.zone, ctx.words).duties.page,
    ...{ day, today: ctx.today, ...shown },
    first: await firstPlacedOn(ctx.db),
    menus: {
      poles: (await openPoles(ctx.db)).map(({ id, name }) => ({ id, name })),
      people: (await peopleToChoose(ctx.db, ctx.today)).map(({ id, name }) => ({ id, name })),
    },
    may: { "duty.place": may(ctx.me, "duty.place", {}) },
  };
};

const readDuties = async (
  { db, lang, zone, words: own }: Ctx,
  day: string,
): Promise<{ duties: DutyShown[]; cover: CoverLine[] }> => {
  const words = dutyWordsIn(lang, own);
  const places = await dutiesOn(db, day);
  const [faces, names] = [await poleFaces(db), await everyName(db)];
  const shown = duties.map(({ id, office, power, theme }) => ({
    ...{ id, ...words.duties[id], legal: power !== null, theme: words.themes[theme], office },
    officeName: words.offices[office],
    places: places
      .filter((place) => place.duty === id)
      .map(({ id: placeId, poleId, personId, startsOn, endsOn }) => ({
        ...{ id: placeId, startsOn, endsOn },
        pole: faces.get(poleId ?? "") ?? null,
        person: names.get(personId ?? "") ?? null,
      })),
  }));
  const say = textsIn(lang, zone, own).duties;
  const { nowhere, several } = placement(places);
  const nameOf = (id: string) => words.duties[id as DutyId].name;
  const { and } = textsIn(lang, zone, own).counting;
  const placed: CoverLine[] = [
    ...(nowhere.length > 0
      ? [{ key: "nowhere", weight: "nobody" as const, sentence: say.nowhere(and(nowhere.map(nameOf)), nowhere.length) }]
      : []),
    ...several.map(({ duty, poles }) => ({
      key: `several-${duty}`,
      weight: "alone" as const,
      sentence: say.twice(nameOf(duty), and(poles.map((id) => faces.get(id)?.name ?? ""))),
    })),
    ...(nowhere.length === 0 ? [{ key: "placed", weight: "well" as const, sentence: say.allPlaced }] : []),
  ];
  return { duties: shown, cover: placed };
};

export const action = (args: ActionFunctionArgs) => act(args, "duties", [placeDutyCommand, liftDutyCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

const offices: Office[] = ["president", "treasurer", "secretary"];

export default function Duties() {
  const t = useTexts();
  const { day, today, duties: shown, cover, first, menus, may } = useLoaderData<typeof loader>();
  const { duties: words } = t;
  const mayPlace = may["duty.place"] === null && day === today;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.nav.more }]}
      aside={<NextDuty duties={shown} mayPlace={mayPlace} />}
    >
      {menus.poles.length === 0 ? (
        <NoticeLine kind="info" word={t.poles.pole.toKnow}>
          {words.noPoles} <a href="/poles/nouveau">{t.poles.list.holeOpen}</a>
        </NoticeLine>
      ) : null}
      <DayAsked day={day} today={today} first={first} />
      <DutyCover lines={cover} />
      <p>
        <a className="act" href="/mandats">
          {words.powersLink}
        </a>
      </p>
      {offices.map((office) => (
        <div key={office}>
          <Furrow />
          <DutyList duties={shown.filter((one) => one.office === office)} menus={menus} mayPlace={mayPlace} />
        </div>
      ))}
      <Furrow />
      <Section id="feuille" title={words.resolution}>
        <p>{words.resolutionText(t.dates.date(day))}</p>
        <Disclosure summary={words.table} open={day !== today}>
          <DutyTable duties={shown} />
        </Disclosure>
      </Section>
    </Page>
  );
}
