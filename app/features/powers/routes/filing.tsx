import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, ButtonLink } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { daysBetween } from "../../association/calendar";
import {
  correctFilingCommand,
  dropFilingCommand,
  personDataCommand,
  receiveCommand,
  sendFilingCommand,
  takeBackCommand,
  takeFilingCommand,
  tickStepCommand,
} from "../commands-filing.server";
import { receiveCopy } from "../commands-receipt.server";
import { OtherMoves, ReceiptPart, SendForm } from "../filing-acts";
import { FilingData } from "../filing-data";
import { filingPage } from "../filing-page.server";
import { FilingChanges, FilingList, FilingPapers } from "../filing-sheet";
import { readsPowers } from "../rights";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "filing");
  if (!readsPowers(ctx.me)) throw new Response(null, { status: 403 });
  const filing = await filingPage(ctx, args.params.id ?? "");
  if (!filing) throw new Response(null, { status: 404 });
  const { filingSheet: sheet } = textsIn(ctx.lang, ctx.zone, ctx.words).powers;
  return { title: filing.correctsId ? sheet.correcting : sheet.title, today: ctx.today, filing };
};

export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "filing");
  const multipart = (args.request.headers.get("Content-Type") ?? "").startsWith("multipart/form-data");
  if (multipart) {
    const answer = await receiveCopy(ctx, await args.request.formData(), new URL(args.request.url));
    return answer instanceof Response || !("refusal" in answer) ? answer : data(answer.refusal, { status: 400 });
  }
  return act(args, "filing", [
    tickStepCommand,
    personDataCommand,
    sendFilingCommand,
    takeBackCommand,
    receiveCommand,
    correctFilingCommand,
    dropFilingCommand,
    takeFilingCommand,
  ]);
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title} · Terreau` }];

export default function Filing() {
  const t = useTexts();
  const { filing: words, filingSheet: sheet } = t.powers;
  const { list } = words;
  const { title, today, filing } = useLoaderData<typeof loader>();
  const { id, status, may, localLaw } = filing;
  const day = (civil: string | null) => t.dates.date(civil ?? "");
  const leads = {
    open: () => sheet.leads.open(localLaw ? words.to.court : words.to.registry),
    sent: () => sheet.leads.sent(day(filing.sentOn)),
    received: () => sheet.leads.received(day(filing.receivedOn)),
    nothingChanged: () => sheet.leads.nothingChanged(day(filing.coversTo)),
  };
  const acts = { ...filing, today };
  return (
    <Page
      title={title}
      lead={leads[status]()}
      current="more"
      crumbs={[
        { href: "/plus", label: t.common.more.title },
        { href: "/mandats", label: t.powers.page.title },
        { href: "/mandats/declarations", label: list.title },
      ]}
      aside={may.write && status !== "received" ? <Next {...{ filing, today }} /> : undefined}
    >
      <Links correctsId={filing.correctsId} correction={filing.correction} />
      <FilingChanges changes={filing.changes} filing={id} aside={may.write && status === "open"} />
      <Furrow />
      <FilingList list={filing.list} filing={id} />
      <Furrow />
      <FilingPapers papers={filing.papers} filing={id} mayTick={may.tick} localLaw={localLaw} />
      <Furrow />
      {filing.people && status !== "received" ? (
        <FilingData people={filing.people} filing={id} mayWrite={status === "open"} />
      ) : (
        <p className="soft">{status === "received" ? sheet.dataGone : sheet.dataElse(filing.by)}</p>
      )}
      {status === "open" && may.write ? <SendForm filing={acts} /> : null}
      {status === "sent" || status === "received" ? <ReceiptPart filing={acts} mayWrite={may.write} /> : null}
      <OtherMoves id={id} by={filing.by} may={may} />
    </Page>
  );
}

const Links = ({ correctsId, correction }: { correctsId: string | null; correction: string | null }) => {
  const { filingSheet: sheet } = useTexts().powers;
  if (!correctsId && !correction) return null;
  return (
    <p>
      {correctsId ? `${sheet.corrects} ` : null}
      {correctsId ? <ActLink href={`/mandats/declarations/${correctsId}`}>{sheet.seeCorrected}</ActLink> : null}
      {correction ? <ActLink href={`/mandats/declarations/${correction}`}>{sheet.seeCorrection}</ActLink> : null}
    </p>
  );
};

const Next = ({ filing, today }: { filing: { status: string; lastDay: string }; today: string }) => {
  const t = useTexts();
  const { filing: words, filingSheet: sheet } = t.powers;
  if (filing.status !== "open") {
    return (
      <NextThing
        title={words.noteReceipt}
        actions={
          <ButtonLink variant="fill" href="#recepisse">
            {words.noteReceipt}
          </ButtonLink>
        }
      >
        {sheet.nextReceipt}
      </NextThing>
    );
  }
  const days = daysBetween(today, filing.lastDay);
  return (
    <NextThing
      kicker={days < 0 ? words.passed(-days) : words.left(days)}
      title={sheet.sendBefore(t.dates.dayMonth(filing.lastDay))}
      actions={
        <ButtonLink variant="fill" href="#envoyer">
          {sheet.sendDo}
        </ButtonLink>
      }
    >
      {sheet.nextSend}
    </NextThing>
  );
};
