import { useEffect } from "react";

/**
 * Where the hand is. What has the focus may go away: a command that went through begins its form anew, or takes a line off
 * a list; somebody else does; a link leads elsewhere. A browser then puts the focus nowhere, and who listens to the page is
 * thrown back to its beginning. It goes to the same control if that stands again; or else to what it was a part of, or to
 * what took its place, never to a button that an impatient second press would push. On another page it goes to its title,
 * or to what the address points at.
 */
export const FocusPlace = () => {
  useEffect(watchFocus, []);
  return null;
};

const watchFocus = () => {
  let held = heldNow();
  const take = () => {
    held = heldNow();
  };
  // Put down by the person rather than taken away: there is nothing to go back to.
  const leave = () => void setTimeout(() => (held?.element.isConnected && isNowhere() ? take() : null));
  const watch = new MutationObserver((changes) => {
    if (!held || held.element.isConnected || !isNowhere()) return;
    const { element, name, page } = held;
    held = null;
    const there = page === location.pathname ? (standsAgain(name) ?? placeOf(element, changes)) : pointedAt();
    give(there ?? document.querySelector("h1"));
  });
  document.addEventListener("focusin", take);
  document.addEventListener("focusout", leave);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    document.removeEventListener("focusin", take);
    document.removeEventListener("focusout", leave);
  };
};

const isNowhere = () => document.activeElement === document.body || document.activeElement === null;

const heldNow = () => {
  const element = document.activeElement;
  return element instanceof HTMLElement && !isNowhere()
    ? { element, name: nameOf(element), page: location.pathname }
    : null;
};

/** What a control is, whichever element shows it: what it does, and on what. */
const nameOf = (element: HTMLElement): string => {
  const { form, name, value } = element as HTMLButtonElement;
  const sent = form ? [...new FormData(form)].filter(([field]) => field !== "key" && field !== "version") : [];
  const hidden = sent.filter(([field]) => form?.querySelector(`input[type=hidden][name="${field}"]`));
  const own = element.matches("button, [type=radio], [type=checkbox]") ? value : "";
  const said = element.matches("a, button, summary") ? (element.getAttribute("aria-label") ?? element.textContent) : "";
  return JSON.stringify([element.localName, element.id, name, own, said, element.getAttribute("href"), hidden]);
};

const standsAgain = (name: string): HTMLElement | undefined => {
  const [tag] = JSON.parse(name) as string[];
  const same = [...document.querySelectorAll<HTMLElement>(tag ?? "")];
  return same.find((one) => isShown(one) && nameOf(one) === name);
};

/** The line, the part or the heading that stands where this was. */
const placeOf = (element: Element, changes: MutationRecord[]): Element | null => {
  let gone = element.getRootNode();
  for (;;) {
    const change = changes.find(({ removedNodes }) => [...removedNodes].includes(gone as ChildNode));
    if (!change) return null;
    const { target } = change;
    if (!target.isConnected) {
      gone = target.getRootNode();
      continue;
    }
    const beside = [change.nextSibling, change.previousSibling].find(
      (one) => one?.parentNode === target && one instanceof Element && one.matches(LINES) && isShown(one),
    );
    if (beside instanceof Element && gone instanceof Element && gone.matches(LINES)) return beside;
    const around = (target as Element).closest(`${LINES}, section, aside, dialog, main`);
    return around?.matches(LINES) ? around : (around?.querySelector("h1, h2, h3, legend") ?? null);
  }
};

const LINES = "li, tr, article";

const pointedAt = () => (location.hash ? document.getElementById(location.hash.slice(1)) : null);

const isShown = (element: Element) => element.getClientRects().length > 0;

const give = (place: Element | null) => {
  if (!(place instanceof HTMLElement)) return;
  const lent = place.tabIndex < 0 && !place.hasAttribute("tabindex");
  if (lent) {
    place.tabIndex = -1;
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus({ preventScroll: true });
};
