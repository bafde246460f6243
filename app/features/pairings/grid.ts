type Placed = { poleId: string; employee: { team: string | null }; state: string };

export type Cell<P> = { team: string; pairings: P[]; missing: boolean };
export type Row<P> = { poleId: string; cells: Cell<P>[] };

/**
 * Poles in rows, teams in columns. A pole where nobody is paired shows where one is to be found: with the team that has
 * the fewest pairings. `noTeam` stands for employees whose team is not written.
 */
export const gridOf = <P extends Placed>(
  poleIds: readonly string[],
  teams: readonly string[],
  pairings: readonly P[],
  noTeam: string,
): Row<P>[] => {
  const teamOf = (pairing: P) => pairing.employee.team ?? noTeam;
  const columns = columnsOf(teams, pairings, noTeam);
  const load = (team: string) => pairings.filter((one) => teamOf(one) === team).length;
  const least = [...columns].sort((a, b) => load(a) - load(b))[0];
  return poleIds.map((poleId) => {
    const here = pairings.filter((one) => one.poleId === poleId);
    const cells = columns.map((team) => ({
      team,
      pairings: here.filter((one) => teamOf(one) === team),
      missing: here.length === 0 && team === least,
    }));
    return { poleId, cells };
  });
};

/** The columns: every team, and one for employees without a team when one of them is paired. */
export const columnsOf = (teams: readonly string[], pairings: readonly Placed[], noTeam: string): string[] => {
  const named = [...new Set(teams)].sort((a, b) => (a < b ? -1 : 1));
  const needs = named.length === 0 || pairings.some((one) => one.employee.team === null);
  return needs ? [...named, noTeam] : named;
};
