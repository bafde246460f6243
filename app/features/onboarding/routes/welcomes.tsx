import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { activePeople, peopleToChoose } from "../../poles/queries.server";
import { startWelcome } from "../commands.server";
import { welcomesSeen } from "../queries.server";
import { StartWelcome } from "../start-welcome";
import { WelcomeList } from "../welcome-list";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "welcomes");
  const welcomes = await welcomesSeen(db, me);
  const mayStart = may(me, "welcome.start", {});
  const taken = new Set(welcomes.filter((one) => one.endedOn === null).map((one) => one.personId));
  const people = mayStart === null ? await peopleToChoose(db, today) : [];
  const mentors = mayStart === null ? await activePeople(db, today) : [];
  return {
    title: textsIn(lang, zone, words).onboarding.list.title,
    me: me.kind === "person" ? me.id : "",
    welcomes: welcomes.map(({ checkIn: _answers, ...one }) => one),
    people: people.filter((one) => !taken.has(one.id)).map(({ id, name }) => ({ id, name })),
    mentors: mentors.map(({ id, name }) => ({ id, name })),
    may: { "welcome.start": mayStart },
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "welcomes", [startWelcome]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Welcomes() {
  const t = useTexts();
  const { me, welcomes, people, mentors, may } = useLoaderData<typeof loader>();
  const { list } = t.onboarding;
  const under = welcomes.filter((one) => one.endedOn === null);
  const past = welcomes.filter((one) => one.endedOn !== null);
  const mayStart = may["welcome.start"] === null;
  return (
    <Page
      title={list.title}
      lead={list.lead}
      current="more"
      width="read"
      className="welcome"
      crumbs={[{ href: "/plus", label: t.common.nav.more }]}
    >
      {under.length > 0 ? (
        <Section id="en-cours" title={list.under}>
          <WelcomeList welcomes={under} me={me} />
        </Section>
      ) : (
        <Empty drawing="sprout" title={list.emptyTitle} action={<ButtonLink href="/guides">{list.guides}</ButtonLink>}>
          {mayStart ? list.empty : list.emptyMine}
        </Empty>
      )}
      {mayStart ? <StartWelcome people={people} mentors={mentors} me={me} /> : null}
      {past.length > 0 ? (
        <Section id="termines" title={list.past}>
          <WelcomeList welcomes={past} me={me} />
        </Section>
      ) : null}
    </Page>
  );
}
