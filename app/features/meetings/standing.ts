import { guessMinutes, type ItemKind, orderOfWaiting } from "./agenda";
import { isAssembly, type MeetingKind, type PointKind } from "./kinds";

/** A point as it comes on an agenda; null title: the standing words of its key, written in the language of who fills. */
export type FilledPoint = {
  key: StandingKey | null;
  title: string;
  kind: PointKind;
  minutes: number;
  poleId?: string | null;
  proposalId?: string | null;
  originKind?: string | null;
  originId?: string | null;
};
export type StandingKey =
  | "welcome"
  | "assemblyWelcome"
  | "minutesOf"
  | "reports"
  | "otherBusiness"
  | "moral"
  | "activity"
  | "financial"
  | "election"
  | "statutes"
  | "roundTable"
  | "poleWork";

export type Comes = {
  kind: MeetingKind;
  planned: number;
  poles: number;
  minutesOf: { id: string; day: string } | null;
  proposals: { id: string; title: string; poleId: string; question: "decide" | "advise" | "inform"; since: string }[];
  followUps: { id: string; title: string; poleId: string; dueOn: string | null }[];
  points: { id: string; title: string; poleId: string | null; since: string }[];
  past: { [kind: string]: readonly number[] };
};

const likeKind: Record<PointKind, ItemKind> = {
  welcome: "welcome",
  minutesAdoption: "minutesToAdopt",
  reports: "poleReport",
  decision: "decision",
  opinion: "discussion",
  information: "information",
  followUp: "followUp",
  otherBusiness: "anyOtherBusiness",
  break: "break",
};
const questionKind = { decide: "decision", advise: "opinion", inform: "information" } as const;
const PER_REPORT = 3;
/** The origin of the point at which an assembly approves its activity report. */
const ACTIVITY_REPORT = "activityReport";

/** Whether the activity report is approved at this point: the one the agenda keeps for it; without one, any point where the
 *  assembly decides. */
export const approvesReport = (item: Approving, agenda: readonly Approving[]): boolean =>
  agenda.some((one) => one.originKind === ACTIVITY_REPORT)
    ? item.originKind === ACTIVITY_REPORT
    : item.kind === "decision";

type Approving = { kind: string; originKind: string | null };

export const kindOfQuestion = (question: "decide" | "advise" | "inform"): PointKind => questionKind[question];

/** Minutes guessed for a kind of point, from how long such points really took. */
export const guessFor = (kind: PointKind, past: Comes["past"] = {}): number => guessMinutes(likeKind[kind], past[kind]);

/**
 * The agenda a meeting opens with: what always comes, and between the reports and the other business what waits, in the
 * order an agenda takes it, as long as the planned end is kept. The rest goes on waiting.
 */
export const openingAgenda = (comes: Comes): FilledPoint[] => {
  if (comes.kind === "convivial") return [];
  if (comes.kind === "poleMeeting") return [stand("roundTable", "information", 10), stand("poleWork", "opinion", 40)];
  if (isAssembly(comes.kind)) return assembly(comes);
  const first = [stand("welcome", "welcome", guessFor("welcome", comes.past)), ...adoption(comes)];
  const reports = comes.poles > 0 ? [stand("reports", "reports", forReports(comes))] : [];
  const last = [stand("otherBusiness", "otherBusiness", guessFor("otherBusiness", comes.past))];
  const always = [...first, ...reports, ...last];
  let left = comes.planned - always.reduce((sum, point) => sum + point.minutes, 0);
  const taken = waiting(comes).filter((point) => {
    if (point.minutes > left) return false;
    left -= point.minutes;
    return true;
  });
  return [...first, ...reports, ...taken, ...last];
};

const stand = (key: StandingKey, kind: PointKind, minutes: number): FilledPoint => ({ key, title: "", kind, minutes });

const adoption = ({ minutesOf, past }: Comes): FilledPoint[] =>
  minutesOf
    ? [
        {
          ...stand("minutesOf", "minutesAdoption", guessFor("minutesAdoption", past)),
          originKind: "minutes",
          originId: minutesOf.id,
        },
      ]
    : [];

const forReports = ({ poles, past }: Comes): number =>
  (past.reports?.length ?? 0) >= 3 ? guessFor("reports", past) : Math.max(10, Math.round((poles * PER_REPORT) / 5) * 5);

const waiting = (comes: Comes): FilledPoint[] => {
  const points = new Map<string, FilledPoint>();
  const none = { key: null } as const;
  for (const { id, title, poleId } of comes.followUps)
    points.set(id, {
      ...none,
      title,
      kind: "followUp",
      minutes: guessFor("followUp", comes.past),
      poleId,
      originKind: "followUp",
      originId: id,
    });
  for (const { id, title, poleId, question } of comes.proposals)
    points.set(id, {
      ...none,
      title,
      kind: kindOfQuestion(question),
      minutes: guessFor(kindOfQuestion(question), comes.past),
      poleId,
      proposalId: id,
    });
  for (const { id, title, poleId } of comes.points)
    points.set(id, {
      ...none,
      title,
      kind: "opinion",
      minutes: 10,
      poleId,
      originKind: "pointRequest",
      originId: id,
    });
  const order = orderOfWaiting([
    ...comes.followUps.map(({ id, dueOn }) => ({ id, kind: "followUp" as const, dueOn, since: "" })),
    ...comes.proposals.map(({ id, since }) => ({ id, kind: "proposal" as const, dueOn: null, since })),
    ...comes.points.map(({ id, since }) => ({ id, kind: "pointAsked" as const, dueOn: null, since })),
  ]);
  return order.flatMap(({ id }) => points.get(id) ?? []);
};

const assembly = (comes: Comes): FilledPoint[] => {
  const ordinary = [
    stand("moral", "decision", 15),
    { ...stand("activity", "decision", 40), originKind: ACTIVITY_REPORT },
    stand("financial", "decision", 20),
    stand("election", "decision", 20),
  ];
  const changes = [stand("statutes", "decision", 30)];
  const middle =
    comes.kind === "ordinary" ? ordinary : comes.kind === "extraordinary" ? changes : [...changes, ...ordinary];
  return [
    stand("assemblyWelcome", "welcome", 15),
    ...adoption(comes),
    ...middle,
    ...waiting(comes),
    stand("otherBusiness", "otherBusiness", 10),
  ];
};
