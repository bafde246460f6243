import type { Spot, Standing } from "./standing";

export type Fault =
  | { key: "nowhere"; duties: string[] }
  | { key: "twice"; duty: string; poles: string[] }
  | { key: "beyond"; person: string; duties: number; limit: number };

/** What a sharing out still asks for: duties nowhere, duties in several poles, people beyond what they said they can carry. */
export const faultsOf = (
  standing: readonly Standing[],
  spots: readonly Spot[],
  limits: ReadonlyMap<string, number>,
): Fault[] => {
  const nowhere = standing.filter((one) => one.state === "nowhere").map((one) => one.duty);
  return [
    ...standing.flatMap((one) =>
      one.state === "twice" ? [{ key: "twice" as const, duty: one.duty, poles: one.poles }] : [],
    ),
    ...[...loads(spots)].flatMap(([person, duties]) => {
      const limit = limits.get(person);
      return limit !== undefined && duties > limit ? [{ key: "beyond" as const, person, duties, limit }] : [];
    }),
    ...(nowhere.length > 0 ? [{ key: "nowhere" as const, duties: nowhere }] : []),
  ];
};

/** How many duties each person carries by name. */
export const loads = (spots: readonly Spot[]): Map<string, number> => {
  const carried = new Map<string, Set<string>>();
  for (const { duty, personId } of spots)
    if (personId !== null) carried.set(personId, (carried.get(personId) ?? new Set()).add(duty));
  return new Map([...carried].map(([person, duties]) => [person, duties.size]));
};

export type ToAdopt = {
  status: "open" | "adopted" | "dropped";
  standing: readonly Standing[];
  /** a pole closed since, a person gone since */
  closedPoles: readonly string[];
  gonePeople: readonly string[];
};

/** Why a draft may not be adopted: it is not open, puts a duty in two poles, in a closed one, on someone who left, or nowhere unseen. */
export const adoptionRefusal = (
  draft: ToAdopt,
  seen: boolean,
):
  | "duties.draftNotOpen"
  | "duties.draftTwice"
  | "duties.draftClosedPole"
  | "duties.draftGone"
  | "duties.draftEmpty"
  | "duties.draftUncovered"
  | null => {
  if (draft.status !== "open") return "duties.draftNotOpen";
  if (draft.standing.some((one) => one.state === "twice")) return "duties.draftTwice";
  if (draft.closedPoles.length > 0) return "duties.draftClosedPole";
  if (draft.gonePeople.length > 0) return "duties.draftGone";
  const nowhere = draft.standing.filter((one) => one.state === "nowhere").length;
  if (nowhere === draft.standing.length) return "duties.draftEmpty";
  return nowhere > 0 && !seen ? "duties.draftUncovered" : null;
};
