import type { Ctx } from "../../context";
import { isPerson } from "../../me";
import { textsIn } from "../../texts/both.server";
import { actionsAwaiting } from "../actions/queries.server";
import { addDays, addMonths } from "../association/calendar";
import { deadlinesOf, filingsOf } from "../deadlines/queries.server";
import { openFollowUps } from "../decisions/queries.server";
import { groupsAwaiting } from "../groups/queries.server";
import { nameOf } from "../meetings/card.server";
import { meetingOf } from "../meetings/queries.server";
import { pairingsSeen } from "../pairings/queries.server";
import { headlineOf } from "../powers/filing-words";
import { boardSize, opinionCounts, opinionsAwaited } from "../proposals/queries.server";
import { followedBy } from "../renewal/contact-queries.server";
import { isDue } from "../renewal/contact-steps";
import { nextBoard, reportStates } from "../reports/queries.server";
import { atMostFive, type Waiting } from "./waiting";

type Asker = Pick<Ctx, "db" | "me" | "today" | "zone" | "lang" | "words">;

/** What awaits `me`, at most five lines and how many more there are; every line has its action. */
export const waitingFor = async (ctx: Asker) => {
  const all = [
    ...(await corrections(ctx)),
    ...(await reports(ctx)),
    ...(await asked(ctx)),
    ...(await deadlines(ctx)),
    ...(await filings(ctx)),
    ...(await groups(ctx)),
    ...(await opinions(ctx)),
    ...(await pairings(ctx)),
    ...(await contacts(ctx)),
  ];
  return atMostFive(all, addDays(ctx.today, 2));
};

const faceOf = (row: { poleName: string; poleSlug: string; vegetable: Face["vegetable"] }): Face => ({
  name: row.poleName,
  slug: row.poleSlug,
  vegetable: row.vegetable,
});
type Face = Extract<Waiting, { kind: "report" }>["pole"];

/** Minutes this person chairs or records, with corrections that wait for an answer. */
const corrections = async (ctx: Asker): Promise<Waiting[]> => {
  const { db, me } = ctx;
  if (!isPerson(me) || me.officerOf.length === 0) return [];
  const rows = await db
    .selectFrom("minutesCorrections")
    .select((eb) => ["meetingId", eb.fn.countAll<number>().as("count")])
    .where("meetingId", "in", me.officerOf)
    .where("status", "=", "waiting")
    .groupBy("meetingId")
    .execute();
  const lines: Waiting[] = [];
  for (const row of rows) {
    const meeting = await meetingOf(db, me, row.meetingId);
    if (!meeting) continue;
    const { title } = await nameOf(ctx, meeting);
    lines.push({ kind: "corrections", id: row.meetingId, meeting: title, count: Number(row.count) });
  }
  return lines;
};

/** Reports of the poles one leads, for the next board, still to read over, unless one asked not to be reminded. */
const reports = async ({ db, me, today, zone }: Asker): Promise<Waiting[]> => {
  if (!isPerson(me) || me.leads.length === 0) return [];
  const board = await nextBoard(db);
  if (!board) return [];
  const states = await reportStates(db, board.id, { today, zone });
  return states
    .filter((one) => one.status === "open" && !one.reminderStopped && me.leads.includes(one.id))
    .map(({ id, name, slug, vegetable, done }) => {
      const day = board.startsAt.slice(0, 10);
      return { kind: "report", id, pole: { name, slug, vegetable }, meetingId: board.id, actions: done, day };
    });
};

/** What one took on, and what decisions ask of the poles one leads. */
const asked = async ({ db, me }: Asker): Promise<Waiting[]> => {
  if (!isPerson(me)) return [];
  const own = await actionsAwaiting(db, me, 20);
  const due = me.leads.length > 0 ? await openFollowUps(db, me, { poleIds: me.leads }) : [];
  return [
    ...own.map((one): Waiting => ({ kind: "action", id: one.id, text: one.text, pole: faceOf(one), dueOn: one.dueOn })),
    ...due.map((one): Waiting => {
      const { id, text, dueOn, number, version } = one;
      return { kind: "followUp", id, text, dueOn, number, version, pole: faceOf(one) };
    }),
  ];
};

/** Deadlines one looks after, passed or within a month. */
const deadlines = async ({ db, me, today }: Asker): Promise<Waiting[]> => {
  if (!isPerson(me)) return [];
  const held = await deadlinesOf(db, me.id, today);
  return held.map(({ id, title, pole, dueOn }) => ({ kind: "deadline", id, title, pole, dueOn }));
};

/** What one has to declare, and receipts that have not come; said here, since few people ever have to read it. */
const filings = async ({ db, me, today, lang, zone, words }: Asker): Promise<Waiting[]> => {
  if (!isPerson(me)) return [];
  const { due, receipts } = await filingsOf(db, me.id, today);
  const t = textsIn(lang, zone, words);
  const { list, openAgain, noteReceipt } = t.powers.filing;
  const title = due ? (headlineOf(t, due.changes)?.title ?? "") : "";
  return [
    ...(due
      ? [
          {
            ...{ kind: "filing" as const, id: "filing", title, go: due.sheet ? openAgain : list.do },
            ...{ dueOn: due.dueOn, sheet: due.sheet },
          },
        ]
      : []),
    ...receipts.map(({ id, sentOn }) => ({
      ...{ kind: "receipt" as const, id, title: noteReceipt, sent: list.sent(t.dates.date(sentOn ?? "")) },
    })),
  ];
};

/** Working groups one runs that have not handed in, ending within a month or past their end. */
const groups = async ({ db, me, today }: Asker): Promise<Waiting[]> => {
  if (!isPerson(me)) return [];
  const mine = await groupsAwaiting(db, me.id, today, addMonths(today, 1));
  return mine
    .filter((one) => one.deliveredOn === null)
    .map(({ id, slug, name, pole, endsOn }) => ({ kind: "group", id, slug, title: name, pole, dueOn: endsOn }));
};

const opinions = async ({ db, me, today }: Asker): Promise<Waiting[]> => {
  const rows = await opinionsAwaited(db, me, 20);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [counts, all] = [await opinionCounts(db, ids), await boardSize(db, today)];
  return rows.map((row): Waiting => {
    const sides = counts.get(row.id);
    const given = sides ? sides.for + sides.abstention + sides.against : 0;
    return { kind: "opinion", id: row.id, title: row.title, pole: faceOf(row), given, all };
  });
};

/** One's own pairings: those to answer, and those silent for longer than their rhythm. */
const pairings = async ({ db, me, today }: Asker): Promise<Waiting[]> => {
  if (!isPerson(me) || me.pairings.length === 0) return [];
  const own = (await pairingsSeen(db, me, today)).filter((one) => one.mine);
  return own.flatMap((one): Waiting[] => {
    const mine = one.administrator.id === me.id ? one.administrator : one.employee;
    const other = one.administrator.id === me.id ? one.employee : one.administrator;
    if (mine.acceptedAt === null) {
      return [{ kind: "pairingAsked", id: one.id, name: other.givenName, purpose: one.purpose }];
    }
    return one.silent ? [{ kind: "pairing", id: one.id, name: other.givenName, lastOn: one.lastContactOn }] : [];
  });
};

/** People one accompanies whose next step is due. */
const contacts = async ({ db, me, today }: Asker): Promise<Waiting[]> =>
  (await followedBy(db, me))
    .filter((one) => isDue(one, today))
    .map(({ id, givenName, nextStep, nextOn }) => ({ kind: "contact", id, name: givenName, nextStep, dueOn: nextOn }));
