import { type CoveragePart, coverage, type Holder } from "../poles/coverage";
import { legalPowers } from "./duties";
import type { CoverLine } from "./duty-shown";

const weights = {
  nobody: "nobody",
  beyondEnd: "nobody",
  actsTogether: "nobody",
  onlyOne: "alone",
  covered: "well",
} as const;

type Say = (part: CoveragePart, name: (what: string) => string, person: (id: string) => string) => string;

/** The sentences of coverage of the six legal powers on a civil day. */
export const powerLines = (
  holders: readonly Holder[],
  day: string,
  say: Say,
  name: (what: string) => string,
  person: (id: string) => string,
): CoverLine[] =>
  coverage(legalPowers, holders, day).parts.map((part, n) => ({
    key: `power-${n}`,
    weight: weights[part.key],
    sentence: say(part, name, person),
  }));
