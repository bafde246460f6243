import type { Vegetable } from "../poles/vegetables";

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
  about: string;
  legal: boolean;
  power: string;
  officeName: string;
  places: PlaceShown[];
};

export type Menus = {
  poles: { id: string; name: string; vegetable: Vegetable }[];
  people: { id: string; name: string }[];
};

/** A sentence of what a sharing out asks for, with its weight: nobody, beyond one person, or all is well. */
export type CoverLine = { key: string; weight: "nobody" | "alone" | "well"; sentence: string };
