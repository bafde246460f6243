import type { CoverLine } from "./duty-shown";
import type { Fault } from "./faults";
import type { fr } from "./texts.fr";

type Words = Pick<typeof fr, "twice" | "beyond" | "manyNowhere" | "nowhere" | "allPlaced">;
type Names = {
  duty: (key: string) => string;
  pole: (id: string) => string;
  person: (id: string) => string;
  and: (names: string[]) => string;
};

const MOST_NAMED = 6;

/** What a sharing out still asks for, in sentences; one line when all is well. The page says it again at each move. */
export const coverLines = (faults: readonly Fault[], words: Words, names: Names): CoverLine[] => {
  const say = (fault: Fault): CoverLine => {
    if (fault.key === "twice") {
      const sentence = words.twice(names.duty(fault.duty), names.and(fault.poles.map(names.pole)));
      return { key: `twice-${fault.duty}`, weight: "nobody", sentence };
    }
    if (fault.key === "beyond") {
      const sentence = words.beyond(names.person(fault.person), fault.duties, fault.limit);
      return { key: `beyond-${fault.person}`, weight: "alone", sentence };
    }
    const n = fault.duties.length;
    const sentence = n > MOST_NAMED ? words.manyNowhere(n) : words.nowhere(names.and(fault.duties.map(names.duty)), n);
    return { key: "nowhere", weight: "nobody", sentence };
  };
  return faults.length > 0 ? faults.map(say) : [{ key: "well", weight: "well", sentence: words.allPlaced }];
};
