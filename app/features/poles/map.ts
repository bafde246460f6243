import type { Vegetable } from "./vegetables";

/** With what voice somebody belongs to a pole: a seat on the board, the team, a volunteer, a member. */
export type Kind = "board" | "team" | "volunteer" | "member";
export type MapPerson = { id: string; name: string; kind: Kind; lead: boolean };
export type MapPole = {
  id: string;
  slug: string;
  name: string;
  vegetable: Vegetable;
  people: MapPerson[];
  /** A pairing of this pole brings an employee to it. */
  paired: boolean;
};
/** How much joins two poles: pairings, and actions of one with somebody of the other. */
export type MapLink = { a: string; b: string; pairings: number; actions: number };
export type Want = "lead" | "relief" | "team";

export type Wanting = MapPole & { wants: Want[] };

/**
 * What a pole wants for: nobody leads it; one leads and nobody else of the board is there; nobody of the team, where the
 * association employs anybody.
 */
export const wantsOf = ({ people, paired }: Pick<MapPole, "people" | "paired">, employs = true): Want[] => {
  const led = people.some((one) => one.lead);
  const able = people.filter((one) => one.lead || one.kind !== "team");
  return [
    ...(led ? [] : ["lead" as const]),
    ...(led && able.length < 2 ? ["relief" as const] : []),
    ...(!employs || paired || people.some((one) => one.kind === "team") ? [] : ["team" as const]),
  ];
};

type Shared = { poleId: string; people: readonly string[]; what: "pairing" | "action" };

/**
 * Links between poles: each record of a pole that brings somebody who is not one of its people joins it to the pole that
 * person leads, or else to the first they belong to. One record joins two poles once. In the order of the poles.
 */
export const linksBetween = (
  poles: readonly { id: string; people: readonly { id: string; lead: boolean }[] }[],
  shared: readonly Shared[],
): MapLink[] => {
  const rank = new Map(poles.map((pole, n) => [pole.id, n]));
  const inside = new Map(poles.map((pole) => [pole.id, new Set(pole.people.map((one) => one.id))]));
  const homes = new Map<string, string>();
  for (const pole of poles) for (const one of pole.people) if (!homes.has(one.id)) homes.set(one.id, pole.id);
  const led = new Set<string>();
  for (const pole of poles)
    for (const one of pole.people.filter((each) => each.lead && !led.has(each.id))) {
      homes.set(one.id, pole.id);
      led.add(one.id);
    }
  const links = new Map<string, MapLink>();
  for (const { poleId, people, what } of shared) {
    const others = people.filter((one) => !inside.get(poleId)?.has(one)).map((one) => homes.get(one));
    for (const other of new Set(others)) {
      const [here, there] = [rank.get(poleId), rank.get(other ?? "")];
      if (here === undefined || there === undefined || other === undefined || here === there) continue;
      const [a, b] = here < there ? [poleId, other] : [other, poleId];
      const link = links.get(`${a} ${b}`) ?? { a, b, pairings: 0, actions: 0 };
      links.set(`${a} ${b}`, {
        ...link,
        pairings: link.pairings + (what === "pairing" ? 1 : 0),
        actions: link.actions + (what === "action" ? 1 : 0),
      });
    }
  }
  const at = (id: string) => rank.get(id) ?? 0;
  return [...links.values()].sort((x, y) => at(x.a) - at(y.a) || at(x.b) - at(y.b));
};
