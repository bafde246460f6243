import { ScrollRestoration, useLocation, useNavigation } from "@remix-run/react";
import { Component, type MutableRefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Where a page stands. Going back finds one's place again, and a new page is read from its top: the library does that. Two
 * things it does too, and these are undone here, before anything is painted: a page that learns what others did is taken
 * back to where it stood when it asked; and a page that answers a command is taken to its top, or to the heading the answer
 * points at. It stays where the hand is, whatever came in above it, unless what the answer points at is out of sight: a
 * roll call of twelve people is not scrolled twelve times. The same address under another title is another page.
 */
export const ScrollPlace = ({ nonce }: { nonce: string | undefined }) => {
  const { state, formMethod } = useNavigation();
  const { key, pathname, search, hash } = useLocation();
  const stood = useRef<() => number>(() => 0);
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
    const place = stood.current();
    if (Math.abs(scrollY - place) >= 1) scrollTo(0, place);
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

/** Notes what is looked at before the page changes, and once it has, before the library scrolls it, where that went. */
class Stood extends Component<{ at: MutableRefObject<() => number> }> {
  override componentDidMount() {
    const stood = scrollY;
    this.props.at.current = () => stood;
  }

  override getSnapshotBeforeUpdate() {
    return lookedAt();
  }

  override componentDidUpdate(_props: unknown, _state: unknown, seen: Seen[]) {
    const stood = scrollY;
    this.props.at.current = () => {
      const still = seen.find((one) => Math.abs(wentBy(one)) < innerHeight);
      return still ? still.stood + wentBy(still) : stood;
    };
  }

  override render() {
    return null;
  }
}

type Seen = { element: Element; top: number; stood: number };

/** By how much it moved down the page; what is gone or folded did not stay, and what went far was moved elsewhere. */
const wentBy = ({ element, top }: Seen): number =>
  element.getClientRects().length > 0 ? topOf(element) - top : Number.POSITIVE_INFINITY;

const topOf = (element: Element) => element.getBoundingClientRect().top + scrollY;

/** What has the focus if it is in sight, or else what stands in the middle of the screen; then what that is a part of. */
const lookedAt = (): Seen[] => {
  const { activeElement } = document;
  const inHand = activeElement?.closest("main *") && isInSight(activeElement) ? activeElement : null;
  const seen: Seen[] = [];
  let element = inHand ?? document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (; element?.closest("main *"); element = element.parentElement)
    seen.push({ element, top: topOf(element), stood: scrollY });
  return seen;
};

const pageAt = (address: string): string => `${address} ${document.querySelector("h1")?.textContent}`;

/** A heading stands for its part of the page. */
const isInSight = (element: Element): boolean => {
  const { top, bottom } = (element.closest("section, aside") ?? element).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
