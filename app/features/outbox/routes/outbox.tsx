import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { pageAsked } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Chip, Chips } from "../../../ui/chips";
import { Empty } from "../../../ui/empty";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Pager } from "../../../ui/pager";
import { retryMail } from "../commands.server";
import { mailKinds } from "../kinds";
import { mailLeaves } from "../leaves.server";
import { MailList } from "../mail-list";
import { mailCounts, mailPage, mailsByKind } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, now, lang, zone, words, demo } = await enter(args, "outbox");
  const page = pageAsked(args.request);
  const asked = new URL(args.request.url).searchParams.get("genre");
  const kind = mailKinds.find((one) => one === asked) ?? null;
  return {
    title: textsIn(lang, zone, words).outbox.page.title,
    page,
    kind,
    kinds: await mailsByKind(db),
    byHand: !mailLeaves(),
    demo,
    ...(await mailPage(db, now, page, kind)),
    ...(await mailCounts(db, now)),
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "outbox", [retryMail]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Outbox() {
  const { page: words } = useTexts().outbox;
  const { mails, page, pages, kind, kinds, waiting, refused, byHand, demo } = useLoaderData<typeof loader>();
  const nameOf: { [kind: string]: string } = words.kinds;
  const to = (at: number) => `/reglages/courrier?${kind ? `genre=${kind}&` : ""}page=${at}`;
  const aside =
    refused > 0 ? (
      <NextThing bar title={words.refusedTitle(refused)}>
        {words.refusedText}
      </NextThing>
    ) : byHand && waiting > 0 ? (
      <NextThing bar kicker={words.waitingKicker} title={words.waitingTitle(waiting)}>
        <p>{demo ? words.waitingDemo : words.waitingText(waiting)}</p>
        {demo ? null : <p>{words.waitingHow}</p>}
      </NextThing>
    ) : undefined;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      current="more"
      crumbs={[{ href: "/reglages", label: words.settings }]}
      aside={aside}
    >
      {kinds.length > 1 ? (
        <nav aria-label={words.byKind}>
          <Chips>
            <Chip href="/reglages/courrier" current={kind === null}>
              {words.allKinds}
            </Chip>
            {kinds.map((one) => (
              <Chip key={one.kind} href={`/reglages/courrier?genre=${one.kind}`} current={kind === one.kind}>
                {words.kindOf(nameOf[one.kind] ?? words.kinds.other, one.count)}
              </Chip>
            ))}
          </Chips>
        </nav>
      ) : null}
      {mails.length === 0 ? (
        <Empty drawing="wheelbarrow" title={words.emptyTitle}>
          {byHand && !demo ? words.emptyByHand : words.empty}
        </Empty>
      ) : (
        <MailList mails={mails} byHand={byHand && !demo} />
      )}
      {pages > 1 ? (
        <Pager
          name={words.pages}
          place={words.pageOf(page, pages)}
          before={page > 1 ? { href: to(page - 1), label: words.before } : undefined}
          after={page < pages ? { href: to(page + 1), label: words.after } : undefined}
        />
      ) : null}
    </Page>
  );
}
