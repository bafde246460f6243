import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { answerTo } from "../../../command.server";
import { enter, langCookie } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { mailLeaves } from "../../outbox/leaves.server";
import { giveConsent, withdrawConsent } from "../../people/commands.server";
import { ConsentList } from "../../people/consent-list";
import { consentsOf } from "../../people/queries.server";
import { ComfortForm, DeviceList, KnownFacts, PasswordForm } from "../account-parts";
import { changePassword } from "../commands.password.server";
import { endOneSession, updateAccount } from "../commands.server";
import { accountOf, sessionHash, sessionsOf, tracesOf } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, now, lang, zone, words, house, demo } = await enter(args, "account");
  const own = me.kind === "person" ? await accountOf(db, me.id) : undefined;
  if (!own) throw new Response(null, { status: 404 });
  const { passwordHash, ...account } = own;
  const here = sessionHash(house, args.request);
  const sessions = await sessionsOf(db, own.id, now);
  return {
    title: textsIn(lang, zone, words).session.account.title,
    account,
    hasPassword: passwordHash !== null,
    byLink: own.email !== null && (mailLeaves() || demo),
    sessions: sessions.map((one) => ({ ...one, here: one.id === here })),
    consents: await consentsOf(db, own.id),
    traces: await tracesOf(db, own.id),
    welcome: new URL(args.request.url).searchParams.has("bienvenue") && passwordHash === null,
  };
};

export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "account");
  const typed = await readForm(args.request);
  if (typed.intent === "account.setPassword") {
    const outcome = await changePassword(ctx, typed, args.request);
    return "refused" in outcome ? data(outcome.refused, { status: outcome.refused.status }) : outcome;
  }
  const chosen = [updateAccount, endOneSession, giveConsent, withdrawConsent].find((one) => one.verb === typed.intent);
  if (!chosen) throw new Response(null, { status: 400 });
  const outcome = await answerTo(ctx, chosen, typed, new URL(args.request.url));
  // The language of this browser follows the account.
  if (outcome instanceof Response && chosen === updateAccount)
    outcome.headers.append("Set-Cookie", await langCookie.serialize(typed.lang));
  return outcome;
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title} · Terreau` }];

export default function Account() {
  const t = useTexts();
  const { account: words } = t.session;
  const { account, hasPassword, byLink, sessions, consents, traces, welcome } = useLoaderData<typeof loader>();
  const name = `${account.givenName} ${account.familyName}`;
  return (
    <Page
      title={words.title}
      lead={words.lead(name)}
      current="more"
      width="read"
      crumbs={[{ href: "/plus", label: t.common.more.title }]}
    >
      {welcome || !(hasPassword || byLink) ? (
        <NextThing
          kicker={welcome ? words.welcomeKicker : words.keepKicker}
          title={words.welcomeTitle}
          actions={
            <ButtonLink variant="fill" href="#mot-de-passe">
              {words.welcomeDo}
            </ButtonLink>
          }
        >
          {welcome ? words.welcomeText : account.email ? words.keepText : words.passwordNeeded}
        </NextThing>
      ) : null}
      <ComfortForm account={account} />
      <Furrow />
      <PasswordForm hasPassword={hasPassword} byLink={byLink} />
      <Furrow />
      <DeviceList sessions={sessions} />
      <Furrow />
      <ConsentList
        person={account.id}
        consents={consents}
        title={words.consents}
        lead={words.consentsLead}
        words={{ agreed: words.agreed, none: words.notAgreed, give: words.agree, withdraw: words.takeBack }}
      />
      <Furrow />
      <KnownFacts account={account} traces={traces} />
      <Furrow />
      <Form method="post" action="/sortir" reloadDocument>
        <Button>{words.leave}</Button>
      </Form>
    </Page>
  );
}
