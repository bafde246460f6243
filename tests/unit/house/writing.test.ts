import { expect, test } from "vitest";
import { openDoors } from "./checks/doors";
import { modulesOf } from "./checks/modules";
import { moduleState } from "./checks/state";
import { engineQuestions, forbiddenWords, impurities, inlineStyles, longFiles, vagueNames } from "./checks/writing";

const one = (path: string, text: string) => modulesOf({ [path]: text });
const rules = "app/features/poles/rules.ts";
const route = "app/features/poles/routes/poles.tsx";

test.each([
  ["a rule of 250 lines", rules, 250, 0],
  ["a rule of 251 lines", rules, 251, 1],
  ["texts of 400 lines", "app/features/poles/texts.fr.ts", 400, 0],
  ["texts of 401 lines", "app/features/poles/texts.fr.ts", 401, 1],
  ["a migration of 300 lines", "db/migrations/0001-kernel.ts", 300, 0],
])("%s", (_, path, lines, breaches) => {
  expect(longFiles(one(path, "a;\n".repeat(lines)))).toHaveLength(breaches);
});

test("style= is refused in JSX, not as a word of a text or a property of an object", () => {
  expect(inlineStyles(one("app/ui/bar.tsx", "const a = <p style={{ width: 3 }} />;"))).toEqual([
    "app/ui/bar.tsx:1 style= in JSX",
  ]);
  expect(inlineStyles(one("app/ui/bar.tsx", 'const a = <p title="style=">{b.style}</p>;'))).toEqual([]);
});

test.each([
  ["a top-level let", "let count = 0;"],
  ["an exported let", "export let count = 0;"],
  ["a top-level var", "var count = 0;"],
  ["a map filled by a function", "const seen = new Map(); const note = (a) => { seen.set(a, 1); };"],
  ["a list filled by a function", "const seen = []; export function note(a) { seen.push(a); }"],
  ["an object written by a function", "const seen = {}; const note = (a) => { seen[a] = 1; };"],
  ["an object assigned to", "const seen = {}; const note = (a) => Object.assign(seen, a);"],
  ["an entry removed", "const seen = { a: 1 }; const forget = () => { delete seen.a; };"],
  ["a counter in an object", "const seen = { count: 0 }; const next = () => { seen.count += 1; };"],
])("state: %s", (_, text) => {
  expect(moduleState(one("app/memory.ts", text))).toHaveLength(1);
});

test.each([
  ["a constant set that is only read", 'const known = new Set(["a"]); const has = (a) => known.has(a);'],
  ["a map made inside a function", "const group = (rows) => { const by = new Map(); by.set(1, rows); return by; };"],
  [
    "a map of the same name inside a function",
    "const by = new Map(); const f = () => { const by = new Map(); by.set(1, 2); };",
  ],
  ["a list filled while the module loads", "const all = []; all.push(1);"],
  ["an ambient declaration", "declare let version: string;"],
  ["a let inside a function", "const f = () => { let a = 0; a += 1; return a; };"],
])("no state: %s", (_, text) => {
  expect(moduleState(one("app/memory.ts", text))).toEqual([]);
});

test.each([
  ["a comparison", 'const a = kind === "sqlite";', 1],
  ["a switch", 'switch (kind) { case "postgres": break; }', 1],
  ["the start of an address", 'const a = url.startsWith("postgres://");', 1],
  ["a pattern", "const a = /^postgres/.test(url);", 1],
  ["an error code", 'const a = error.code === "SQLITE_BUSY";', 1],
  ["a pragma", "const a = sql`pragma synchronous`;", 1],
  ["a sentence that names an engine", 'const a = "SQLite keeps everything in one file.";', 0],
])("engine: %s", (_, text, breaches) => {
  expect(engineQuestions(one("db/open.ts", text))).toHaveLength(breaches);
  expect(engineQuestions(one("db/dialect.ts", text))).toEqual([]);
});

test.each([
  ["new Date()", "const a = new Date();", 1],
  ["Date.now()", "const a = Date.now();", 1],
  ["Temporal.Now", "const a = Temporal.Now.instant();", 1],
  ["Math.random()", "const a = Math.random();", 1],
  ["the environment", "const a = process.env.TZ;", 1],
  ["a date that is given", "const a = new Date(day);", 0],
])("floor 0 and %s", (_, text, breaches) => {
  expect(impurities(one(rules, text))).toHaveLength(breaches);
  expect(impurities(one("app/server/main.ts", text))).toEqual([]);
});

test.each([
  ["app/features/poles/utils.ts", 1],
  ["app/features/poles/pole-helpers.server.ts", 1],
  ["app/services/mail.ts", 1],
  ["app/features/poles/queries.server.ts", 0],
  ["app/features/guides/commons.ts", 1],
  ["app/features/meetings/community.ts", 0],
])("the name %s", (path, breaches) => {
  expect(vagueNames(one(path, ""))).toHaveLength(breaches);
});

test.each([
  ["as any", "const a = b as any;", 1],
  ["as unknown as", "const a = b as unknown as C;", 1],
  ["a silenced compiler", "// @ts-ignore\nconst a = b;", 1],
  ["work put off", "// TODO: later", 1],
  ["an ordinary sentence", "// as anyone would", 0],
])("words: %s", (_, text, breaches) => {
  expect(forbiddenWords(one(rules, text))).toHaveLength(breaches);
});

const pages = { poles: { module: "features/poles/routes/poles.tsx" } };
const loader =
  'export const loader = async (args) => { const ctx = await enter(args, "poles"); return polesOf(ctx.db); };';

test.each([
  ["a loader that enters by its page", loader],
  ["a loader as a function", 'export async function loader(args) { const { db } = await enter(args, "poles"); }'],
  ["an action that acts", `${loader} export const action = (args) => act(args, "poles", [openPole]);`],
  ["a route that only receives forms", 'export const action = (args) => act(args, "poles", [openPole]);'],
  ["an action that enters", `${loader} export const action = async (args) => { await enter(args, "poles"); };`],
])("door: %s", (_, text) => {
  expect(openDoors(one(route, text), pages)).toEqual([]);
});

test.each([
  ["no loader", "export default function Poles() { return null; }"],
  [
    "a page that acts and shows without a loader",
    'export const action = (args) => act(args, "poles", []); export default function Poles() { return null; }',
  ],
  [
    "a loader that reads before it enters",
    'export const loader = async (args) => { await read(); await enter(args, "poles"); };',
  ],
  ["a loader wrapped around its door", 'export const loader = async (args) => data(await enter(args, "poles"));'],
  ["another page's name", 'export const loader = async (args) => { await enter(args, "home"); };'],
  ["a loader that acts", 'export const loader = (args) => act(args, "poles", []);'],
  ["an action with no door", `${loader} export const action = async ({ request }) => request.formData();`],
  ["an action with another page's name", `${loader} export const action = (args) => act(args, "home", []);`],
])("open door: %s", (_, text) => {
  expect(openDoors(one(route, text), pages)).toHaveLength(1);
});

test("a route that the table of pages does not know", () => {
  expect(openDoors(one("app/features/poles/routes/other.tsx", loader), pages)).toEqual([
    "app/features/poles/routes/other.tsx is not in the table of pages",
  ]);
});
