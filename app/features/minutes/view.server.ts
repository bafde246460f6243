import type { Ctx } from "../../context";
import { readDraft } from "../../drafts.server";
import { isOfficer, isPerson, readsAsBoard } from "../../me";
import { textsIn } from "../../texts/both.server";
import { civilOf } from "../../texts/dates";
import type { Texts } from "../../texts/make";
import { ownWordsOf } from "../association/queries.server";
import { phrasesIn } from "../association/words";
import { sittingAlternates } from "../meetings/alternates";
import { isAssembly } from "../meetings/kinds";
import { doneByPoints } from "../meetings/matters.server";
import { meetingName } from "../meetings/names";
import { type AgendaItem, agendaOf, type Meeting } from "../meetings/queries.server";
import { attendeesOf, placesOf } from "../meetings/roll";
import { secondCall } from "../meetings/second-call";
import { approvesReport } from "../meetings/standing";
import { activePeople, openPoles } from "../poles/queries.server";
import { opinionCounts } from "../proposals/queries.server";
import { adoptable } from "./adoption.server";
import { saidParts } from "./calculation-said";
import { checklistOf } from "./checklist.server";
import { saysElsewhere } from "./elsewhere-said";
import { eveningAt } from "./evening";
import { officerChoices } from "./officer-choice.server";
import { inOrder } from "./order";
import { toldOf } from "./order.server";
import {
  actionsOfMeeting,
  isLate,
  postponedOf,
  type Room,
  reportsOf,
  roomOf,
  type Vote,
  votesOf,
  withdrawnFrom,
} from "./queries.server";
import { entitledNow } from "./vote-opening.server";

/** The name of a meeting, alone and after « de », in the reader's language and the association's words. */
export const nameOf = async (ctx: Pick<Ctx, "db" | "lang">, meeting: Meeting) =>
  meetingName(ctx.lang, phrasesIn(ctx.lang, await ownWordsOf(ctx.db)), meeting);

/** Everything the page of a sitting shows: points and their hours, the point at hand, the room, what is missing. */
export const sittingView = async (ctx: Ctx, meeting: Meeting, askedPoint: string | null) => {
  const { db, me, zone } = ctx;
  const officer = isOfficer(me, meeting.id);
  const room = await roomOf(db, meeting);
  const items = await agendaOf(db, me, meeting.id);
  const votes = await votesOf(db, me, meeting.id);
  const postponed = await postponedOf(db, meeting.id);
  const evening = eveningAt(await allTimes(ctx, meeting.id), ctx.now);
  const hour = (at: string | null) => (at ? civilOf(at, zone).slice(11) : null);
  const t = textsIn(ctx.lang, zone, ctx.words);
  const again = room.quorum.reached ? null : secondCall(room.rules, meeting.startsAt, ctx.today);
  const current =
    items.find((item) => item.id === askedPoint) ??
    items.find((item) => item.id === meeting.currentItemId) ??
    (meeting.currentItemId === null ? items[0] : undefined);
  const points = items.map((item) => ({
    id: item.id,
    number: item.number,
    title: item.title,
    minutes: item.minutes,
    inCamera: item.inCamera,
    added: item.addedInSession === 1,
    startedAt: hour(item.startedAt),
    ended: item.endedAt !== null,
    spent: evening.spent[item.id] ?? null,
    decided: votes.filter((vote) => vote.itemId === item.id && vote.decisionId !== null).length,
    postponed: postponed.includes(item.id),
    now: item.id === meeting.currentItemId,
    shown: item.id === current?.id,
  }));
  return {
    officer,
    clock: civilOf(ctx.now, zone).slice(11),
    points,
    /** Points in camera that this reader does not know; and whether one of them is under way. */
    hidden: (await hiddenCount(ctx, meeting.id)) - items.filter((item) => item.inCamera).length,
    behindDoors: meeting.currentItemId !== null && !items.some((item) => item.id === meeting.currentItemId),
    behind: evening.behind,
    endsAt: civilOf(evening.endsAt, zone).slice(11),
    approvesReport: current ? approvesReport(current, items) : false,
    point: current ? await pointView(ctx, meeting, room, current, { officer, hour }) : null,
    room: roomView(t, room, current?.id ?? "", hour),
    again: again && { said: t.meetings.sentences.say(again.parts), planned: again.planned },
    missing: officer ? await checklistOf(db, meeting) : [],
    people: await activePeople(db, ctx.today),
    officers: await officerChoices(ctx, meeting),
    late: await isLate(db, meeting.id),
    poles: await openPoles(db),
    rules: room.rules,
    /** The page of the rules, for who may open it. */
    articles: readsAsBoard(me) || (isPerson(me) && me.keeper) ? `/reglages/regles/${meeting.bodyId}` : undefined,
    members: room.roll.filter((one) => one.voice === "voting").length,
    assembly: isAssembly(meeting.kind),
    minutesSaved: t.dates.time(civilOf(ctx.now, zone).slice(11)),
  };
};
export type SittingView = Awaited<ReturnType<typeof sittingView>>;

const allTimes = ({ db }: Ctx, meetingId: string) =>
  db
    .selectFrom("agendaItems")
    .select(["id", "minutes", "startedAt", "endedAt"])
    .where("meetingId", "=", meetingId)
    .execute();

/** The text to vote on as it is first offered: what would be decided, never the reasons; the secretary rewrites it. */
const questionOf = async (ctx: Ctx, meeting: Meeting, item: AgendaItem): Promise<string> => {
  if (item.kind === "minutesAdoption") return item.title;
  if (!item.proposalId) return "";
  const t = textsIn(ctx.lang, ctx.zone, await ownWordsOf(ctx.db));
  const cost = item.costCents === null ? null : t.counting.number(item.costCents / 100);
  return t.minutes.vote.drafted(item.title, cost, isAssembly(meeting.kind));
};

const hiddenCount = async ({ db }: Ctx, meetingId: string): Promise<number> => {
  const rows = await db
    .selectFrom("agendaItems")
    .select("id")
    .where("meetingId", "=", meetingId)
    .where("inCamera", "=", 1)
    .execute();
  return rows.length;
};

type With = { officer: boolean; hour: (at: string | null) => string | null };

const pointView = async (ctx: Ctx, meeting: Meeting, room: Room, item: AgendaItem, { officer, hour }: With) => {
  const { db, me } = ctx;
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const votes = (await votesOf(db, me, meeting.id)).filter((vote) => vote.itemId === item.id);
  const open = votes.find((vote) => vote.outcome === "open" || vote.outcome === "tied") ?? null;
  const names = new Map(room.roll.map((one) => [one.personId, one.name]));
  const ready = entitledNow(room, item.id, { kind: "ordinary", secret: false });
  const opinions = item.proposalId ? (await opinionCounts(db, [item.proposalId])).get(item.proposalId) : undefined;
  const tasks = await actionsOfMeeting(db, [item.id]);
  const told = (await toldOf(db, [item.id], ctx.zone)).get(item.id) ?? [];
  const ahead = (await doneByPoints(ctx, meeting, [item])).get(item.id);
  const left = (open?.roll ?? ready).leftOut.map((one) => ({ why: one.why, name: names.get(one.person) ?? "" }));
  return {
    id: item.id,
    number: item.number,
    title: item.title,
    kind: item.kind,
    inCamera: item.inCamera,
    pole:
      item.poleSlug && item.vegetable ? { slug: item.poleSlug, name: item.poleName, vegetable: item.vegetable } : null,
    poleId: item.poleId,
    started: item.startedAt !== null,
    now: item.id === meeting.currentItemId,
    proposal: item.proposalId
      ? { id: item.proposalId, opinions: opinions ? opinions.for + opinions.against + opinions.abstention : 0 }
      : null,
    question: await questionOf(ctx, meeting, item),
    does: ahead?.does ?? [],
    elsewhere: ahead?.elsewhere ? saysElsewhere(t, ahead.elsewhere) : null,
    notes: item.notes,
    version: item.version,
    entries: inOrder(
      item.notes,
      votes.filter((vote) => vote.id !== open?.id).map((vote) => toldVote(t, vote, hour)),
      tasks.map((task) => ({
        ...{ id: task.id, who: task.who, what: task.text, when: task.dueOn },
        at: hour(task.createdAt),
      })),
      told,
    ),
    open: open && {
      id: open.id,
      at: hour(open.openedAt),
      tied: open.outcome === "tied",
      question: open.question,
      kind: open.kind,
      secret: open.method === "secret",
      ...{ entitled: open.entitled, present: open.present, represented: open.represented },
      byPost: open.roll?.byPost ?? null,
    },
    ready: {
      voices: ready.voices,
      present: ready.present,
      represented: ready.represented,
      byPost: ready.byPost ?? null,
    },
    postApart: (open?.roll ?? ready).postApart ?? null,
    leftOut: left,
    postponed: (await postponedOf(db, meeting.id)).includes(item.id),
    reports: item.kind === "reports" ? (await reportsOf(db, meeting)).map(({ text: _text, ...report }) => report) : [],
    adopts: await adoptable(db, item),
    adoptsMeeting: item.kind === "minutesAdoption" ? item.originId : null,
    draft: officer && isPerson(me) ? ((await readDraft(db, me, "item.line", item.id))?.text ?? "") : "",
    noteDraft: officer && isPerson(me) ? await readDraft(db, me, "item.note", item.id) : null,
  };
};

const toldVote = (t: Texts, vote: Vote, hour: With["hour"]) => ({
  id: vote.id,
  at: hour(vote.closedAt ?? vote.openedAt),
  question: vote.question,
  outcome: vote.outcome,
  parts: saidParts(t, vote.parts),
  number: vote.number,
  ...{ entitled: vote.entitled, present: vote.present, represented: vote.represented },
  byPost: vote.roll?.byPost?.voters.length ?? 0,
});
export type ToldVote = ReturnType<typeof toldVote>;
export type PointView = NonNullable<SittingView["point"]>;

const roomView = (t: Texts, room: Room, itemId: string, hour: (at: string | null) => string | null) => {
  const withdrawn = withdrawnFrom(room.roll, itemId);
  const opened = room.meeting.openedAt;
  const attendees = attendeesOf(room.roll);
  const alternates = sittingAlternates(room.roll, attendees);
  return {
    parts: saidParts(t, room.quorum.parts),
    warnings: room.quorum.warnings.map(t.meetings.sentences.part),
    reached: room.quorum.reached,
    proxies: room.rules.proxies.value.allowed,
    places: placesOf(attendees),
    people: room.roll.map((one) => ({
      id: one.personId,
      name: one.name,
      voice: alternates.has(one.personId) ? ("voting" as const) : one.voice,
      alternate: alternates.has(one.personId),
      presence: one.leftAt ? ("left" as const) : one.presence,
      arrivedAt: hour(one.arrivedAt),
      late: opened !== null && one.arrivedAt !== null && Date.parse(one.arrivedAt) - Date.parse(opened) > 600_000,
      leftAt: hour(one.leftAt),
      proxyTo: one.heldByName,
      holds: one.holds,
      answeredYes: one.answer === "yes" && one.presence === null,
      withdrawn: withdrawn.includes(one.personId),
    })),
  };
};
export type RoomView = SittingView["room"];
