import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Chip, Chips } from "../../../ui/chips";
import { Furrow } from "../../../ui/furrow";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { setAsideCommand, takeBackCommand, writeDutyCommand } from "../commands-library.server";
import { audiences, legalPowers, offices, rhythms, themes } from "../duties";
import styles from "../duties.css?url";
import { dutyWordsIn } from "../duty-words.server";
import { wholeLibrary } from "../library.server";
import { DutyWritten } from "../library-form";
import { AsideList, LibraryList } from "../library-list";
import { openDrafts } from "../queries.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

const views = ["all", "legal", "own"] as const;

/** `voir` keeps the lines that ask for a name, or those in the association's own words; `changer` opens one to be said otherwise. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "dutiesLibrary");
  const asked = new URL(args.request.url).searchParams;
  const words = dutyWordsIn(ctx.lang, ctx.words);
  const library = await wholeLibrary(ctx.db, ctx);
  const used = library.filter((line) => !line.aside);
  const legal = used.filter((line) => line.power !== null);
  const own = used.filter((line) => line.origin !== "model");
  const view = views.find((one) => one === asked.get("voir")) ?? "all";
  const mayWrite = may(ctx.me, "duty.write", {}) === null;
  const [draft] = await openDrafts(ctx.db);
  const named = <K extends string>(ids: readonly K[], said: Record<K, string>) =>
    ids.map((id) => ({ id, name: said[id] }));
  return {
    title: textsIn(ctx.lang, ctx.zone, ctx.words).duties.library,
    ...{ view, lines: { all: used, legal, own }[view], aside: library.filter((line) => line.aside) },
    counts: { all: used.length, legal: legal.length, own: own.length },
    themes: named(themes, words.themes),
    changing: asked.get("changer"),
    draft: draft?.id ?? null,
    choices: mayWrite
      ? {
          powers: named(legalPowers, words.powers),
          often: named(rhythms, words.often),
          audiences: named(audiences, words.forWhom),
          themes: named(themes, words.themes),
          offices: [...new Set([...offices.map((id) => words.offices[id]), ...library.map((line) => line.officeName)])],
        }
      : null,
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "dutiesLibrary", [writeDutyCommand, setAsideCommand, takeBackCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Library() {
  const t = useTexts();
  const { duties: words } = t;
  const { lib } = words;
  const { view, lines, aside, counts, themes: shown, changing, draft, choices } = useLoaderData<typeof loader>();
  const base = "/des-fonctions-aux-poles/bibliotheque";
  return (
    <Page
      title={words.library}
      lead={words.libraryLead}
      current="more"
      crumbs={[{ href: "/des-fonctions-aux-poles", label: words.title }]}
      aside={
        <NextThing
          bar
          kicker={lib.nextKicker}
          title={lib.next}
          actions={
            <ButtonLink
              variant="fill"
              href={draft ? `/des-fonctions-aux-poles/projets/${draft}` : "/des-fonctions-aux-poles#projets"}
            >
              {draft ? words.next.openDo : lib.nextDo}
            </ButtonLink>
          }
        />
      }
    >
      <nav aria-label={lib.views} className="no-print">
        <Chips>
          {views.map((one) => (
            <Chip key={one} href={one === "all" ? base : `${base}?voir=${one}`} current={one === view}>
              {lib.view[one](counts[one])}
            </Chip>
          ))}
        </Chips>
      </nav>
      {choices ? (
        <FormDisclosure verbs={["duty.write"]} of={(typed) => typed.duty === ""} summary={words.write.add} id="ajouter">
          <DutyWritten choices={choices} />
        </FormDisclosure>
      ) : null}
      <LibraryList themes={shown} lines={lines} changing={changing} choices={choices} />
      {aside.length > 0 ? (
        <>
          <Furrow />
          <FormDisclosure
            verbs={["duty.takeBack"]}
            summary={`${words.write.asideTitle} (${aside.length})`}
            id="de-cote"
          >
            <AsideList lines={aside} mayWrite={choices !== null} />
          </FormDisclosure>
        </>
      ) : null}
    </Page>
  );
}
