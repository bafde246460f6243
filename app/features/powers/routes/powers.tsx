import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { peopleToChoose } from "../../people/seat-queries.server";
import { endPowerCommand, extendPowerCommand, givePowerCommand, replacePowerCommand } from "../commands.server";
import { CoverageList } from "../coverage-list";
import { FilingBlock, hasFilingBlock } from "../filing-block";
import { filingShown } from "../filing-shown.server";
import { powerKinds } from "../kinds";
import { PowerForms } from "../power-forms";
import { PowerLanes } from "../power-lanes";
import { HeldTable, PastTable } from "../power-tables";
import { readsPowers } from "../rights";
import { powersShown } from "../shown.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "powers");
  if (!readsPowers(me)) throw new Response(null, { status: 403 });
  const asked = new URL(args.request.url).searchParams;
  const mayGive = may(me, "power.give", {});
  return {
    title: textsIn(lang, zone, words).powers.page.title,
    today,
    ...(await powersShown(db, me, today)),
    filing: await filingShown(db, me, today),
    people: mayGive === null ? await peopleToChoose(db, today) : [],
    asked: {
      give: powerKinds.find((power) => power === asked.get("donner")) ?? null,
      change: asked.has("changer"),
      table: asked.has("tableau"),
    },
    may: { "power.give": mayGive },
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "powers", [givePowerCommand, endPowerCommand, replacePowerCommand, extendPowerCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Powers() {
  const t = useTexts();
  const { page } = t.powers;
  const { today, kinds, parts, open, past, people, localLaw, asked, may, filing } = useLoaderData<typeof loader>();
  const mayWrite = may["power.give"] === null;
  return (
    <Page
      title={page.title}
      lead={page.lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.more.title }]}
      aside={
        hasFilingBlock({ filing, today }) ? (
          <FilingBlock {...{ filing, today, localLaw, mayGive: mayWrite }} />
        ) : undefined
      }
    >
      <CoverageList parts={parts} mayWrite={mayWrite} />
      <Furrow />
      <Section
        id="mois"
        title={page.months}
        action={<ActLink href="/mandats?tableau=1#tableau">{page.asTable}</ActLink>}
      >
        <PowerLanes kinds={kinds} today={today} localLaw={localLaw} />
        <Disclosure summary={page.asTable} id="tableau" open={asked.table}>
          <HeldTable rows={kinds.flatMap((kind) => kind.rows)} />
        </Disclosure>
        <Disclosure summary={page.past} id="avant">
          <PastTable rows={past} />
        </Disclosure>
      </Section>
      {mayWrite ? (
        <PowerForms
          key={`${asked.give} ${asked.change}`}
          people={people}
          open={open}
          today={today}
          asked={{ give: asked.give, change: asked.change }}
        />
      ) : null}
      <Furrow />
      <p className="row">
        <ActLink href="/mandats/declarations">{t.powers.filing.list.title}</ActLink>
        <ActLink href="/sieges">{page.seats}</ActLink>
        <ActLink href="/des-fonctions-aux-poles">{page.duties}</ActLink>
      </p>
    </Page>
  );
}
