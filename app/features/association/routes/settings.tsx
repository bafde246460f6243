import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Furrow } from "../../../ui/furrow";
import { TodoItem, TodoList } from "../../../ui/list";
import { NextThing } from "../../../ui/next-thing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { mailLeaves } from "../../outbox/leaves.server";
import { accessList, accountOf } from "../../session/queries.server";
import { updateAssociation } from "../commands.server";
import { IdentityFields } from "../identity-fields";
import { associationOf, bodiesOf } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, now, lang, zone, words, demo } = await enter(args, "settings");
  const it = await associationOf(db);
  if (!it) throw new Response(null, { status: 404 });
  const { name, tagline, address, territory, yearStart, version, zone: lives } = it;
  return {
    title: textsIn(lang, zone, words).association.settings.title,
    identity: { name, tagline, address, territory, yearStart, version, zone: lives },
    bodies: (await bodiesOf(db))
      .filter((one) => one.closedOn === null)
      .map(({ id, kind, name: own }) => ({ id, kind, name: own })),
    locked: !mailLeaves() && !demo && me.kind === "person" && (await accountOf(db, me.id))?.passwordHash === null,
    entered: (await accessList(db, now)).filter((one) => one.seenAt).length,
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "settings", [updateAssociation]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Settings() {
  const t = useTexts();
  const { settings } = t.association;
  const { identity, bodies, entered, locked } = useLoaderData<typeof loader>();
  const links = [
    { href: "/reglages/acces", what: settings.access, text: settings.accessText },
    { href: "/sieges", what: settings.mandates, text: settings.mandatesText },
    { href: "/reglages/instances", what: settings.bodies, text: settings.bodiesText },
    ...bodies.map((body) => ({
      href: `/reglages/regles/${body.id}`,
      what: body.name
        ? settings.rulesNamed(body.name)
        : settings.rulesOf(body.kind === "assembly" ? t.words.generalAssembly.of : t.words.board.of),
      text: settings.rulesText,
    })),
    { href: "/reglages/piliers", what: settings.pillars, text: settings.pillarsText },
    { href: "/reglages/mots", what: settings.words, text: settings.wordsText },
    { href: "/reglages/chiffres", what: settings.figures, text: settings.figuresText },
    { href: "/reprendre", what: settings.takeOver, text: settings.takeOverText },
    { href: "/imports", what: settings.import, text: settings.importText },
    { href: "/reglages/courrier", what: settings.mail, text: settings.mailText },
    { href: "/reglages/conservation", what: settings.retention, text: settings.retentionText },
  ];
  return (
    <Page
      title={settings.title}
      lead={settings.lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.more.title }]}
      aside={
        locked ? (
          <NextThing
            bar
            kicker={t.session.account.keepKicker}
            title={t.session.account.welcomeTitle}
            actions={
              <ButtonLink variant="fill" href="/mon-compte#mot-de-passe">
                {t.session.account.welcomeDo}
              </ButtonLink>
            }
          >
            {t.session.account.keepText}
          </NextThing>
        ) : entered < 2 ? (
          <NextThing
            bar
            kicker={settings.inviteKicker}
            title={settings.inviteTitle}
            actions={
              <ButtonLink variant="fill" href="/reglages/acces">
                {settings.inviteDo}
              </ButtonLink>
            }
          >
            {settings.inviteText}
          </NextThing>
        ) : undefined
      }
    >
      <Section id="tous" title={settings.all}>
        <TodoList two>
          {links.map((link) => (
            <TodoItem key={link.href} what={link.what} href={link.href} meta={<span>{link.text}</span>} />
          ))}
        </TodoList>
      </Section>
      <Furrow />
      <Section id="identite" title={settings.identity} className="read">
        <CommandForm
          verb="association.update"
          className="form"
          hidden={{ version: identity.version }}
          labels={{ name: settings.name, tagline: settings.tagline, address: settings.address }}
        >
          <IdentityFields identity={identity} />
        </CommandForm>
      </Section>
    </Page>
  );
}
