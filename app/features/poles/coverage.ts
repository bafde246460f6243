export type Holder = { what: string; person: string; startsOn: string; endsOn: string | null };
/** Of one power or duty on one day: who holds it, whose term has ended, and what that makes. */
export type Held = {
  what: string;
  state: "nobody" | "beyondEnd" | "onlyOne" | "several";
  holders: string[];
  ended: { person: string; endedOn: string }[];
};
export type CoveragePart =
  | { key: "nobody"; what: string[] }
  | { key: "beyondEnd"; what: string; person: string; endedOn: string }
  | { key: "onlyOne"; what: string[]; person: string }
  | { key: "actsTogether" }
  | { key: "covered" };
export type Coverage = { held: Held[]; parts: CoveragePart[] };

const REPRESENT = "represent";

/** What is held by nobody, by one person only, or was held until an end that has passed, on a civil day. A holder holds
 *  from `startsOn` to `endsOn` included. When nobody may represent the association, acts are collective and whoever
 *  behaves as head may be treated as its leader: the parts say so. */
export function coverage(asked: readonly string[], holders: readonly Holder[], day: string): Coverage {
  const held = asked.map((what) => heldOn(what, holders, day));
  const nobody = held.filter((one) => one.state === "nobody").map((one) => one.what);
  const parts: CoveragePart[] = nobody.length > 0 ? [{ key: "nobody", what: nobody }] : [];
  for (const { what, state, ended } of held) {
    const last = ended[0];
    if (state === "beyondEnd" && last) parts.push({ key: "beyondEnd", what, ...last });
  }
  for (const [person, what] of alone(held)) parts.push({ key: "onlyOne", what, person });
  if (held.some((one) => one.what === REPRESENT && one.holders.length === 0)) parts.push({ key: "actsTogether" });
  if (parts.length === 0) parts.push({ key: "covered" });
  return { held, parts };
}

function heldOn(what: string, holders: readonly Holder[], day: string): Held {
  const begun = holders.filter((one) => one.what === what && one.startsOn <= day);
  const people = [...new Set(begun.filter((one) => one.endsOn === null || one.endsOn >= day).map((one) => one.person))];
  const ended = begun
    .flatMap(({ person, endsOn }) =>
      endsOn !== null && endsOn < day && !people.includes(person) ? [{ person, endedOn: endsOn }] : [],
    )
    .sort((a, b) => (a.endedOn < b.endedOn ? 1 : -1));
  const state =
    people.length > 1 ? "several" : people.length === 1 ? "onlyOne" : ended.length > 0 ? "beyondEnd" : "nobody";
  return { what, state, holders: people, ended };
}

function alone(held: readonly Held[]): Map<string, string[]> {
  const byPerson = new Map<string, string[]>();
  for (const { what, state, holders } of held) {
    const person = holders[0];
    if (state === "onlyOne" && person !== undefined) byPerson.set(person, [...(byPerson.get(person) ?? []), what]);
  }
  return byPerson;
}
