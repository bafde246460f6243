import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { signLink } from "../../../app/features/session/links.server";
import { type Example, type PageName, pages, urlOf } from "../../../app/pages";
import { root } from "../../../packaging/sources.js";

export type Screen = { page: PageName; url: string };

/** Not screens: files, feeds, streams, forms without a page, and what leads elsewhere once the association exists. */
const others: PageName[] = [
  "actionsCsv",
  "calendar",
  "decisionsCsv",
  "draft",
  "dutiesAnnex",
  "exportTable",
  "file",
  "filingDataPdf",
  "filingListPdf",
  "importPeople",
  "importPreview",
  "importTemplate",
  "livePdf",
  "liveStream",
  "invitationSheet",
  "meetingPdf",
  "palette",
  "peopleCsv",
  "seatDrawPdf",
  "seatsCsv",
  "personJson",
  "setup",
  "signOut",
  "standPdf",
  "unknown",
  "visitAs",
  "visitReset",
  "visitToday",
];

/** The names of every page of the table of contents that is a screen, whatever the garden holds. */
export const screenNames = (Object.keys(pages) as PageName[]).filter((name) => !others.includes(name));

/** Where an example of each kind is found in the garden; the first column is its name in an address. */
const found: { [kind in Example]?: string } = {
  person: `select "slug" from "persons" where "slug" = 'claire-vasseur'`,
  dutyDraft: `select "id" from "dutyDrafts" where "status" = 'open' order by "id" limit 1`,
  seat: `select "id" from "seats" where "rank" = 11 limit 1`,
  seatDraw: `select "id" from "seatDraws" order by "id" desc limit 1`,
  pole: `select "slug" from "poles" where "closedOn" is null order by "rank" limit 1`,
  group: `select "slug" from "workingGroups" where "closedOn" is null order by "id" limit 1`,
  pairing: `select "id" from "pairings" where "startedOn" is not null and "endedOn" is null order by "id" limit 1`,
  action: `select "id" from "actions" where "reads" = 'assembly' and "removedAt" is null order by "id" desc limit 1`,
  proposal: `select "id" from "proposals" where "status" <> 'draft' order by "id" desc limit 1`,
  decision: `select "number" from "decisions" where "inCamera" = 0 order by "id" desc limit 1`,
  meeting: `select "id" from "meetings" where "kind" = 'board' and "status" in ('preparing', 'called') order by "startsAt" limit 1`,
  sitting: `select "id" from "meetings" where "kind" = 'board' and "status" in ('preparing', 'called') order by "startsAt" limit 1`,
  minutes: `select "meetingId" from "minutes" where "status" = 'adopted' order by "meetingId" desc limit 1`,
  body: `select "id" from "bodies" where "kind" = 'board' limit 1`,
  filing: `select "id" from "filings" where "status" = 'received' order by "id" limit 1`,
  contact: `select "contacts"."id" from "contacts" join "persons" on "persons"."id" = "followerId" where "slug" = 'helene-marchetti' order by "contacts"."id" limit 1`,
  import: `select "id" from "imports" order by "at" desc limit 1`,
  importKind: `select 'mandats'`,
  welcome: `select "id" from "welcomes" order by "id" desc limit 1`,
  liveToken: `select "token" from "liveReports" order by "id" desc limit 1`,
  scene: `select "scenes"."id" from "scenes" join "liveReports" on "liveReports"."id" = "reportId" where "scenes"."kind" = 'figures' order by "reportId" desc limit 1`,
};

/** The address of a screen in this garden; fails when the garden lacks an example of what it shows. */
export const addressOf = (file: string, page: PageName): string => {
  const database = new Database(file, { readonly: true });
  const value = (kind: Example): string => {
    if (kind === "guide" || kind === "page") return firstOf(kind === "guide" ? "guides" : "pages");
    if (kind === "token") return link(database);
    const query = (page === "desk" && desk) || found[kind];
    const row = query ? database.prepare<[], string>(query).pluck().get() : undefined;
    if (row === undefined) throw new Error(`The garden has no ${kind} for the page ${page}.`);
    return row;
  };
  const { examples = {} } = pages[page] as { examples?: { [param: string]: Example } };
  const params = Object.fromEntries(Object.entries(examples).map(([name, kind]) => [name, value(kind)]));
  database.close();
  return urlOf(page, params);
};

const desk = `select "meetingId" from "liveReports" order by "id" desc limit 1`;

/** A signed link of somebody called to a meeting to come. */
const link = (database: Database.Database): string => {
  const secret = String(database.prepare(`select "value" from "settings" where "key" = 'secret'`).pluck().get());
  const called = database
    .prepare<[], { personId: string; meetingId: string }>(
      `select "personId", "meetingId" from "attendance" join "meetings" on "meetings"."id" = "meetingId"
       where "status" = 'called' order by "startsAt" limit 1`,
    )
    .get();
  if (!called) throw new Error("Nobody is called to a meeting in the garden.");
  return signLink(secret, { ...called, purpose: "answer" }, 4_000_000_000);
};

/** Opens the live report, as its desk does in session: what it shows before is hidden. */
export const openReport = (file: string): void => {
  const database = new Database(file);
  database.prepare(`update "liveReports" set "state" = 'live', "openedAt" = strftime('%Y-%m-%dT%H:%M:%fZ')`).run();
  database.close();
};

const firstOf = (kind: string) =>
  readdirSync(join(root, "content", kind))
    .sort()[0]
    ?.split(".")[0] ?? "";

export const isThere = (page: PageName) => existsSync(join(root, "app", pages[page].module));
