import type { Vegetable } from "../poles/vegetables";
import type { Office } from "./duties";

/** A placing as the page shows it, its names already looked up. */
export type PlaceShown = {
  id: string;
  pole: { id: string; slug: string; name: string; vegetable: Vegetable } | null;
  person: { id: string; slug: string; name: string } | null;
  startsOn: string;
  endsOn: string | null;
};

export type DutyShown = {
  id: string;
  name: string;
  does: string;
  legal: boolean;
  theme: string;
  office: Office;
  officeName: string;
  places: PlaceShown[];
};

/** A sentence of coverage with what it weighs: nobody, one person only, or all is well. */
export type CoverLine = { key: string; weight: "nobody" | "alone" | "well"; sentence: string };
