import type { CoveragePart } from "./coverage";
import type { Power } from "./kinds";

type Pole = { slug: string; name: string };
/** A sentence of coverage with its names looked up. */
export type PartShown =
  | { key: "nobodyRepresents"; refused: boolean }
  | { key: "nobody"; powers: Power[] }
  | { key: "beyondEnd" | "seatEnded"; power: Power; name: string; endedOn: string }
  | { key: "onlyOne"; held: { power: Power; given: string }[] }
  | { key: "employeeAlone"; pole: Pole }
  | { key: "noneBeyond"; firstEnd: string | null }
  | { key: "covered" };

export const partShown = (
  part: CoveragePart,
  personOf: (id: string) => { name: string; given: string },
  poleOf: (id: string) => Pole,
): PartShown => {
  switch (part.key) {
    case "beyondEnd":
    case "seatEnded":
      return { key: part.key, power: part.power, name: personOf(part.person).name, endedOn: part.endedOn };
    case "onlyOne":
      return { key: part.key, held: part.held.map(({ power, person }) => ({ power, given: personOf(person).given })) };
    case "employeeAlone":
      return { key: part.key, pole: poleOf(part.pole) };
    default:
      return part;
  }
};
