import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Furrow } from "../../../ui/furrow";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { numbersOf } from "../../decisions/effects.server";
import { openPoles } from "../../poles/queries.server";
import { readsPowers } from "../../powers/rights";
import { openDraftCommand } from "../commands-drafts.server";
import { carryCommand } from "../commands-library.server";
import styles from "../duties.css?url";
import { Ask, Carry, Drafts, DutyWays } from "../duties-hub";
import { DutyCover } from "../duty-cover";
import { NextDuties } from "../duty-next";
import { dutiesAsked } from "../finder";
import { askedDay } from "../forms.server";
import { limitsOf, openDrafts, spotsOfDraft, turnsOf } from "../queries.server";
import { shownDraft, shownOn } from "../shown.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "duties");
  const asked = new URL(args.request.url).searchParams;
  const sent = askedDay.safeParse(asked.get("jour"));
  const day = sent.success ? sent.data : ctx.today;
  const question = (asked.get("q") ?? "").slice(0, 120);
  const { duties, cover } = await shownOn(ctx, day);
  const turns = await turnsOf(ctx.db);
  const drafts = await openDrafts(ctx.db);
  const [first] = drafts;
  const progress = first ? await shownDraft(ctx, await spotsOfDraft(ctx.db, first.id)) : null;
  const found = dutiesAsked(
    duties.map((one) => ({ ...one, key: one.id, office: one.officeName })),
    question,
  );
  return {
    powers: readsPowers(ctx.me),
    title: textsIn(ctx.lang, ctx.zone, ctx.words).duties.title,
    ...{ day, today: ctx.today, question, duties, cover },
    found: found.map((one) => one.key),
    drafts: drafts.map(({ id, name }) => ({ id, name })),
    progress: progress ? { placed: progress.placed, all: progress.lines.length } : null,
    turns,
    decided: Object.fromEntries(
      await numbersOf(
        ctx.db,
        ctx.me,
        turns.map((turn) => turn.decisionId),
      ),
    ),
    carries: ctx.me.kind === "person" ? ((await limitsOf(ctx.db)).get(ctx.me.id) ?? null) : null,
    poles: (await openPoles(ctx.db)).length,
    may: { "duty.draft": may(ctx.me, "duty.draft", {}) },
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "duties", [openDraftCommand, carryCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Duties() {
  const t = useTexts();
  const data = useLoaderData<typeof loader>();
  const { duties: words } = t;
  const found = data.found.flatMap((key) => data.duties.filter((one) => one.id === key));
  return (
    <Page
      title={words.title}
      lead={words.lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.nav.more }]}
      aside={
        data.may["duty.draft"] === null ? (
          <NextDuties
            nothing={data.duties.every((one) => one.places.length === 0)}
            draft={data.drafts[0] ?? null}
            progress={data.progress}
          />
        ) : undefined
      }
    >
      {data.poles === 0 ? (
        <NoticeLine kind="info" word={t.poles.pole.toKnow}>
          <a href="/poles/nouveau">{t.poles.list.holeOpen}</a>
        </NoticeLine>
      ) : null}
      <Ask day={data.day} today={data.today} question={data.question} found={found} />
      <DutyCover lines={data.cover} />
      <Furrow />
      <DutyWays count={data.duties.length} powers={data.powers} />
      <Furrow />
      <Drafts drafts={data.drafts} turns={data.turns} decided={data.decided} mayTry={data.may["duty.draft"] === null} />
      <Carry carries={data.carries} />
    </Page>
  );
}
