import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Page } from "../../../ui/page";
import { changeWords } from "../commands.server";
import { associationOf } from "../queries.server";
import { wordsOf } from "../words";
import { WordsFields } from "../words-fields";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, lang, zone, words } = await enter(args, "words");
  const it = await associationOf(db);
  return {
    title: textsIn(lang, zone, words).association.wordsPage.title,
    words: wordsOf(it?.words),
    version: it?.version ?? 0,
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "words", [changeWords]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Words() {
  const { wordsPage, settings } = useTexts().association;
  const { words, version } = useLoaderData<typeof loader>();
  return (
    <Page
      title={wordsPage.title}
      lead={wordsPage.lead}
      current="more"
      width="read"
      crumbs={[{ href: "/reglages", label: settings.title }]}
    >
      <CommandForm verb="words.change" className="form" hidden={{ version }}>
        <WordsFields words={words} />
      </CommandForm>
    </Page>
  );
}
