import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { isKeeper, readsAsBoard } from "../../../me";
import { useTexts } from "../../../texts/texts";
import { Page } from "../../../ui/page";
import { readsPowers } from "../../powers/rights";
import { seesRenewal } from "../../renewal/rights";

export const loader = async (args: LoaderFunctionArgs) => {
  const { me, demo } = await enter(args, "more");
  return {
    governing: readsAsBoard(me) || isKeeper(me),
    powers: readsPowers(me),
    renewing: seesRenewal(me),
    keeper: isKeeper(me),
    demo,
  };
};

export default function More() {
  const t = useTexts();
  const { governing, powers, renewing, keeper, demo } = useLoaderData<typeof loader>();
  const { more } = t.common;
  const links = [
    { href: "/propositions", label: more.proposals },
    { href: "/decisions", label: t.common.nav.decisions },
    { href: "/actions", label: t.common.nav.actions },
    { href: "/binomes", label: more.pairings },
    { href: "/personnes", label: more.people },
    { href: "/groupes", label: t.groups.title },
    { href: "/plan-des-poles", label: t.poles.map.title },
    ...(powers ? [{ href: "/mandats", label: more.mandates }] : []),
    ...(governing ? [{ href: "/des-fonctions-aux-poles", label: more.duties }] : []),
    ...(governing ? [{ href: "/echeances", label: more.deadlines }] : []),
    ...(renewing ? [{ href: "/renouvellement", label: t.renewal.page.title }] : []),
    { href: "/curieux", label: t.renewal.list.long },
    { href: "/promesses", label: more.promises },
    { href: "/mercis", label: more.thanks },
    { href: "/bienvenue", label: more.welcome },
    { href: "/guides", label: more.guides },
    { href: "/mon-compte", label: more.account },
    ...(keeper
      ? [
          { href: "/imports", label: more.import },
          { href: "/reglages/acces", label: more.access },
          { href: "/reglages", label: more.settings },
        ]
      : []),
    ...(demo ? [{ href: "/visite", label: more.visit }] : []),
  ];
  return (
    <Page title={more.title} current="more" width="read">
      <ul className="links">
        {links.map((link) => (
          <li key={link.href}>
            <a className="act" href={link.href}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
