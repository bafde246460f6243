import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Chip, Chips } from "../../../ui/chips";
import { Field } from "../../../ui/field";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { addDays } from "../../association/calendar";
import { liftDutyCommand, placeDutyCommand } from "../commands.server";
import styles from "../duties.css?url";
import { DutyCover } from "../duty-cover";
import { DutyList } from "../duty-list";
import { askedDay } from "../forms.server";
import { HeldNext } from "../held-next";
import { HeldByPerson, HeldByPole } from "../held-views";
import { turnsOf } from "../queries.server";
import { menusOf, shownOn } from "../shown.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

const views = ["pole", "attribution", "personne"] as const;

/** Who holds what on the civil day `jour`, past or to come, seen `par` pole, duty or person; `changer` opens one duty. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "dutiesHeld");
  const asked = new URL(args.request.url).searchParams;
  const sent = askedDay.safeParse(asked.get("jour"));
  const day = sent.success ? sent.data : ctx.today;
  const { duties, cover } = await shownOn(ctx, day);
  const places = duties.flatMap((duty) => duty.places);
  const held = places.map((place) => ({ poleId: place.pole?.id ?? null, personId: place.person?.id ?? null }));
  return {
    title: textsIn(ctx.lang, ctx.zone, ctx.words).duties.held.title,
    ...{ day, today: ctx.today, duties, cover },
    view: views.find((one) => one === asked.get("par")) ?? "pole",
    changing: asked.get("changer"),
    turns: (await turnsOf(ctx.db)).map((turn) => ({ ...turn, eve: addDays(turn.day, -1) })),
    menus: await menusOf(ctx, ctx.today, held),
    mayPlace: may(ctx.me, "duty.place", {}) === null,
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "dutiesHeld", [placeDutyCommand, liftDutyCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function HeldOn() {
  const t = useTexts();
  const { duties: words } = t;
  const { day, today, duties, cover, view, changing, turns, menus, mayPlace } = useLoaderData<typeof loader>();
  const at = (more: { jour?: string; par?: string }) =>
    `/qui-tient-quoi?${new URLSearchParams({ jour: day, par: view, ...more })}`;
  const change = at({ par: "attribution" });
  return (
    <Page
      title={words.held.title}
      lead={day === today ? words.held.lead : words.onDay(t.dates.full(day))}
      current="poles"
      crumbs={[
        { href: "/poles", label: t.words.pole.Many },
        { href: "/des-fonctions-aux-poles", label: words.title },
      ]}
      aside={<HeldNext day={day} today={today} turns={turns} cover={cover} />}
    >
      <Section id="un-autre-jour" title={words.held.when} className="no-print">
        <form method="get" action="/qui-tient-quoi" className="row held-day">
          <Field kind="date" name="jour" label={words.day} defaultValue={day} key={day} />
          <input type="hidden" name="par" value={view} />
          <Button>{words.held.see}</Button>
        </form>
        <Chips>
          <Chip href={at({ jour: today })} current={day === today}>
            {words.today}
          </Chip>
          {turns.slice(0, 4).map((turn) => (
            <Chip key={turn.id} href={at({ jour: turn.day })} current={day === turn.day}>
              {words.turn(t.typeset(turn.name) || words.classic, t.dates.date(turn.day))}
            </Chip>
          ))}
        </Chips>
      </Section>
      <DutyCover lines={cover} />
      <Furrow />
      <nav aria-label={words.held.views} className="no-print">
        <Chips>
          {views.map((one) => (
            <Chip key={one} href={at({ par: one })} current={one === view}>
              {words.views[one]}
            </Chip>
          ))}
        </Chips>
      </nav>
      {view === "pole" ? <HeldByPole duties={duties} poles={menus.poles} change={change} /> : null}
      {view === "personne" ? <HeldByPerson duties={duties} change={change} /> : null}
      {view === "attribution" ? (
        <Section id="attributions" title={words.count(duties.length)}>
          <DutyList
            duties={duties}
            menus={menus}
            changing={changing}
            change={mayPlace && day === today ? change : null}
          />
        </Section>
      ) : null}
    </Page>
  );
}
