import { createContext, type ReactNode, useContext } from "react";
import type { NavIconName } from "./nav-icon";

export type NavKey = "home" | "meetings" | "poles" | "actions" | "decisions" | "more" | "note";
export type NavLink = { key: NavKey; href: string; label: string };

/** All that stands around a page and is the same on each: names, links, words. */
export type FrameWords = {
  /** product name, association name, and where the brand leads */
  brand: { name: string; association: string; href: string };
  /** "Aller au contenu", accessible name of both navigations, accessible name of the me menu */
  skip: string;
  navName: string;
  meName: string;
  /** six tabs of the band; five links of the thumb bar (`note` is the green one) */
  tabs: NavLink[];
  thumbs: (NavLink & { icon: NavIconName })[];
  search?: { href: string; label: string };
  /** monogram and name of the person, links of the menu, then forms (theme, leaving) */
  me?: { initials: string; name: string; links: { href: string; label: string }[]; extra?: ReactNode };
  /** small links under every page */
  foot?: { href: string; label: string }[];
};

const FrameContext = createContext<FrameWords | null>(null);
const OutsideContext = createContext<FrameWords["brand"] | null>(null);

type FrameProps = { frame: FrameWords | null; outside?: FrameWords["brand"]; children: ReactNode };

/** Given once by the root; a page outside it (sign-in, signed link) has no tabs nor thumb bar, its band says who speaks. */
export function FrameProvider({ frame, outside, children }: FrameProps) {
  return (
    <FrameContext.Provider value={frame}>
      <OutsideContext.Provider value={outside ?? null}>{children}</OutsideContext.Provider>
    </FrameContext.Provider>
  );
}

/** The brand of a page without frame: the band with the name alone. */
export function useOutside(): FrameWords["brand"] | null {
  return useContext(OutsideContext);
}

/** The frame around this page, or null on a page that has none. */
export function useFrame(): FrameWords | null {
  return useContext(FrameContext);
}
