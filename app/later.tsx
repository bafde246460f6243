import type { ComponentType } from "react";

type Brought = { name: string; bring: () => Promise<void> };
export type Part<P> = Brought & {
  /** What the script brought, once it has. */
  here: ComponentType<P> | null;
};

/**
 * A part of a page that stands there after a gesture, or at some of its addresses alone: its script comes along with it.
 * The route names its parts in its `handle`.
 */
export const part = <P,>(name: string, load: () => Promise<ComponentType<P>>): Part<P> => {
  const one: Part<P> = {
    name,
    here: null,
    bring: async () => {
      one.here ??= await load();
    },
  };
  return one;
};

/** Shows a part; on the way to another address, the router keeps what is shown until its script has come. */
export const Later = <P extends object>({ of, props }: { of: Part<P>; props: P }) => {
  if (!of.here) throw of.bring().catch(reloaded);
  return (
    <>
      <of.here {...props} />
      <template data-part={of.name} />
    </>
  );
};

// As when the script of a page cannot be brought: the server makes the page anew.
const reloaded = () => {
  location.reload();
  return new Promise<never>(() => undefined);
};

type Modules = { [route: string]: { handle?: unknown } | undefined };

/** On the server, every part of the routes of a page is at hand before it is made. */
export const bringAll = (modules: Modules) => Promise.all(partsOf(modules).map(({ bring }) => bring()));

/** In a browser, the parts that a page was sent with are there before it is taken over, as its other scripts are. */
export const bringShown = (modules: Modules) => {
  const shown = [...document.querySelectorAll<HTMLElement>("template[data-part]")].map((one) => one.dataset.part);
  return Promise.all(
    partsOf(modules)
      .filter(({ name }) => shown.includes(name))
      .map(({ bring }) => bring()),
  );
};

const partsOf = (modules: Modules): Brought[] =>
  Object.values(modules).flatMap((one) => (one?.handle as { parts?: Brought[] } | undefined)?.parts ?? []);
