import { ScrollRestoration, useLocation, useNavigation } from "@remix-run/react";
import { type MutableRefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Where a page stands. Going back finds one's place again, and a new page is read from its top: the library does that. Two
 * things it does too, and these are undone here, before anything is painted: a page that learns what others did is taken
 * back to where it stood when it asked; and a page that answers a command is taken to its top, or to the heading the answer
 * points at. It stays where the hand is, unless what the answer points at is out of sight: a roll call of twelve people is
 * not scrolled twelve times. The same address under another title is another page.
 */
export const ScrollPlace = ({ nonce }: { nonce: string | undefined }) => {
  const { state, formMethod } = useNavigation();
  const { key, pathname, search, hash } = useLocation();
  const stood = useRef(0);
  const shown = useRef(key);
  const asking = useRef<string | null>(null);
  const here = `${pathname}${search}`;

  useEffect(() => {
    if (state === "submitting" && formMethod === "POST") asking.current ??= pageAt(here);
  }, [state, formMethod, here]);
  useLayoutEffect(() => {
    const answers = state === "idle" && asking.current !== null;
    const stays = shown.current === key || (answers && asking.current === pageAt(here));
    shown.current = key;
    if (answers) asking.current = null;
    if (!stays) return;
    if (scrollY !== stood.current) scrollTo(0, stood.current);
    const target = answers && document.getElementById(hash.slice(1));
    if (target && !isInSight(target)) target.scrollIntoView();
  });
  return (
    <>
      <Stood at={stood} />
      <ScrollRestoration nonce={nonce} />
    </>
  );
};

/** Notes where the page stands once it has changed, before the library scrolls it: effects run in this order. */
const Stood = ({ at }: { at: MutableRefObject<number> }) => {
  useLayoutEffect(() => {
    at.current = scrollY;
  });
  return null;
};

const pageAt = (address: string): string => `${address} ${document.querySelector("h1")?.textContent}`;

/** A heading stands for its part of the page. */
const isInSight = (element: Element): boolean => {
  const { top, bottom } = (element.closest("section, aside") ?? element).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
