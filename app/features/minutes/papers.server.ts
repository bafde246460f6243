import type { Ctx } from "../../context";
import type { DecisionRecord, Extract, Minutes, SealedAnnex, Sheet, Sitting } from "../../documents/inputs";
import { textsIn } from "../../texts/both.server";
import type { Texts } from "../../texts/make";
import { civilDay } from "../../texts/zone";
import { addMinutes } from "../association/calendar";
import type { MeetingName } from "../meetings/names";
import { pointIn, resolutionIn, taskIn } from "./paper-points.server";
import type { MinutesRow } from "./queries.server";
import {
  countedHour,
  decisionsIn,
  isSealed,
  type MinutesRecord,
  noticeTold,
  type RecordedPerson,
  signaturesOn,
  wasThere,
} from "./record";

export type PaperOf = { ctx: Ctx; name: MeetingName; row: MinutesRow | null; record: MinutesRecord };

/** What every paper carries: the association, the day, where the living page is, the head of the journal. */
export const sheetFor = async (
  ctx: Ctx,
  association: { name: string; address: string },
  path: string,
): Promise<Sheet> => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const head = await ctx.db.selectFrom("journalHead").select(["seq", "hash"]).executeTakeFirst();
  const url = `${ctx.house.publicUrl ?? ctx.origin}${path}`;
  return {
    lang: ctx.lang,
    association: { name: association.name, about: association.address },
    printedOn: t.dates.date(ctx.today),
    address: url.replace(/^https?:\/\//, ""),
    url,
    head: head ?? null,
  };
};

/** The minutes in the French form, or their draft. */
export const minutesPaper = async ({ ctx, name, row, record }: PaperOf): Promise<Minutes> => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const people = record.people.filter((one) => one.voice !== "guest");
  const names = (mode: RecordedPerson["mode"]) => people.filter((one) => one.mode === mode).map((one) => one.name);
  return {
    ...(await sheetFor(ctx, record.association, `/reunions/${record.meeting.id}/proces-verbal`)),
    kind: "minutes",
    status: statusOf(t, ctx.zone, row),
    sitting: sittingOf(t, name, record),
    attendance: {
      present: presentIn(t, record, "voting"),
      advisory: presentIn(t, record, "advisory"),
      proxies: record.proxies
        .filter((one) => !one.dropped)
        .map((one) => ({ from: one.from, to: one.to, given: t.dates.date(one.givenOn) })),
      excused: names("excused"),
      absent: names("absent"),
      unnoted: names("unnoted"),
      byPost: names("correspondence"),
      guests: record.people
        .filter((one) => one.voice === "guest" && wasThere(one))
        .map((one) => ({ name: one.name, as: t.minutes.room.guest })),
    },
    notice: t.meetings.sentences.say(noticeTold(record)),
    quorum: quorumIn(t, record),
    points: record.points.map((point) =>
      isSealed(point) ? { number: String(point.number), sealed: true as const } : pointIn(t, point),
    ),
    corrections: record.corrections.map((one) => ({
      on: t.dates.date(one.on),
      by: one.by,
      text: one.point ? `${one.point} : ${one.text}` : one.text,
    })),
    closing: record.closed ? closingOf(t, record, record.closed) : undefined,
  };
};

/** The points held in camera, apart. */
export const annexPaper = async ({ ctx, name, row, record }: PaperOf): Promise<SealedAnnex> => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  return {
    ...(await sheetFor(ctx, record.association, `/reunions/${record.meeting.id}/proces-verbal`)),
    kind: "sealedAnnex",
    status: statusOf(t, ctx.zone, row),
    sitting: sittingOf(t, name, record),
    readers: t.minutes.papers.readers,
    present: presentIn(t, record, "voting"),
    left: record.people.filter((one) => one.voice === "advisory" && wasThere(one)).map((one) => one.name),
    points: record.points.flatMap((point) => (isSealed(point) ? [] : [pointIn(t, point)])),
  };
};

/** One resolution alone, by its number; null when the record has none of that number. */
export const extractPaper = async (of: PaperOf, number: string): Promise<Extract | null> => {
  const { ctx, name, row, record } = of;
  const found = decisionsIn(record).find(({ vote }) => vote.number === number);
  if (!found) return null;
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const signed = signaturesOn(record);
  return {
    ...(await sheetFor(ctx, record.association, `/decisions/${number}`)),
    kind: "extract",
    status: statusOf(t, ctx.zone, row),
    sitting: sittingOf(t, name, record),
    attendance: `${t.minutes.papers.attendance(signed.present, signed.represented)}.`,
    quorum: quorumIn(t, record),
    point: { number: String(found.point.number), title: found.point.title },
    resolution: resolutionIn(t, found.vote, found.point),
    certifiedBy: [
      { role: t.minutes.papers.chair, name: record.chair },
      { role: t.minutes.papers.secretary, name: record.secretary },
    ],
  };
};

/** What was decided, on one page. */
export const decisionsPaper = async ({ ctx, name, record }: PaperOf): Promise<DecisionRecord> => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const words = t.minutes.papers;
  const open = record.points.flatMap((point) => (isSealed(point) ? [] : [point]));
  return {
    ...(await sheetFor(ctx, record.association, `/reunions/${record.meeting.id}/proces-verbal`)),
    kind: "decisionRecord",
    sitting: sittingOf(t, name, record),
    attendance: words.headcount(headcount(record)),
    quorum: [t.meetings.sentences.say(record.quorum), ...countedIn(t, record)].join(" "),
    decisions: decisionsIn(record).map(({ vote }) => ({
      number: vote.number ?? "",
      text: vote.text,
      outcome: words.outcomes[vote.outcome],
      votes: vote.tally ? words.votes(vote.tally) : "",
      task: vote.followUp
        ? {
            who: words.followUp(vote.followUp.pole),
            what: vote.followUp.text,
            when: vote.followUp.dueOn ? words.before(t.dates.date(vote.followUp.dueOn)) : "",
          }
        : undefined,
    })),
    tasks: open.flatMap((point) => point.tasks.map((task) => taskIn(t, task))),
  };
};

const closingOf = (t: Texts, record: MinutesRecord, closed: string): string => {
  const late = record.enteredOn ? ` ${t.minutes.paper.enteredLater(t.dates.date(record.enteredOn))}` : "";
  return `${t.minutes.papers.closing(record.closing, t.dates.time(closed))}${late}`;
};

const statusOf = (t: Texts, zone: string, row: MinutesRow | null): Minutes["status"] => {
  if (row?.adoptedAt) return { step: "approved", on: t.dates.date(civilDay(row.adoptedAt, zone)) };
  const lastSigned = [row?.signedChairAt ?? "", row?.signedSecretaryAt ?? ""].sort().at(-1);
  if (row?.status === "signed" && lastSigned) return { step: "signed", on: t.dates.date(civilDay(lastSigned, zone)) };
  return { step: "draft" };
};

const sittingOf = (t: Texts, name: MeetingName, { meeting, ...record }: MinutesRecord): Sitting => ({
  body: name.title,
  ofBody: name.of,
  number: record.number ?? undefined,
  day: t.dates.full(meeting.startsAt),
  place: meeting.place,
  opened: t.dates.time(record.opened ?? meeting.startsAt),
  closed: t.dates.time(record.closed ?? record.opened ?? addMinutes(meeting.startsAt, 0)),
  chair: record.chair,
  secretary: record.secretary,
});

/** Of those who have a voice, how many took part in another way; where some came or went, all who came as well. */
const headcount = (record: MinutesRecord) => {
  const voting = record.people.filter((one) => one.voice === "voting");
  const count = (mode: RecordedPerson["mode"]) => voting.filter((one) => one.mode === mode).length;
  const whole = record.quorum.length === 0 || countedHour(record) !== null ? signaturesOn(record) : null;
  return {
    ...{ signed: whole, byPost: count("correspondence") },
    ...{ excused: count("excused"), absent: count("absent"), unnoted: count("unnoted") },
  };
};

const presentIn = (t: Texts, record: MinutesRecord, voice: "voting" | "advisory"): Minutes["attendance"]["present"] =>
  record.people.flatMap((one) => {
    const { mode } = one;
    if (one.voice !== voice || (mode !== "room" && mode !== "video" && mode !== "phone")) return [];
    return {
      name: one.name,
      mode,
      from: one.from ? t.dates.time(one.from) : undefined,
      until: one.until ? t.dates.time(one.until) : undefined,
    };
  });

// Where somebody came or went, the count is that of one moment: without its hour it would contradict the list.
const countedIn = (t: Texts, record: MinutesRecord): string[] => {
  const at = countedHour(record);
  return at === null ? [] : [t.minutes.paper.counted(t.dates.time(at))];
};

const quorumIn = (t: Texts, record: MinutesRecord): string => {
  const notes = [
    record.withoutQuorum ? t.minutes.paper.withoutQuorum : "",
    record.secondCall ? t.minutes.paper.secondCall : "",
  ].filter((one) => one !== "");
  return [
    t.meetings.sentences.say(record.quorum),
    ...countedIn(t, record),
    t.meetings.sentences.say(record.warnings),
    ...notes,
  ]
    .filter((one) => one !== "")
    .join(" ");
};
