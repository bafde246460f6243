const LIGATURES: [RegExp, string][] = [
  [/œ/g, "oe"],
  [/æ/g, "ae"],
  [/ß/g, "ss"],
];

/** A name as an address: « Équipe salariée » gives equipe-salariee; never empty, never one of `taken`. */
export const slugOf = (name: string, taken: readonly string[]): string => {
  const folded = LIGATURES.reduce((text, [from, to]) => text.replace(from, to), name.toLowerCase())
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 48);
  const base = folded || "pole";
  if (!taken.includes(base)) return base;
  let n = 2;
  while (taken.includes(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
};
