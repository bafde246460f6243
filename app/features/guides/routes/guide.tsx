import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { useTexts } from "../../../texts/texts";
import { Page } from "../../../ui/page";
import { isGuide } from "../catalogue";
import { readGuide } from "../commands.server";
import styles from "../guides.css?url";
import { BrokenReading, ReadingView } from "../reading-view";
import { readingPage } from "../shown.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "guide");
  const slug = args.params.slug ?? "";
  if (!isGuide(slug)) throw new Response(null, { status: 404 });
  return { reading: await readingPage(ctx, slug) };
};

export const action = (args: ActionFunctionArgs) => act(args, "guide", [readGuide]);

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) => [
  { title: `${data?.reading?.title ?? "Guide"} · Terreau` },
];

export default function Guide() {
  const { reading } = useLoaderData<typeof loader>();
  const t = useTexts();
  const crumbs = [{ href: "/guides", label: t.guides.title }];
  if (!reading)
    return (
      <Page title={t.guides.broken.title} current="more" crumbs={crumbs} width="read">
        <BrokenReading />
      </Page>
    );
  return (
    <Page
      title={reading.title}
      lead={
        <>
          {reading.summary} <span className="num">{t.guides.minutes(reading.minutes)}.</span>
        </>
      }
      current="more"
      crumbs={crumbs}
      width="read"
    >
      <ReadingView shown={reading.shown} />
    </Page>
  );
}
