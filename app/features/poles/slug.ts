import { fold } from "../../folding";

/** A name as an address: « Équipe salariée » gives equipe-salariee; never empty, never one of `taken`. */
export const slugOf = (name: string, taken: readonly string[]): string => {
  const base =
    fold(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 48) || "pole";
  if (!taken.includes(base)) return base;
  let n = 2;
  while (taken.includes(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
};
