import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { isKeeper, readsAsBoard } from "../../../me";
import { useTexts } from "../../../texts/texts";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
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
  const groups = [
    {
      id: "travail",
      title: more.groups.work,
      links: [
        { href: "/actions", label: t.common.nav.actions },
        { href: "/propositions", label: more.proposals },
        { href: "/decisions", label: t.common.nav.decisions },
        { href: "/groupes", label: t.groups.title },
        { href: "/promesses", label: more.promises },
        ...(governing ? [{ href: "/echeances", label: more.deadlines }] : []),
      ],
    },
    {
      id: "personnes",
      title: more.groups.people,
      links: [
        { href: "/personnes", label: more.people },
        { href: "/plan-des-poles", label: t.poles.map.title },
        { href: "/binomes", label: more.pairings },
        { href: "/curieux", label: t.renewal.list.long },
        { href: "/bienvenue", label: more.welcome },
        { href: "/mercis", label: more.thanks },
      ],
    },
    {
      id: "qui-tient-quoi",
      title: more.groups.board,
      links: [
        ...(governing ? [{ href: "/sieges", label: more.seats }] : []),
        ...(powers ? [{ href: "/mandats", label: more.mandates }] : []),
        ...(governing ? [{ href: "/qui-tient-quoi", label: more.held }] : []),
        ...(governing ? [{ href: "/des-fonctions-aux-poles", label: more.duties }] : []),
        ...(renewing ? [{ href: "/renouvellement", label: t.renewal.page.title }] : []),
      ],
    },
    {
      id: "outil",
      title: more.groups.tool,
      links: [
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
      ],
    },
  ].filter(({ links }) => links.length > 0);
  return (
    <Page title={more.title} current="more">
      <div className="halves">
        {groups.map(({ id, title, links }) => (
          <Section key={id} id={id} title={title}>
            <ul className="links">
              {links.map((link) => (
                <li key={link.href}>
                  <a className="act" href={link.href}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </Page>
  );
}
