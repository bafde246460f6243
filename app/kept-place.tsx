import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * After a command the page stays where the hand is: a roll call of twelve people is not scrolled twelve times. It moves only
 * to what the answer points at when that is out of sight, and where the answer is another page, or the same address under
 * another title, that page is read from its top. Stands after what would scroll it, so as to have the last word.
 */
export const KeptPlace = () => {
  const { state, formMethod } = useNavigation();
  const { pathname, search, hash } = useLocation();
  const left = useRef<{ page: string; y: number } | null>(null);
  const here = `${pathname}${search}`;

  useEffect(() => {
    if (state === "submitting" && formMethod === "POST") left.current ??= { page: pageAt(here), y: scrollY };
  }, [state, formMethod, here]);
  useLayoutEffect(() => {
    if (state !== "idle" || left.current === null) return;
    const { page, y } = left.current;
    left.current = null;
    if (page !== pageAt(here)) return;
    scrollTo(0, y);
    const target = document.getElementById(hash.slice(1));
    if (target && !isInSight(target)) target.scrollIntoView();
  }, [state, here, hash]);
  return null;
};

const pageAt = (address: string): string => `${address} ${document.querySelector("h1")?.textContent}`;

/** A heading stands for its part of the page. */
const isInSight = (element: Element): boolean => {
  const { top, bottom } = (element.closest("section, aside") ?? element).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
