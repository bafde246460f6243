import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { Pager } from "../../../ui/pager";
import { Section } from "../../../ui/section";
import { teamsOf } from "../../pairings/queries.server";
import styles from "../../poles/poles-pages.css?url";
import { openPoles, peopleToChoose } from "../../poles/queries.server";
import { sayThanks, withdrawThanks } from "../commands.server";
import { PAGE, thanksPage } from "../queries.server";
import { ThanksForm } from "../thanks-form";
import { ThanksList } from "../thanks-list";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "thanks");
  const asked = new URL(args.request.url).searchParams;
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1);
  const { total, thanks } = await thanksPage(db, me, page);
  const people = await peopleToChoose(db, today);
  return {
    title: textsIn(lang, zone, words).engagement.page,
    ...{ page, total, pages: Math.max(1, Math.ceil(total / PAGE)) },
    known: asked.get("a") ?? undefined,
    thanks: thanks.map(({ fromId, toId, ...one }) => ({
      ...one,
      mayWithdraw: may(me, "thanks.withdraw", { fromId, toKind: one.toKind, toId }) === null,
    })),
    targets: {
      people: people.filter((one) => me.kind !== "person" || one.id !== me.id).map(({ id, name }) => ({ id, name })),
      poles: (await openPoles(db)).map(({ id, name }) => ({ id, name })),
      teams: [...new Set((await teamsOf(db, today)).values())].sort(),
    },
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "thanks", [sayThanks, withdrawThanks]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Thanks() {
  const t = useTexts();
  const { page, pages, total, thanks, targets, known } = useLoaderData<typeof loader>();
  const words = t.engagement;
  return (
    <Page title={words.title} lead={words.lead} current="more" crumbs={[{ href: "/plus", label: t.common.nav.more }]}>
      <div className="say-and-read">
        <ThanksForm targets={targets} known={known} />
        <div>
          {thanks.length === 0 ? (
            <Empty drawing="hands" title={words.emptyTitle}>
              {words.empty}
            </Empty>
          ) : (
            <Section id="derniers" title={words.latest} action={<span className="soft">{words.count(total)}</span>}>
              <ThanksList thanks={thanks} />
            </Section>
          )}
          {pages > 1 ? (
            <Pager
              name={words.page}
              place={`${page} / ${pages}`}
              before={page > 1 ? { href: `/mercis?page=${page - 1}`, label: words.newer } : undefined}
              after={page < pages ? { href: `/mercis?page=${page + 1}`, label: words.older } : undefined}
            />
          ) : null}
        </div>
      </div>
    </Page>
  );
}
