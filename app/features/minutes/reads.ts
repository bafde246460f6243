import { isOfficer, isPerson, type Me, readsAsBoard } from "../../me";

export type ReadMeeting = { id: string; kind: string; status: string };

/** Who reads a sitting and its minutes: those who read as the board, its officers, those who were invited to it; and,
 *  for an assembly, everyone signed in once they are signed. */
export const readsSitting = (me: Me, meeting: ReadMeeting, invited: boolean): boolean => {
  if (!isPerson(me)) return false;
  if (readsAsBoard(me) || isOfficer(me, meeting.id) || invited) return true;
  const assembly = meeting.kind === "ordinary" || meeting.kind === "extraordinary" || meeting.kind === "mixed";
  return assembly && (meeting.status === "signed" || meeting.status === "adopted");
};
