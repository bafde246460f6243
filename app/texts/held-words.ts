import type { Pack } from "./types";

type Groups = { [group: string]: unknown };

/**
 * The words that a browser has received so far. Each script brings along those it reads: reading words that no script
 * brought is a mistake of the build, said by its name.
 */
export const holder = (features: (keyof Pack)[]) => {
  const groups = new Map(features.map((feature): [string, Groups] => [feature, {}]));
  const held = Object.fromEntries([...groups].map(([feature, words]) => [feature, guarded(feature, words)]));
  return {
    held,
    arrive: (feature: keyof Pack, words: Groups) => void Object.assign(groups.get(feature) ?? {}, words),
  };
};

const guarded = (feature: string, words: Groups): Groups =>
  new Proxy(words, {
    get: (target, name) => {
      if (typeof name === "string" && !(name in target)) throw new Error(`The words ${feature}.${name} were not sent.`);
      return Reflect.get(target, name);
    },
  });
