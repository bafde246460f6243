import type { ExpressionBuilder } from "kysely";
import type { Db } from "../db/dialect";
import type { Schema } from "../db/schema";
import type { Ctx } from "./context";
import { dutyWordsIn } from "./features/duties/duty-words.server";
import { isPerson, type Me, readsAsBoard } from "./me";
import type { Verb } from "./rights";
import { textsIn } from "./texts/both.server";
import { type LineView, sentenceOf } from "./texts/journal";
import { civilDay } from "./texts/zone";

export type JournalView = {
  seq: number;
  at: string;
  /** Its civil day. */
  day: string;
  verb: string;
  subject: { kind: string; id: string };
  sentence: string;
};

/** The lines of the journal that `me` may read, by the level each was written with. */
export const readableLines = (me: Me) => (eb: ExpressionBuilder<Schema, "journal">) => {
  if (!isPerson(me)) return eb("seq", "<", 0);
  return eb.or([
    eb("reads", "=", "assembly"),
    eb.and([eb("reads", "=", "self"), eb("actorId", "=", me.id)]),
    ...(readsAsBoard(me) ? [eb("reads", "=", "board")] : []),
    ...(me.keeper ? [eb("reads", "=", "keepers")] : []),
    ...(me.poles.length > 0 ? [eb.and([eb("reads", "=", "pole"), eb("poleId", "in", me.poles)])] : []),
    ...(me.boardMember ? [eb("reads", "=", "inCamera")] : []),
    ...(me.officerOf.length > 0 ? [eb.and([eb("reads", "=", "inCamera"), eb("meetingId", "in", me.officerOf)])] : []),
  ]);
};

/** The last lines about a pole that `me` may read, newest first, as sentences. */
export const historyOfPole = async (ctx: Ctx, poleId: string, most = 12): Promise<JournalView[]> => {
  const rows = await ctx.db
    .selectFrom("journal")
    .select(["seq", "at", "verb", "actorId", "subjectKind", "subjectId", "poleId", "meetingId", "body"])
    .where("poleId", "=", poleId)
    .where("reads", "!=", "self")
    .where(readableLines(ctx.me))
    .orderBy("seq", "desc")
    .limit(most)
    .execute();
  return viewsOf(ctx, rows);
};

export type JournalRow = {
  seq: number;
  at: string;
  verb: string;
  actorId: string | null;
  subjectKind: string;
  subjectId: string;
  poleId: string | null;
  meetingId: string | null;
  body: string;
};

/** Lines as sentences in the reader's language: ids become names, what was erased stays unnamed. */
export const viewsOf = async (
  ctx: Pick<Ctx, "db" | "lang" | "zone" | "words">,
  rows: JournalRow[],
): Promise<JournalView[]> => {
  const lines = rows.map((row) => ({ ...row, data: dataOf(row.body) }));
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const names = await namesOf(ctx.db, lines, dutyWordsIn(ctx.lang, ctx.words).duties);
  return lines.map(({ seq, at, verb, data, ...line }) => {
    const view: LineView = {
      who: names.get(line.actorId ?? "") ?? t.poles.someone,
      subject: names.get(line.subjectId) ?? "…",
      pole: names.get(line.poleId ?? "") ?? "",
      meeting: names.get(line.meetingId ?? "") ?? "",
      // The key of a legal power is also that of a duty: its own sentence says it.
      data: Object.fromEntries(
        Object.entries(data).map(([key, value]) => [key, shown(value, key === "power" ? new Map() : names)]),
      ),
    };
    const subject = { kind: line.subjectKind, id: line.subjectId };
    return {
      seq,
      at,
      day: civilDay(at, ctx.zone),
      verb,
      subject,
      sentence: t.typeset(sentenceOf(t, verb as Verb)(view)),
    };
  });
};

type Data = { [name: string]: unknown };

const dataOf = (body: string): Data => (JSON.parse(body) as { data?: Data }).data ?? {};

const shown = (value: unknown, names: Map<string, string>): LineView["data"][string] => {
  if (typeof value === "string") return names.get(value) ?? value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
};

const namesOf = async (
  db: Db,
  lines: (Omit<JournalRow, "body"> & { data: Data })[],
  duties: { [id: string]: { name: string } },
): Promise<Map<string, string>> => {
  const ids = [
    ...new Set(
      lines.flatMap(({ actorId, subjectId, poleId, meetingId, data }) =>
        [actorId, subjectId, poleId, meetingId, ...Object.values(data)].filter((id) => typeof id === "string"),
      ),
    ),
  ];
  const names = new Map(Object.entries(duties).map(([id, duty]) => [id, duty.name]));
  if (ids.length === 0) return names;
  const persons = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName"])
    .where("id", "in", ids)
    .execute();
  for (const row of persons) names.set(row.id, `${row.givenName} ${row.familyName}`);
  for (const row of await db.selectFrom("dutyDrafts").select(["id", "name"]).where("id", "in", ids).execute())
    names.set(row.id, row.name);
  for (const row of await db.selectFrom("ownDuties").select(["key", "name"]).where("key", "in", ids).execute())
    if (row.name !== "") names.set(row.key, row.name);
  for (const row of await db.selectFrom("poles").select(["id", "name"]).where("id", "in", ids).execute())
    names.set(row.id, row.name);
  for (const row of await db.selectFrom("workingGroups").select(["id", "name"]).where("id", "in", ids).execute())
    names.set(row.id, row.name);
  const titled = await Promise.all([
    db.selectFrom("meetings").select(["id", "title"]).where("id", "in", ids).execute(),
    db.selectFrom("proposals").select(["id", "title"]).where("id", "in", ids).execute(),
    db.selectFrom("decisions").select(["id", "title"]).where("id", "in", ids).execute(),
    db
      .selectFrom("actions")
      .select(["id", "text as title"])
      .where("id", "in", ids)
      .where("removedAt", "is", null)
      .execute(),
    db.selectFrom("deadlines").select(["id", "title"]).where("id", "in", ids).execute(),
    db.selectFrom("pointRequests").select(["id", "title"]).where("id", "in", ids).execute(),
    // What is held in camera, or not meant for the assembly, lends its words to no sentence.
    db.selectFrom("agendaItems").select(["id", "title"]).where("id", "in", ids).where("inCamera", "=", 0).execute(),
    db
      .selectFrom("promises")
      .select(["id", "text as title"])
      .where("id", "in", ids)
      .where("showable", "=", 1)
      .execute(),
  ]);
  for (const row of titled.flat()) names.set(row.id, row.title);
  return names;
};
