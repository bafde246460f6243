export type Administrator = { id: string; poles: readonly string[] };
export type Employee = { id: string; team: string | null };
export type Tie = { poleId: string; administrator: string; employee: string; team: string | null };
export type Why = "poleAlone" | "teamUnlinked" | "bothFree";
export type Idea = { poleId: string; administrator: string; employee: string; why: Why[] };

const WEIGHT: Record<Why, number> = { poleAlone: 4, teamUnlinked: 2, bothFree: 1 };

/**
 * The pairing that would link most: a pole where nobody is paired, a team the pole has no link with, people who are in
 * none yet. It says why, and proposes nobody who already is with the other. Null when nothing would be gained.
 */
export const bestIdea = (
  administrators: readonly Administrator[],
  employees: readonly Employee[],
  ties: readonly Tie[],
): Idea | null => {
  const load = (person: string) => ties.filter((tie) => tie.administrator === person || tie.employee === person).length;
  const ideas = administrators.flatMap(({ id: administrator, poles }) =>
    poles.flatMap((poleId) =>
      employees
        .filter(({ id }) => id !== administrator)
        .filter(({ id }) => !ties.some((tie) => tie.administrator === administrator && tie.employee === id))
        .map(({ id: employee, team }) => {
          const here = ties.filter((tie) => tie.poleId === poleId);
          const why: Why[] = [
            ...(here.length === 0 ? (["poleAlone"] as const) : []),
            ...(here.length > 0 && team !== null && here.every((tie) => tie.team !== team)
              ? (["teamUnlinked"] as const)
              : []),
            ...(load(administrator) + load(employee) === 0 ? (["bothFree"] as const) : []),
          ];
          const score = why.reduce((sum, one) => sum + WEIGHT[one], 0) - load(administrator) - load(employee);
          return { poleId, administrator, employee, why, score };
        }),
    ),
  );
  const [best] = ideas
    .filter((idea) => idea.why.some((why) => why !== "bothFree"))
    .sort((a, b) => b.score - a.score || (`${a.poleId}${a.employee}` < `${b.poleId}${b.employee}` ? -1 : 1));
  if (!best) return null;
  const { score: _score, ...idea } = best;
  return idea;
};
