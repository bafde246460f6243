import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { signLink } from "../../../app/features/session/links.server";
import { type PageName, pages, urlOf } from "../../../app/pages";
import { openDatabase } from "../../../db/open";
import { root } from "../../../packaging/sources.js";
import { type Client, clientOf } from "../../support/client";
import { type App, openApp } from "../../support/running-app";
import { plantSmall } from "../../support/small";
import { type Try, table } from "./expected";
import { plantRecords } from "./records";
import { idOf, people, plantRoles, type Role, sessionOf } from "./roles";

export type Stage = {
  app: App;
  file: string;
  clients: Record<Role, Client>;
  tries: Addressed[];
  close: () => Promise<void>;
};
export type Addressed = Try & { url: string };

const SECRET = "7".repeat(64);

/** The built server in production on the small association, with one person for each role and a record for each door. */
export const openStage = async (): Promise<Stage> => {
  const folder = mkdtempSync(join(tmpdir(), "terreau-matrix-"));
  const file = join(folder, "terreau.sqlite");
  const { db } = await openDatabase(file);
  await db.insertInto("settings").values({ key: "secret", value: SECRET }).execute();
  await plantSmall(db);
  await plantRoles(db);
  await plantRecords(db);
  await db.destroy();
  const app = await openApp({ garden: false, env: { TERREAU_DB: file } });
  const visitor = { guest: clientOf(app.origin), link: clientOf(app.origin) };
  const clients = Object.fromEntries(
    people.map((role) => [role, clientOf(app.origin, { terreau: sessionOf(role) })]),
  ) as Omit<Stage["clients"], "guest" | "link">;
  const close = async () => {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, file, clients: { ...visitor, ...clients }, tries: table.map(addressed), close };
};

/** The address of a try, with the names that only this machine knows put in. */
const addressed = (one: Try): Addressed => {
  const link = signLink(
    SECRET,
    { personId: idOf("administrator"), meetingId: "m-sitting", purpose: "answer" },
    4_000_000_000,
  );
  const names: Record<string, string> = { LINK: link, GUIDE: firstOf("guides"), PAGE: firstOf("pages") };
  const params = Object.fromEntries(Object.entries(one.params).map(([name, value]) => [name, names[value] ?? value]));
  const url = one.page === "unknown" ? `/${params["*"]}` : urlOf(one.page, params);
  return { ...one, url };
};

const firstOf = (kind: string) =>
  readdirSync(join(root, "content", kind))
    .sort()[0]
    ?.split(".")[0] ?? "";

/** Pages whose module is there. */
export const served = (page: PageName) => existsSync(join(root, "app", pages[page].module));

/** What asking may change: sessions seen, limits counted, forms parked, the lease. Everything else must stand. */
const moving = ["sessions", "attempts", "parkedForms", "settings"];

/** The rows of every table that reading must not change. */
export const standing = (file: string): Record<string, number> => {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare<[], { name: string }>(`select "name" from sqlite_master where "type" = 'table' order by "name"`)
    .all()
    .map(({ name }) => name)
    .filter((name) => !moving.includes(name) && !name.startsWith("sqlite_"));
  const counts = Object.fromEntries(
    tables.map((name) => [
      name,
      database.prepare<[], { n: number }>(`select count(*) as "n" from "${name}"`).get()?.n ?? 0,
    ]),
  );
  database.close();
  return counts;
};

/** The address single fetch asks for the data of a page. */
export const dataOf = (url: string) => (url === "/" ? "/_root.data" : `${url}.data`);

/** What an answer holds; of a stream, what it says first. */
export const textOf = async (answer: Response): Promise<string> => {
  if (!answer.headers.get("Content-Type")?.startsWith("text/event-stream")) return answer.text();
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
};
