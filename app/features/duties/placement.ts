import { type DutyId, duties } from "./duties";

type Place = { duty: DutyId; poleId: string | null; personId: string | null };

/** Of the twelve: those placed nowhere, and those that stand in several poles, on the day these places are of. */
export const placement = (places: readonly Place[]) => {
  const of = (id: DutyId) => places.filter((place) => place.duty === id);
  const poles = (id: DutyId) => [...new Set(of(id).flatMap((place) => place.poleId ?? []))];
  return {
    nowhere: duties.filter(({ id }) => of(id).length === 0).map(({ id }) => id),
    several: duties.filter(({ id }) => poles(id).length > 1).map(({ id }) => ({ duty: id, poles: poles(id) })),
  };
};
