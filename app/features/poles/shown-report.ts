import { leadsPole, type Me } from "../../me";

type Status = "open" | "finished" | "nothing" | "told" | undefined;

/** How a pole's report for the board that approaches is said; null while no board is near. */
export const shownReport = (me: Me, poleId: string, board: { near: boolean } | null, status: Status) => {
  if (status === "finished") return "in" as const;
  if (status === "nothing" || status === "told") return status;
  if (!board?.near) return null;
  return leadsPole(me, poleId) ? ("toRead" as const) : ("expected" as const);
};
