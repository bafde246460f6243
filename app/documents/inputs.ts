import type { OwnWords } from "../features/association/words";
import type { Drawn } from "./drawn";
import type { FilingData, FilingList } from "./inputs-filing";
import type { Sheet } from "./sheet";

export type { Sheet };

/**
 * What each document is made from. Words of the record (names, sentences, dates, hours, articles) arrive written in the
 * document's language; fields named `text` are the Markdown a person typed. Labels are in words.fr.ts and words.en.ts.
 */
export type Status = { step: "draft" } | { step: "signed"; on: string } | { step: "approved"; on: string };

export type Mode = "room" | "video" | "phone" | "mail";

export type Attender = { name: string; as?: string; mode: Mode; from?: string; until?: string };

export type Tally = {
  for: number;
  against: number;
  abstention: number;
  blank?: number;
  null?: number;
  takesNoPart: number;
  cast: number;
  /** The number of « for » was not counted but deduced from the voters. */
  deduced?: boolean;
  secret?: boolean;
};

export type Resolution = {
  number: string;
  text: string;
  votes: Tally | null;
  /** « Adoptée », and « à la majorité des suffrages exprimés (article 13) ». */
  outcome: string;
  grounds: string;
  notes?: string[];
};

export type Task = { who: string; what: string; when: string };

export type Point = {
  number: string;
  title: string;
  /** Pole, hour: « pôle Maraîchage, 20 h 08 ». */
  about?: string;
  /** What was said, decided and asked, in the order it happened. */
  entries: ({ text: string } | { resolution: Resolution } | { task: Task })[];
};

export type Proxy = { from: string; to: string; given: string };

export type Sitting = {
  /** « Conseil d’administration » and, inside a sentence, « du conseil d’administration ». */
  body: string;
  ofBody: string;
  number?: string;
  /** « Jeudi 26 novembre 2026 », « 19 h 34 », « 21 h 24 », « salle de l’Orangerie ». */
  day: string;
  place: string;
  opened: string;
  closed: string;
  chair: string;
  secretary: string;
};

export type Attendance = {
  present: Attender[];
  /** Who sat without a vote: not among those present that the quorum counts. */
  advisory: Attender[];
  proxies: Proxy[];
  excused: string[];
  absent: string[];
  /** Those whose presence nobody noted: not said to be absent. */
  unnoted: string[];
  byPost: string[];
  guests: { name: string; as: string }[];
};

export type Minutes = Sheet & {
  kind: "minutes";
  status: Status;
  sitting: Sitting;
  attendance: Attendance;
  /** « Convocation envoyée le mardi 10 novembre (article 11). » */
  notice: string;
  /** The whole calculation, with the article and the day of its denominator. */
  quorum: string;
  points: (Point | { number: string; sealed: true })[];
  corrections: { on: string; by: string; text: string }[];
  closing?: string;
};

export type SealedAnnex = Sheet & {
  kind: "sealedAnnex";
  status: Status;
  sitting: Sitting;
  readers: string;
  present: Attender[];
  left: string[];
  points: Point[];
};

export type Extract = Sheet & {
  kind: "extract";
  status: Status;
  sitting: Sitting;
  attendance: string;
  quorum: string;
  point: { number: string; title: string };
  resolution: Resolution;
  certifiedBy: { role: string; name: string }[];
};

export type SignInSheet = Sheet & {
  kind: "signIn";
  body: string;
  when: string;
  place: string;
  rows: { name: string; seat: string; college?: string; proxy?: string; mode?: Mode; noted?: string }[];
  /** Empty lines at the end, for those who come without being on the list. */
  spare: number;
};

export type DecisionRecord = Sheet & {
  kind: "decisionRecord";
  sitting: Pick<Sitting, "body" | "number" | "day" | "place">;
  /** How many were there, in each way, in one sentence. */
  attendance: string;
  quorum: string;
  decisions: { number: string; text: string; outcome: string; votes: string; task?: Task }[];
  tasks: Task[];
};

export type ProxyForm = Sheet & {
  kind: "proxyForm";
  body: string;
  when: string;
  place: string;
  /** Filled when known, else a line to write on. */
  from?: string;
  to?: string;
  /** The association's own rules on proxies, one sentence each, with their article. */
  rules: string[];
  giveBackTo: string;
};

export type Notice = Sheet & {
  kind: "notice";
  /** Whether the code of its answer can be opened from outside; without it none is printed. */
  reached: boolean;
  /** It deliberates on nothing: an invitation, no notice. */
  invites: boolean;
  body: string;
  to?: string;
  when: string;
  place: string;
  intro: string;
  agenda: AgendaLine[];
  endsAt?: string;
  rules: string[];
  answer: string;
  enclosed: string[];
  signedBy: { role: string; name: string }[];
};

export type AgendaLine = { number: string; title: string; about?: string; aim: string; at?: string; minutes: number };

export type Invitation = Sheet & {
  kind: "invitation";
  own?: OwnWords;
  name: string;
  code: string;
  validUntil: string;
  from: string;
  help: string;
};

export type BoardBook = Sheet & {
  kind: "boardBook";
  own?: OwnWords;
  body: string;
  when: string;
  place: string;
  agenda: AgendaLine[];
  followUps: { what: string; pole: string; due: string; state: string }[];
  reports: { pole: string; leads: string[]; text: string; figures: KeyFigure[] }[];
  proposals: {
    number: string;
    title: string;
    by: string;
    text: string;
    resolution: string;
    cost?: string;
    opinions: { name: string; text: string }[];
  }[];
};

export type Photo = { bytes: Uint8Array; format: "jpeg" | "png" | "webp"; alt: string; caption: string };

export type ActivityReport = Sheet & {
  kind: "activityReport";
  year: string;
  intro: string;
  figures: KeyFigure[];
  scenes: { title: string; by: string; text: string; figures: KeyFigure[]; photos: Photo[] }[];
  promises: { text: string; state: "kept" | "underway" | "dropped" | "unanswered"; why: string }[];
  thanks: { to: string; text: string }[];
};

export type DutiesAnnex = Sheet & {
  kind: "dutiesAnnex";
  own?: OwnWords;
  name: string;
  /** « 1er décembre 2026 », or empty while no day is chosen. */
  startsOn: string;
  /** « Décision 2026-12 » once the register holds it. */
  decision: string;
  poles: { name: string; leads: string; duties: AnnexDuty[] }[];
  /** Duties kept by somebody, in no pole: those who keep an office for legal acts have some. */
  onPeople: AnnexDuty[];
  nowhere: string[];
};

export type SeatDraw = Sheet & Drawn & { kind: "seatDraw"; own?: OwnWords };

export type AnnexDuty = { name: string; does: string; who: string; often: string; legal: boolean };

export type KeyFigure = { value: string; label: string; before?: string; source?: string };

export type DocumentInput =
  | Minutes
  | SealedAnnex
  | Extract
  | SignInSheet
  | DecisionRecord
  | ProxyForm
  | Notice
  | Invitation
  | BoardBook
  | DutiesAnnex
  | SeatDraw
  | FilingList
  | FilingData
  | ActivityReport;
