import { type BodyKindName, isMatterKey, matterKeys } from "./matters";

type Words = {
  kinds: { [kind in BodyKindName]: string };
  goesTo: { [kind in BodyKindName]: string };
  toNamed: (name: string) => string;
};
type Matters = { [key: string]: string };
type Named = { kind: BodyKindName; name: string | null };

/** How a body is called: its own name, or the usual word of its kind. */
export const sayBody = (words: Pick<Words, "kinds">, body: Named): string => body.name ?? words.kinds[body.kind];

/** « à l’assemblée », « au bureau », « à l’instance « Comité » ». */
export const sayToBody = (words: Pick<Words, "goesTo" | "toNamed">, { kind, name }: Named): string =>
  name !== null && kind !== "assembly" && kind !== "board" ? words.toNamed(name) : words.goesTo[kind];

/** A matter in words: that of the library, or the association's own. */
export const sayMatter = (words: Matters, matter: string): string =>
  isMatterKey(matter) ? (words[matter] ?? matter) : matter;

/** What may be chosen for a proposal or a point: the library, then what the association keeps in its own words. */
export const mattersToChoose = (bodies: readonly { matters: readonly { matter: string }[] }[]): string[] => {
  const own = bodies.flatMap((body) => body.matters.map((one) => one.matter)).filter((one) => !isMatterKey(one));
  return [...matterKeys, ...new Set(own)];
};
