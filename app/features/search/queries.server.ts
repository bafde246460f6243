import type { ExpressionBuilder } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Schema } from "../../../db/schema";
import { fold, wordsIn } from "../../folding";
import { isPerson, type Me } from "../../me";
import { heardAt } from "../actions/heard.server";
import { polesReadAsTeam, readsBoardActions } from "../actions/reads";
import { seesMeeting } from "../meetings/seen";
import { onAgendaOf } from "../proposals/queries.server";

/** What the index may answer `me`, by who reads each record; what is in camera by meeting, as everywhere. */
export const findableBy = (me: Me) => (eb: ExpressionBuilder<Schema, "searchDocs">) => {
  if (!isPerson(me)) return eb("searchDocs.reads", "=", "nobody" as "board");
  const own = [...me.poles, ""];
  const team = [...polesReadAsTeam(me), ""];
  const officer = [...me.officerOf, ""];
  return eb.or([
    eb("reads", "=", "assembly"),
    eb.and([eb("reads", "=", "pole"), eb("poleId", "in", own)]),
    eb.and([eb("reads", "=", "board"), eb("poleId", "in", team)]),
    ...(readsBoardActions(me) ? [eb("reads", "=", "board")] : []),
    ...(me.boardMember ? [eb("reads", "=", "inCamera")] : []),
    eb.and([eb("reads", "in", ["inCamera", "board"]), eb("meetingId", "in", officer)]),
    ...(me.officerOf.length > 0 ? [eb.and([eb("reads", "=", "board"), concerning(me.officerOf)(eb)])] : []),
  ]);
};

/** Actions and proposals that concern the meetings one chairs or records. */
const concerning = (meetingIds: string[]) => (eb: ExpressionBuilder<Schema, "searchDocs">) => {
  const actions = eb.selectFrom("actions").select("actions.id").where(heardAt(meetingIds));
  const proposals = eb.selectFrom("proposals").select("proposals.id").where(onAgendaOf(meetingIds));
  return eb.or([
    eb.and([eb("kind", "=", "action"), eb("searchDocs.id", "in", actions)]),
    eb.and([eb("kind", "=", "proposal"), eb("searchDocs.id", "in", proposals)]),
  ]);
};

export type Found = {
  kind: string;
  id: string;
  title: string;
  extract: string;
  url: string;
  poleId: string | null;
  at: string;
};
export const MOST = 60;

/**
 * Records that hold every word asked for, each by its beginning (« reun » finds « réunion », « coeur » finds « cœur »),
 * newest first, 60 at most, with their addresses.
 */
export const searchFor = async (db: Db, me: Me, asked: string): Promise<Found[]> => {
  const words = wordsIn(asked).slice(0, 8);
  if (words.length === 0) return [];
  const rows = await searchQuery(db, me, words).execute();
  const urls = await urlsOf(db, me, rows);
  return rows.flatMap(({ body, meetingId: _meeting, ...row }) => {
    const url = urls.get(`${row.kind} ${row.id}`);
    return url ? [{ ...row, url, extract: extractOf(body, words[0] ?? "") }] : [];
  });
};

/** The rows that answer these words, folded already. */
export const searchQuery = (db: Db, me: Me, words: string[]) => {
  let query = db
    .selectFrom("searchDocs")
    .select(["kind", "id", "title", "body", "poleId", "meetingId", "at"])
    .where(findableBy(me));
  for (const word of words) {
    query = query.where((eb) =>
      eb(eb.refTuple("searchDocs.kind", "searchDocs.id"), "in", heldBy(eb, word).$asTuple("kind", "id")),
    );
  }
  return query.orderBy("at", "desc").limit(MOST);
};

/** Records that hold a word by its beginning: a range of the index of words, which LIKE alone would not use. */
const heldBy = (eb: ExpressionBuilder<Schema, "searchDocs">, word: string) => {
  const found = eb
    .selectFrom("searchWords")
    .select(["searchWords.kind", "searchWords.id"])
    .where("searchWords.word", ">=", word)
    .where("searchWords.word", "like", `${word}%`);
  const end = wordAfter(word);
  return end ? found.where("searchWords.word", "<", end) : found;
};

/** The end of that range, in every order of letters; null where engines do not sort what follows alike. */
const wordAfter = (word: string): string | null => {
  const last = word.at(-1) ?? "";
  const next = last === "9" ? "a" : /[a-y0-8]/.test(last) ? String.fromCharCode(last.charCodeAt(0) + 1) : null;
  return next && word.slice(0, -1) + next;
};

const AROUND = 90;

/** The part of a text around the first word found, or its beginning. */
const extractOf = (body: string, word: string): string => {
  if (body === "") return "";
  const at = Math.max(0, fold(body).indexOf(word));
  const from = at < AROUND ? 0 : body.lastIndexOf(" ", at - AROUND / 2) + 1;
  const piece = body
    .slice(from, from + 2 * AROUND)
    .replace(/\s+/g, " ")
    .trim();
  return `${from > 0 ? "… " : ""}${piece}${from + 2 * AROUND < body.length ? " …" : ""}`;
};

type Row = { kind: string; id: string; meetingId: string | null; poleId: string | null };

/** Addresses by kind; those known by a slug or a number are looked up, one query a kind. */
const urlsOf = async (db: Db, me: Me, rows: Row[]): Promise<Map<string, string>> => {
  const ids = (kind: string) => [...rows.filter((row) => row.kind === kind).map((row) => row.id), ""];
  const persons = await db.selectFrom("persons").select(["id", "slug"]).where("id", "in", ids("person")).execute();
  const poles = await db.selectFrom("poles").select(["id", "slug"]).execute();
  const decisions = await db
    .selectFrom("decisions")
    .select(["id", "number"])
    .where("id", "in", ids("decision"))
    .execute();
  const known = await meetingsKnown(db, me, [...ids("meeting"), ...rows.map((row) => row.meetingId ?? "")]);
  const slugOf = new Map(poles.map((pole) => [pole.id, pole.slug]));
  const named = new Map([
    ...persons.map((one): [string, string] => [`person ${one.id}`, `/personnes/${one.slug}`]),
    ...poles.map((one): [string, string] => [`pole ${one.id}`, `/poles/${one.slug}`]),
    ...decisions.map((one): [string, string] => [`decision ${one.id}`, `/decisions/${one.number}`]),
  ]);
  const plain: { [kind: string]: (row: Row) => string | null } = {
    action: (row) => `/actions/${row.id}`,
    proposal: (row) => `/propositions/${row.id}`,
    meeting: (row) => (known.has(row.id) ? `/reunions/${row.id}` : null),
    agendaItem: (row) => (known.has(row.meetingId ?? "") ? `/reunions/${row.meetingId}` : null),
    promise: (row) => `/promesses?assemblee=${row.meetingId}#promesse-${row.id}`,
    minutes: (row) => `/reunions/${row.meetingId ?? row.id}/proces-verbal`,
    report: (row) => {
      const slug = slugOf.get(row.poleId ?? "");
      return slug && row.meetingId ? `/poles/${slug}/rapports/${row.meetingId}` : null;
    },
  };
  const all = new Map<string, string>();
  for (const row of rows) {
    const url = named.get(`${row.kind} ${row.id}`) ?? plain[row.kind]?.(row) ?? null;
    if (url) all.set(`${row.kind} ${row.id}`, url);
  }
  return all;
};

/** Which of these meetings `me` may know: an assembly in preparation is not announced by the search. */
const meetingsKnown = async (db: Db, me: Me, ids: string[]): Promise<Set<string>> => {
  const rows = await db
    .selectFrom("meetings")
    .select(["id", "kind", "status", "poleId"])
    .where("id", "in", [...new Set([...ids, ""])])
    .execute();
  const invited = await db
    .selectFrom("attendance")
    .select("meetingId")
    .where("personId", "=", isPerson(me) ? me.id : "")
    .where("meetingId", "in", [...rows.map((row) => row.id), ""])
    .execute();
  const asked = new Set(invited.map((row) => row.meetingId));
  const seer = isPerson(me) ? { ...me, keeper: false } : me;
  return new Set(rows.filter((row) => seesMeeting(seer, row, asked.has(row.id))).map((row) => row.id));
};
