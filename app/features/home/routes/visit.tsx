import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData, useSearchParams } from "@remix-run/react";
import { enter } from "../../../enter.server";
import type { RootView } from "../../../root-view";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Empty } from "../../../ui/empty";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import styles from "../visit.css?url";
import { namesBySlug, placesOf } from "../visit.server";
import { DoorLabel } from "../visit-door";
import { doorsTo } from "../visit-doors";
import { BecomeSomeone, StartAfresh } from "../visit-forms";
import { Shopfront } from "../visit-front";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, lang, zone, words, house } = await enter(args, "visit");
  const doors = doorsTo(await placesOf(db));
  const names = await namesBySlug(
    db,
    doors.map((door) => door.as),
  );
  return {
    title: textsIn(lang, zone, words).home.visit.title,
    doors: doors.flatMap((door) => (names[door.as] ? [{ ...door, name: names[door.as] ?? "" }] : [])),
    resets: house.reset !== undefined,
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Visit() {
  const t = useTexts();
  const { visit } = t.home;
  const { doors, resets } = useLoaderData<typeof loader>();
  const root = useRouteLoaderData<RootView>("root");
  const [search] = useSearchParams();
  const me = root?.me ?? null;
  return (
    <Page
      title={visit.title}
      className="visit"
      bandless
      header={<Shopfront association={root?.association ?? ""} signedIn={me !== null} />}
    >
      {search.get("remis") === "1" ? (
        <NoticeLine kind="done" word={visit.reset.word} live>
          {visit.reset.done}
        </NoticeLine>
      ) : null}
      {doors.length === 0 ? (
        <Empty drawing="seed" title={visit.title}>
          {visit.empty}
        </Empty>
      ) : (
        <Section id="portes" title={visit.doors}>
          <ol className="doors">
            {doors.map((door, place) => (
              <DoorLabel key={door.id} door={door} number={place + 1} here={me?.slug === door.as} />
            ))}
          </ol>
        </Section>
      )}
      <div className="split visit__end">
        <BecomeSomeone cast={root?.cast ?? []} me={me} />
        {resets ? <StartAfresh /> : null}
      </div>
    </Page>
  );
}
