import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm, useField } from "../../../command-form";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { nothingChangedCommand, openFilingCommand, putBackCommand, setAsideCommand } from "../commands-filing.server";
import { FilingBlock, hasFilingBlock } from "../filing-block";
import { changesOf } from "../filing-facts.server";
import { PastFilings } from "../filing-past";
import { correctionOf, pastFilings, underLocalLaw } from "../filing-queries.server";
import { changesShown, filingNames, filingShown } from "../filing-shown.server";
import { readsPowers } from "../rights";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "filings");
  if (!readsPowers(me)) throw new Response(null, { status: 403 });
  const names = await filingNames(db, me);
  const rows = await pastFilings(db);
  const past = rows.map(async (row) => ({
    ...{ id: row.id, status: row.status, coversTo: row.coversTo, sentOn: row.sentOn, receivedOn: row.receivedOn },
    receiptNumber: row.receiptNumber,
    by: names.people.get(row.filerId)?.name ?? "…",
    changes: changesShown(await changesOf(db, row.id), names),
    corrected: (await correctionOf(db, row.id)) !== null,
  }));
  return {
    title: textsIn(lang, zone, words).powers.filing.list.title,
    today,
    filing: await filingShown(db, me, today),
    localLaw: await underLocalLaw(db),
    past: await Promise.all(past),
    mayGive: may(me, "power.give", {}) === null,
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "filings", [openFilingCommand, nothingChangedCommand, setAsideCommand, putBackCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Filings() {
  const t = useTexts();
  const { list } = t.powers.filing;
  const { today, filing, localLaw, past, mayGive } = useLoaderData<typeof loader>();
  const quiet = filing.changes.length === 0;
  return (
    <Page
      title={list.title}
      lead={localLaw ? list.leadCourt : list.lead}
      current="more"
      crumbs={[
        { href: "/plus", label: t.common.more.title },
        { href: "/mandats", label: t.powers.page.title },
      ]}
      aside={hasFilingBlock({ filing, today }) ? <FilingBlock {...{ filing, today, localLaw, mayGive }} /> : undefined}
    >
      {quiet ? (
        <p>
          {list.nothing} {filing.checkOn ? list.upTo(t.dates.date(filing.checkOn)) : null}
        </p>
      ) : null}
      <p className="soft">
        {filing.filers.length > 0 ? list.filers(t.counting.and(filing.filers)) : list.noFilers}{" "}
        {filing.filers.length === 0 && mayGive ? (
          <ActLink href="/mandats?donner=file#donner">{list.give}</ActLink>
        ) : null}
      </p>
      {filing.files && quiet ? (
        <Section id="rien" title={list.nothingTitle} className="read">
          <p className="soft">{list.nothingLead}</p>
          <CommandForm verb="filing.nothingChanged" className="form" labels={{ day: list.nothingDay }}>
            <NothingFields today={today} />
          </CommandForm>
        </Section>
      ) : null}
      <Furrow />
      <Section id="passees" title={list.past}>
        <PastFilings past={past} files={filing.files} />
      </Section>
    </Page>
  );
}

const NothingFields = ({ today }: { today: string }) => {
  const { list } = useTexts().powers.filing;
  const field = useField();
  return (
    <>
      <Field {...field("day", today)} kind="date" label={list.nothingDay} size="short" />
      <Button>{list.nothingDo}</Button>
    </>
  );
};
