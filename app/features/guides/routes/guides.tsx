import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Page } from "../../../ui/page";
import { guidesOf, helpPagesOf } from "../compile.server";
import { GuideList } from "../guide-list";
import styles from "../guides.css?url";
import { readsOf } from "../queries.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "guides");
  const { kept, content } = ctx.house;
  const reads = ctx.me.kind === "person" ? await readsOf(ctx.db, ctx.me.id) : new Map<string, string>();
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const line = ({
    slug,
    title,
    summary,
    minutes,
  }: {
    slug: string;
    title: string;
    summary: string;
    minutes: number;
  }) => {
    const readAt = reads.get(slug);
    const readOn = readAt ? t.dates.instantDay(readAt, ctx.zone) : null;
    return { slug, title: t.typeset(title), summary: t.typeset(summary), minutes, readOn };
  };
  return {
    guides: (await guidesOf(kept, content, ctx.lang, t.words)).map(line),
    pages: (await helpPagesOf(kept, content, ctx.lang, t.words)).map(line),
  };
};

export const meta = () => [{ title: "Guides · Terreau" }];

export default function Guides() {
  const { guides, pages } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <Page title={t.guides.title} lead={t.guides.lead} current="more" width="read">
      <GuideList guides={guides} pages={pages} />
    </Page>
  );
}
