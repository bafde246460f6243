import { isPerson, leadsPole, type Me, worksIn } from "../../me";
import type { Reason } from "../../texts/types";

export type NextOfPole = "report" | "lead" | "log" | "join" | null;

type Facts = {
  closed: boolean;
  led: boolean;
  /** A board is near and this pole's report for it is not in yet. */
  reportAwaited: boolean;
  mayNameLead: Reason | null;
  mayJoin: Reason | null;
};

/** The one next thing of a pole's page, whoever reads: its report, its lead, what was done, coming in. */
export const nextOfPole = (me: Me, poleId: string, facts: Facts): NextOfPole => {
  if (facts.closed || !isPerson(me)) return null;
  if (facts.reportAwaited && (leadsPole(me, poleId) || (worksIn(me, poleId) && !facts.led))) return "report";
  if (!facts.led && facts.mayNameLead === null) return "lead";
  if (worksIn(me, poleId)) return "log";
  return facts.mayJoin === null ? "join" : null;
};
