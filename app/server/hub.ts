import type { Hub, Nudge } from "./house";

/** Tells listeners of every commit, in order; a listener that throws harms nobody else. */
export const makeHub = (): Hub => {
  const listeners = new Set<(nudge: Nudge) => void>();
  return {
    nudge: (nudge) => {
      for (const listener of [...listeners]) queueMicrotask(() => listener(nudge));
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
};
