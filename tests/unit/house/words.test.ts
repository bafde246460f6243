import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { readsOf } from "../../../packaging/words/reads";
import { featuresOf, groupsOf, written } from "../../../packaging/words/written";
import { features } from "./checks/words";

const root = process.cwd();
const names = new Set(features.keys());
const read = (text: string) => readsOf(ts.createSourceFile("page.tsx", text, ts.ScriptTarget.ES2022, true), names);

test.each([
  ["a group read at once", "const A = () => useTexts().poles.list.title;", ["poles.list"]],
  ["texts called t", "const A = () => { const t = useTexts(); return <p>{t.poles.list.lead}</p>; };", ["poles.list"]],
  ["texts given as t", "const of = (t: Texts) => t.meetings.sentences.due(2);", ["meetings.sentences"]],
  ["groups taken out of a feature", "const { form, list: words } = useTexts().poles;", ["poles.form", "poles.list"]],
  ["a feature under its name", "const { promises } = t; const a = promises.why;", ["promises.why"]],
  ["a feature under another name", "const { duties: words } = useTexts(); words.one.lead;", ["duties.one"]],
  [
    "a feature kept under a name",
    "const words = t.duties; words.one; words.adopt.lead;",
    ["duties.adopt", "duties.one"],
  ],
  ["a feature read by a key", "t.actions[action.status];", ["actions.*"]],
  ["a feature given away", "say(t.actions, 3);", ["actions.*"]],
  ["all the rest of a feature", "const { list, ...rest } = t.poles;", ["poles.*", "poles.list"]],
  ["a nested pattern", "const { poles: { list } } = t;", ["poles.list"]],
  ["a key in quotes", 't.poles["list"];', ["poles.list"]],
  ["what is no feature", "t.dates.day(now); t.reason(why); view.poles.map(draw);", []],
])("%s", (_, text, expected) => {
  expect(read(text).words).toEqual(expected);
  expect(read(text).unclear).toEqual([]);
});

test.each([
  ["texts under another name", "const words = useTexts();"],
  ["texts given under another name", "const A = () => <Line words={t} />;"],
  ["a parameter of that type under another name", "const of = (words: Texts) => words.poles.list;"],
  ["a feature that only the running page knows", "t[feature];"],
  ["the rest of all texts", "const { poles, ...rest } = t;"],
  ["texts handed back", "const useMine = () => { return useTexts(); };"],
])("%s is out of the build's sight", (_, text) => {
  expect(read(text).unclear).not.toEqual([]);
});

test.each(["fr", "en"] as const)("words cut into groups are together all the words, in %s", async (lang) => {
  const gathered = featuresOf(join(root, `app/texts/${lang}.ts`));
  expect([...gathered.keys()]).toEqual([...names]);
  const { [lang]: all } = (await import(`../../../app/texts/${lang}.ts`)) as { [lang: string]: object };
  for (const [feature, words] of Object.entries(all ?? {})) {
    const file = gathered.get(feature) ?? "";
    const groups = groupsOf(features.get(feature) ?? "", "fr");
    const parts = await Promise.all(groups.map((group) => evaluated(file, lang, [group])));
    const joined = Object.assign({}, ...parts);
    expect(shapeOf(joined), feature).toEqual(shapeOf(words));
    const [first = ""] = groups;
    expect(Object.keys((await evaluated(file, lang, [first])) as object).length).toBeLessThanOrEqual(
      Object.keys(words).length,
    );
  }
});

const evaluated = async (file: string, lang: string, groups: string[]): Promise<unknown> => {
  const { imports, expression } = written(file, lang, groups);
  const text = `${[...new Set(imports)].join("\n")}\nexport const words = ${expression};`;
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: { contents: text, loader: "ts", resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? "").toString("base64");
  return ((await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as { words: unknown }).words;
};

/** Strings as they are; sentences by how many things they are told. */
const shapeOf = (node: unknown): unknown => {
  if (typeof node === "function") return `sentence of ${node.length}`;
  if (Array.isArray(node)) return node.map(shapeOf);
  if (!node || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .map(([key, value]): [string, unknown] => [key, shapeOf(value)])
      .sort(([one], [other]) => one.localeCompare(other)),
  );
};
