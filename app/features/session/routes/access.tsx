import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerTo } from "../../../command.server";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { useHeld } from "../../../held";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Furrow } from "../../../ui/furrow";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { folded } from "../../actions/person-named";
import { AccessPeople } from "../access-people";
import { inviteWith, makeKeeper, unmakeKeeper, withdrawAccess } from "../commands.server";
import { InvitationMade, type Invited, InviteForm, KeeperWaited } from "../invitation";
import { accessList, withoutAccess } from "../queries.server";
import { newCode } from "../secrets.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, now, lang, zone, words: own } = await enter(args, "access");
  const people = await accessList(db, now);
  const asked = (new URL(args.request.url).searchParams.get("nom") ?? "").slice(0, 80);
  const words = folded(asked).split(" ").filter(Boolean);
  return {
    title: textsIn(lang, zone, own).session.access.title,
    people: people.filter((one) => words.every((word) => folded(one.name).includes(word))),
    asked,
    all: people.length,
    others: await withoutAccess(db, now),
    keepers: people.filter((one) => one.keeper).length,
    waited: people.find((one) => one.keeper && one.seenAt === null && one.codeUntil === null) ?? null,
  };
};

/** A code is made here and answered once, on the page itself: it is kept nowhere but as its hash. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "access");
  const typed = await readForm(args.request);
  const url = new URL(args.request.url);
  const code = newCode();
  let until: string | null = null;
  const invite = inviteWith(code, (day) => {
    until = day;
  });
  const chosen = [invite, makeKeeper, unmakeKeeper, withdrawAccess].find((one) => one.verb === typed.intent);
  if (!chosen) throw new Response(null, { status: 400 });
  const outcome = await answerTo(ctx, chosen, typed, url);
  if (!until) return outcome;
  const person = await ctx.db
    .selectFrom("persons")
    .select("givenName")
    .where("id", "=", String(typed.person))
    .executeTakeFirstOrThrow();
  const address = `${ctx.house.publicUrl ?? ctx.origin}/entrer/code`;
  return data({ invited: { name: person.givenName, code, until, address } satisfies Invited });
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title} · Terreau` }];

export default function Access() {
  const { access } = useTexts().session;
  const { people, asked, all, others, keepers, waited } = useLoaderData<typeof loader>();
  const answer = useHeld(useActionData<{ invited?: Invited }>());
  const aside = answer?.invited ? (
    <InvitationMade invited={answer.invited} />
  ) : waited ? (
    <KeeperWaited person={waited} />
  ) : keepers < 2 ? (
    <NextThing bar kicker={access.oneKeeperKicker} title={access.oneKeeperTitle}>
      {access.oneKeeperText}
    </NextThing>
  ) : undefined;
  return (
    <Page
      title={access.title}
      lead={access.lead}
      current="more"
      aside={aside}
      crumbs={[{ href: "/reglages", label: access.settings }]}
    >
      <AccessPeople people={people} asked={asked} all={all} />
      <Furrow />
      <InviteForm others={others} />
    </Page>
  );
}
