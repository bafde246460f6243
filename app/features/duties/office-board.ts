import { carriedBy, type ModelDuty, type Office, offices } from "./duties";
import type { Spot } from "./standing";

export type Officers = { [office in Office]: string | null };
type Line = { key: string; office: Office | null };

/** The classic board: every duty on the person of its office. A deputy who is not there leaves hers to whom she would help. */
export const classicSpots = (library: readonly Line[], officers: Officers): Spot[] =>
  library.flatMap(({ key, office }) => {
    if (office === null) return [];
    const personId = officers[office] ?? officers[carriedBy[office]];
    return personId === null ? [] : [{ duty: key, poleId: null, personId }];
  });

/** The office of a line written by its key, or null where the association wrote a title of its own. */
export const officeOf = (written: string): Office | null => offices.find((one) => one === written) ?? null;

/** What a draft becomes by the model: what the model places and no pole holds yet goes to the pole chosen for its theme. */
export const placedByModel = (
  library: readonly (Pick<ModelDuty, "theme" | "model"> & { key: string })[],
  spots: readonly Spot[],
  poleOf: (theme: ModelDuty["theme"]) => string | null,
): Spot[] => {
  const moved = library.flatMap(({ key, theme, model }) => {
    const poleId = model ? poleOf(theme) : null;
    if (poleId === null || spots.some((spot) => spot.duty === key && spot.poleId !== null)) return [];
    return [{ duty: key, poleId, personId: null }];
  });
  const keys = new Set(moved.map((spot) => spot.duty));
  return [...spots.filter((spot) => !keys.has(spot.duty)), ...moved];
};
