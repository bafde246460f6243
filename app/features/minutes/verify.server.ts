import type { Db } from "../../../db/dialect";
import { canonical, type Json } from "../../canonical";
import { type Altered, verifyDecisions } from "../decisions/verify.server";
import type { MinutesRow } from "./queries.server";
import { isSealed, type MinutesRecord } from "./record";
import { draftRecord } from "./record.server";

/**
 * The first record behind the sealed minutes or the register that was changed by hand: the row itself against its lines in
 * the journal, then what the tables hold today (points and their notes, votes, presence, proxies, corrections) against the
 * sealed text. Null when everything holds. Names of people and poles, and tasks, may move on and are not compared.
 */
export const verifyRecords = async (db: Db): Promise<Altered | null> => {
  const rows = await db
    .selectFrom("minutes")
    .selectAll()
    .where("sealedHash", "is not", null)
    .orderBy("meetingId")
    .execute();
  for (const row of rows) {
    const altered =
      (await verifyRow(db, row)) ?? (await verifyPart(db, row, "minutes")) ?? (await verifyPart(db, row, "annex"));
    if (altered) return altered;
  }
  return verifyDecisions(db);
};

type Line = {
  at: string;
  reads: string;
  data: { as?: string; adoptedIn?: string };
  texts?: { [name: string]: string };
};

/** The row of minutes against the lines that signed and adopted them. */
const verifyRow = async (db: Db, row: MinutesRow): Promise<Altered | null> => {
  const lines = await db
    .selectFrom("journal")
    .select(["verb", "body"])
    .where("verb", "in", ["minutes.sign", "minutes.adopt"])
    .where("subjectId", "=", row.meetingId)
    .orderBy("seq")
    .execute();
  const of = lines.map((line) => ({ verb: line.verb, ...(JSON.parse(line.body) as Line) }));
  const sealed = (part: string) => of.flatMap((line) => line.texts?.[part] ?? []).at(-1) ?? null;
  const signed = (as: string) => of.find((line) => line.data.as?.split("+").includes(as))?.at ?? null;
  const adopted = of.find((line) => line.verb === "minutes.adopt");
  const same: { [column: string]: boolean } = {
    sealedHash: row.sealedHash === sealed("minutes"),
    annexHash: row.annexHash === sealed("annex"),
    signedChairAt: row.signedChairAt === signed("chair"),
    signedSecretaryAt: row.signedSecretaryAt === signed("secretary"),
    adoptedAt: row.adoptedAt === (adopted?.at ?? null),
    adoptedInMeeting: row.adoptedInMeeting === (adopted?.data.adoptedIn ?? null),
  };
  const what = Object.keys(same).find((column) => !same[column]);
  return what ? { table: "minutes", id: row.meetingId, what } : null;
};

/** One sealed text against the tables as they are. */
const verifyPart = async (db: Db, row: MinutesRow, part: MinutesRecord["part"]): Promise<Altered | null> => {
  const hash = part === "annex" ? row.annexHash : row.sealedHash;
  if (!hash) return null;
  const kept = await db.selectFrom("texts").select("text").where("hash", "=", hash).executeTakeFirst();
  if (!kept) return { table: "minutes", id: row.meetingId, what: part };
  const sealed = steady(JSON.parse(kept.text) as MinutesRecord);
  const live = steady(await draftRecord(db, row.meetingId, part, row.closedAt ?? ""));
  const what = changed(sealed.whole, live.whole);
  if (what) return { table: "meetings", id: row.meetingId, what };
  if (sealed.points.length !== live.points.length) return { table: "meetings", id: row.meetingId, what: "points" };
  for (const [index, point] of sealed.points.entries()) {
    const found = changed(point, live.points[index] ?? {});
    if (found) return { table: "agendaItems", id: String(point.id ?? row.meetingId), what: found };
  }
  return null;
};

type Fields = { [name: string]: unknown };

const changed = (sealed: Fields, live: Fields): string | null =>
  Object.keys(sealed).find((name) => text(sealed[name]) !== text(live[name])) ?? null;

const text = (value: unknown): string => canonical(JSON.parse(JSON.stringify(value ?? null)) as Json);

/** What does not move once minutes are sealed: names can be spelled better, tasks are done or passed on. */
const steady = (record: MinutesRecord): { whole: Fields; points: Fields[] } => ({
  whole: {
    number: record.number,
    opened: record.opened,
    closed: record.closed,
    closing: record.closing,
    startsAt: record.meeting.startsAt,
    place: record.meeting.place,
    kind: record.meeting.kind,
    secondCall: record.secondCall,
    noticeSentOn: record.noticeSentOn,
    presence: record.people.map(({ name: _name, ...one }) => text(one)).sort(),
    proxies: record.proxies.map(({ givenOn, dropped }) => ({ givenOn, dropped })),
    quorum: record.quorum,
    corrections: record.corrections.map(({ on, text: said }) => ({ on, said })),
  },
  points: record.points.map((point) => {
    if (isSealed(point)) return point;
    const { pole: _pole, withdrawn, votes, tasks: _tasks, ...own } = point;
    const asked = votes.map(({ followUp, ...vote }) => ({
      ...vote,
      followUp: followUp && { text: followUp.text, dueOn: followUp.dueOn },
    }));
    return { ...own, withdrawn: withdrawn.length, votes: asked };
  }),
});
