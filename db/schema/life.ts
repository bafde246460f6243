import type { Flag } from "./flag";

/** Tables of the group « life ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type PromisesTable = {
  id: string;
  meetingId: string;
  poleId: string | null;
  text: string;
  status: "unanswered" | "underWay" | "kept" | "dropped";
  why: string;
  dueOn: string | null;
  originKind: string | null;
  originId: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
  rank: number;
  showable: Flag;
  version: number;
  takenOverAt: string | null;
};

export type GuideReadsTable = {
  personId: string;
  slug: string;
  readAt: string;
};

export type WelcomesTable = {
  id: string;
  personId: string;
  mentorId: string;
  startedOn: string;
  endedOn: string | null;
  checkIn: string | null;
  createdAt: string;
};

export type WelcomeStepsTable = {
  welcomeId: string;
  step: string;
  doneAt: string;
};

export type ThanksTable = {
  id: string;
  fromId: string;
  toKind: "person" | "pole" | "team" | "all";
  toId: string | null;
  toLabel: string;
  text: string;
  onDay: string;
  showable: Flag;
  createdAt: string;
  removedAt: string | null;
};

export type LiveReportsTable = {
  id: string;
  meetingId: string;
  token: string;
  code: string;
  currentScene: number;
  currentLeaf: number;
  state: "preparing" | "live" | "frozen" | "after";
  frozenHash: string | null;
  frozenAt: string | null;
  openedAt: string | null;
  sinceText: string;
  version: number;
};

export type ScenesTable = {
  id: string;
  reportId: string;
  rank: number;
  kind: "opening" | "promises" | "pole" | "figures" | "pairings" | "thanks" | "next" | "decisions" | "text";
  title: string;
  text: string;
  poleId: string | null;
  presenterId: string | null;
  shown: Flag;
  photoHash: string | null;
  /** What the photo shows, in words; since when the people on it agreed; whether the assembly may see it. */
  photoAlt: string;
  photoAgreedAt: string | null;
  photoShowable: Flag;
  version: number;
};

export type QuestionsTable = {
  id: string;
  reportId: string;
  session: string;
  text: string;
  at: string;
  status: "waiting" | "shown" | "answered" | "putAside";
};

export type LifeTables = {
  promises: PromisesTable;
  guideReads: GuideReadsTable;
  welcomes: WelcomesTable;
  welcomeSteps: WelcomeStepsTable;
  thanks: ThanksTable;
  liveReports: LiveReportsTable;
  scenes: ScenesTable;
  questions: QuestionsTable;
};
