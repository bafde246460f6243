import type { Standing } from "./standing";

export type Move = { duty: string; from: Pick<Standing, "poles" | "people">; to: Pick<Standing, "poles" | "people"> };

/** What moved from one sharing out to another: duties whose poles or whose people differ. A day beside itself: nothing. */
export const movesBetween = (before: readonly Standing[], after: readonly Standing[]): Move[] => {
  const then = new Map(before.map((one) => [one.duty, one]));
  const now = new Map(after.map((one) => [one.duty, one]));
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((duty) => {
    const from = then.get(duty) ?? nowhere;
    const to = now.get(duty) ?? nowhere;
    return same(from.poles, to.poles) && same(from.people, to.people) ? [] : [{ duty, from, to }];
  });
};

const nowhere = { poles: [], people: [] };

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));
