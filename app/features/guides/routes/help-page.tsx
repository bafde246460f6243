import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { useTexts } from "../../../texts/texts";
import { Page } from "../../../ui/page";
import { isHelpPage } from "../catalogue";
import { readGuide } from "../commands.server";
import styles from "../guides.css?url";
import { BrokenReading, ReadingView } from "../reading-view";
import { readingPage } from "../shown.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "helpPage");
  const slug = args.params.slug ?? "";
  if (!isHelpPage(slug)) throw new Response(null, { status: 404 });
  return { reading: await readingPage(ctx, slug) };
};

export const action = (args: ActionFunctionArgs) => act(args, "helpPage", [readGuide]);

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) => [
  { title: `${data?.reading?.title ?? "Aide"} · Terreau` },
];

export default function HelpPage() {
  const { reading } = useLoaderData<typeof loader>();
  const t = useTexts();
  if (!reading)
    return (
      <Page title={t.guides.broken.title} width="read">
        <BrokenReading />
      </Page>
    );
  return (
    <Page title={reading.title} lead={reading.summary} width="read">
      <ReadingView shown={reading.shown} />
    </Page>
  );
}
