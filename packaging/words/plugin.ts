import { join } from "node:path";
import ts from "typescript";
import { type Plugin, transformWithEsbuild } from "vite";
import { readsOf } from "./reads.ts";
import { featuresOf, groupHolding, groupsOf, written } from "./written.ts";

/** Sent whatever the page: why something is refused is read by a key that the server sends. */
const everywhere = ["reasons"];

/** Said by the server alone: what a command did, and the sentences of the journal. */
const server = ["said", "journal"];

const held = "words:held";
const answers = "words:answers";
const language = "__LANGUAGE_OF_THE_WORDS__";

/**
 * Sends each page the words it reads, and no others: a module that reads `t.poles.list` imports that group of words by
 * itself, so that the bundler carries them along with it. The build holds two trees of scripts, one a language, which
 * differ by their words alone: `/assets/…` in French, `/assets/en/…` in English.
 */
export const wordsByPage = (root: string): Plugin => {
  const features = featuresOf(join(root, "app/texts/fr.ts"));
  const english = featuresOf(join(root, "app/texts/en.ts"));
  const names = new Set(features.keys());
  let building = true;

  const fileOf = (feature: string, of = features) => {
    const file = of.get(feature);
    if (!file) throw new Error(`no words of « ${feature} »`);
    return file;
  };
  const idsOf = (read: string): string[] => {
    const [feature = "", name = ""] = read.split(".");
    const all = groupsOf(fileOf(feature), "fr").filter((group) => ![...everywhere, ...server].includes(group));
    const groups = name === "*" ? all : [groupHolding(fileOf(feature), "fr", name)];
    return groups.filter((group) => !everywhere.includes(group)).map((group) => `words:${feature}.${group}`);
  };
  /** Both languages stand in the text until the names of the files are known: a change of either changes the name. */
  const wordsModule = async (id: string) => {
    const [feature = "", group = ""] = id.slice("words:".length).split(".");
    const fr = written(fileOf(feature), "fr", [group]);
    const en = written(fileOf(feature, english), "en", [group]);
    const text = [
      `import { arrive } from "${held}";`,
      ...new Set([...fr.imports, ...en.imports]),
      `arrive("${feature}", ${language} === "en" ? ${en.expression} : ${fr.expression});`,
    ].join("\n");
    const define = building ? undefined : { [language]: "document.documentElement.lang" };
    return (await transformWithEsbuild(text, `${feature}.${group}.ts`, { define, sourcemap: false, charset: "utf8" }))
      .code;
  };

  return {
    name: "words-by-page",
    configResolved: ({ command }) => {
      building = command === "build";
    },
    resolveId: (id) => (id.startsWith("words:") ? `\0${id}` : undefined),
    load: (id) => {
      if (!id.startsWith("\0words:")) return undefined;
      const asked = id.slice(1);
      if (asked === held)
        return `import { holder } from ${JSON.stringify(join(root, "app/texts/held-words.ts"))};
export const { held, arrive } = holder(${JSON.stringify([...names])});`;
      if (asked === answers)
        return [...names]
          .flatMap((feature) => everywhere.map((group) => `import "words:${feature}.${group}";`))
          .join("\n");
      return wordsModule(asked);
    },
    transform: (code, id, options) => {
      const [file = ""] = id.split("?");
      if (options?.ssr || !file.startsWith(join(root, "app/")) || !/\.tsx?$/.test(file)) return undefined;
      if (!/\bt\b|useTexts/.test(code)) return undefined;
      const { words } = readsOf(ts.createSourceFile(`${file}.js`, code, ts.ScriptTarget.ES2022, true), names);
      const ids = [...new Set(words.flatMap(idsOf))];
      if (ids.length === 0) return undefined;
      return { code: `${code}\n${ids.map((one) => `import "${one}";`).join("\n")}\n`, map: null };
    },
    generateBundle: {
      order: "post",
      handler: async function (options, bundle) {
        if (options.dir?.includes("server")) return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue;
          const source = inEnglish(await inLanguage(chunk.code, "en"));
          this.emitFile({ type: "asset", fileName: chunk.fileName.replace("assets/", "assets/en/"), source });
          chunk.code = await inLanguage(chunk.code, "fr");
        }
      },
    },
  };
};

const inLanguage = async (code: string, lang: "fr" | "en"): Promise<string> =>
  code.includes(language)
    ? (
        await transformWithEsbuild(code, "chunk.js", {
          define: { [language]: JSON.stringify(lang) },
          minify: true,
          treeShaking: true,
          charset: "utf8",
          legalComments: "none",
          sourcemap: false,
          target: ["chrome109", "firefox115", "safari15.6"],
        })
      ).code
    : code;

/** Scripts named by their address are taken from the English tree as well; styles and pictures are the same. */
const inEnglish = (code: string): string => code.replace(/(["'`]\/?assets\/)([\w.-]+\.js["'`])/g, "$1en/$2");
