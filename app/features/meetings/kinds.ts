export type MeetingKind = "board" | "ordinary" | "extraordinary" | "mixed" | "convivial" | "poleMeeting";
export const meetingKinds = ["board", "ordinary", "extraordinary", "mixed", "convivial", "poleMeeting"] as const;

/** The kinds a point of an agenda may be given by hand; the others belong to what builds the agenda. */
export const pointKinds = ["decision", "opinion", "information", "welcome", "break"] as const;

export type PointKind =
  | "welcome"
  | "minutesAdoption"
  | "reports"
  | "decision"
  | "opinion"
  | "information"
  | "followUp"
  | "otherBusiness"
  | "break";

/** Whether a decision is expected at such a point: the minutes before it are adopted by one too. */
export const decidesAt = (kind: PointKind): boolean => kind === "decision" || kind === "minutesAdoption";

export const isAssembly = (kind: MeetingKind): boolean =>
  kind === "ordinary" || kind === "extraordinary" || kind === "mixed";

/** Whether it is the board that meets: a bureau or another body deliberates round a table as it does. */
export const isBoard = (meeting: { kind: MeetingKind; bodyKind: string }): boolean =>
  meeting.kind === "board" && meeting.bodyKind === "board";

/** Whether a meeting of this kind deliberates: it has rules, a quorum, minutes. */
export const deliberates = (kind: MeetingKind): boolean => kind === "board" || isAssembly(kind);

/** The matter whose quorum is asked for: an extraordinary assembly changes the statutes. */
export const matterOf = (kind: MeetingKind): "ordinary" | "statutes" =>
  kind === "extraordinary" ? "statutes" : "ordinary";
