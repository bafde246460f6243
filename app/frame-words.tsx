import { Form, useLocation } from "@remix-run/react";
import { useId } from "react";
import type { RootView } from "./root-view";
import type { Texts } from "./texts/make";
import { useTexts } from "./texts/texts";
import type { FrameWords } from "./ui/frame";

/** What stands around every signed-in page; null outside (sign-in, signed links, report). */
export const useFrameWords = (root: RootView | undefined): FrameWords | null => {
  const t = useTexts();
  const { pathname } = useLocation();
  if (!root?.me) return null;
  const { nav, more } = t.common;
  const governing = root.me.governing;
  return {
    brand: { name: t.common.brand, association: root.association ?? "", href: "/" },
    skip: nav.skip,
    navName: nav.main,
    meName: nav.me,
    tabs: [
      { key: "home", href: "/", label: nav.home },
      { key: "meetings", href: "/reunions", label: nav.meetings },
      { key: "poles", href: "/poles", label: nav.poles },
      { key: "actions", href: "/actions", label: nav.actions },
      { key: "decisions", href: "/decisions", label: nav.decisions },
      { key: "more", href: "/plus", label: nav.more },
    ],
    thumbs: [
      { key: "home", href: "/", label: nav.home, icon: "home" },
      { key: "meetings", href: "/reunions", label: nav.meetings, icon: "meetings" },
      { key: "note", href: "/noter", label: nav.log, icon: "note" },
      { key: "poles", href: "/poles", label: nav.poles, icon: "poles" },
      { key: "more", href: "/plus", label: nav.more, icon: "more" },
    ],
    search: { href: "/chercher", label: nav.search },
    me: {
      initials: initialsOf(root.me.name),
      name: root.me.name,
      links: [
        { href: "/mon-compte", label: more.account },
        ...(root.demo ? [{ href: "/visite", label: more.visit }] : []),
        ...(governing || root.me.keeper ? [{ href: "/des-fonctions-aux-poles", label: more.duties }] : []),
        ...(root.me.keeper ? [{ href: "/reglages", label: more.settings }] : []),
      ],
      extra: <MeForms t={t} root={root} back={pathname} />,
    },
    foot: [
      { href: "/aide/confidentialite", label: more.privacy },
      { href: "/aide/accessibilite", label: more.accessibility },
    ],
  };
};

/** What the band says before sign-in: the tool, and the association once it has a name. */
export const useOutsideBrand = (root: RootView | undefined): FrameWords["brand"] => {
  const t = useTexts();
  return { name: t.common.brand, association: root?.association ?? "", href: "/" };
};

const initialsOf = (name: string) => {
  const words = name.split(/[\s-]+/).filter(Boolean);
  return `${words[0]?.[0] ?? ""}${words.at(-1)?.[0] ?? ""}`.toUpperCase();
};

/** Leaving, and in the tour, becoming somebody else. Plain forms: they work without JavaScript. */
const MeForms = ({ t, root, back }: { t: Texts; root: RootView; back: string }) => {
  // The menu stands in two bands, of which a screen shows one.
  const id = useId();
  return (
    <>
      {root.demo && root.cast.length > 0 ? (
        <Form method="post" action="/visite/personne" reloadDocument className="menu__form">
          <label className="label" htmlFor={id}>
            {t.common.more.become}
          </label>
          <select className="field" id={id} name="person" defaultValue={root.me?.slug}>
            {root.cast.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name}
              </option>
            ))}
          </select>
          <input type="hidden" name="back" value={back} />
          <button className="btn" type="submit">
            {t.common.more.change}
          </button>
        </Form>
      ) : null}
      <Form method="post" action="/sortir" reloadDocument className="menu__form">
        <button className="btn btn--quiet" type="submit">
          {root.lan ? t.common.more.changePerson : t.common.more.leave}
        </button>
      </Form>
    </>
  );
};
