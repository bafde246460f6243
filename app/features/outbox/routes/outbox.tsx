import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Empty } from "../../../ui/empty";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Pager } from "../../../ui/pager";
import { retryMail } from "../commands.server";
import { MailList } from "../mail-list";
import { mailCounts, mailPage } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, now, lang, zone } = await enter(args, "outbox");
  const page = Math.max(1, Math.min(1_000, Number(new URL(args.request.url).searchParams.get("page")) || 1));
  return {
    title: textsIn(lang, zone).outbox.page.title,
    page,
    byHand: !process.env.SMTP_URL,
    ...(await mailPage(db, now, page)),
    ...(await mailCounts(db, now)),
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "outbox", [retryMail]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Outbox() {
  const { page: words } = useTexts().outbox;
  const { mails, page, pages, waiting, refused, byHand } = useLoaderData<typeof loader>();
  const aside =
    refused > 0 ? (
      <NextThing bar title={words.refusedTitle(refused)}>
        {words.refusedText}
      </NextThing>
    ) : byHand && waiting > 0 ? (
      <NextThing bar kicker={words.waitingKicker} title={words.waitingTitle(waiting)}>
        {words.waitingText}
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
      {mails.length === 0 ? (
        <Empty drawing="wheelbarrow" title={words.emptyTitle}>
          {words.empty}
        </Empty>
      ) : (
        <MailList mails={mails} />
      )}
      {pages > 1 ? (
        <Pager
          name={words.pages}
          place={words.pageOf(page, pages)}
          before={page > 1 ? { href: `/reglages/courrier?page=${page - 1}`, label: words.before } : undefined}
          after={page < pages ? { href: `/reglages/courrier?page=${page + 1}`, label: words.after } : undefined}
        />
      ) : null}
    </Page>
  );
}
