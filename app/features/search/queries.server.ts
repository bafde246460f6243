import type { ExpressionBuilder } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Schema } from "../../../db/schema";
import { fold, wordsIn } from "../../folding";
import { isPerson, type Me } from "../../me";
import { polesReadAsTeam, readsBoardActions } from "../actions/reads";

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
    eb.and([eb("reads", "=", "inCamera"), eb("meetingId", "in", officer)]),
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
  let query = db
    .selectFrom("searchDocs")
    .select(["kind", "id", "title", "body", "poleId", "meetingId", "at"])
    .where(findableBy(me));
  for (const word of words) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("searchWords")
          .select("searchWords.word")
          .whereRef("searchWords.kind", "=", "searchDocs.kind")
          .whereRef("searchWords.id", "=", "searchDocs.id")
          .where("searchWords.word", "like", `${word}%`),
      ),
    );
  }
  const rows = await query.orderBy("at", "desc").limit(MOST).execute();
  const urls = await urlsOf(db, rows);
  return rows.flatMap(({ body, meetingId: _meeting, ...row }) => {
    const url = urls.get(`${row.kind} ${row.id}`);
    return url ? [{ ...row, url, extract: extractOf(body, words[0] ?? "") }] : [];
  });
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
const urlsOf = async (db: Db, rows: Row[]): Promise<Map<string, string>> => {
  const ids = (kind: string) => [...rows.filter((row) => row.kind === kind).map((row) => row.id), ""];
  const persons = await db.selectFrom("persons").select(["id", "slug"]).where("id", "in", ids("person")).execute();
  const poles = await db.selectFrom("poles").select(["id", "slug"]).execute();
  const decisions = await db
    .selectFrom("decisions")
    .select(["id", "number"])
    .where("id", "in", ids("decision"))
    .execute();
  const slugOf = new Map(poles.map((pole) => [pole.id, pole.slug]));
  const named = new Map([
    ...persons.map((one): [string, string] => [`person ${one.id}`, `/personnes/${one.slug}`]),
    ...poles.map((one): [string, string] => [`pole ${one.id}`, `/poles/${one.slug}`]),
    ...decisions.map((one): [string, string] => [`decision ${one.id}`, `/decisions/${one.number}`]),
  ]);
  const plain: { [kind: string]: (row: Row) => string | null } = {
    action: (row) => `/actions/${row.id}`,
    proposal: (row) => `/propositions/${row.id}`,
    meeting: (row) => `/reunions/${row.id}`,
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
