import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { civilDay } from "../../../texts/zone";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { addMonths } from "../../association/calendar";
import { nextNight } from "../commands.server";
import { lastNight, lastNights, waitingErasures } from "../queries.server";
import { KeptForEver, NextOfRetention, Nights, Periods, Waiting } from "../retention-parts";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, today, zone, lang, words } = await enter(args, "retention");
  const waiting = await waitingErasures(db);
  return {
    title: textsIn(lang, zone, words).retention.page.title,
    last: await lastNight(db),
    nights: await lastNights(db),
    night: await nextNight({ db, today, zone }),
    waiting: waiting.map(({ givenName, familyName, askedAt, ...one }) => {
      const asked = civilDay(askedAt, zone);
      return { ...one, name: `${givenName} ${familyName}`, asked, before: addMonths(asked, 1) };
    }),
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Retention() {
  const { page } = useTexts().retention;
  const { last, nights, night, waiting } = useLoaderData<typeof loader>();
  return (
    <Page
      title={page.title}
      lead={page.lead}
      current="more"
      crumbs={[{ href: "/reglages", label: page.settings }]}
      aside={<NextOfRetention waiting={waiting} night={night} />}
    >
      <div className="stack-l">
        {waiting.length > 0 ? <Waiting waiting={waiting} /> : null}
        <Periods due={night.due} day={night.day} />
        <KeptForEver />
        <Furrow />
        <Nights last={last} nights={nights} />
      </div>
    </Page>
  );
}
