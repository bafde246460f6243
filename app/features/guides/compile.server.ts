import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { bundleMDX } from "mdx-bundler";
import remarkGfm from "remark-gfm";
import { z } from "zod";
import type { Lang } from "../../me";
import { saidWith, type Words } from "../association/words";
import { guideSlugs, isGuide, pageSlugs, type ReadingSlug, readingSteps } from "./catalogue";

export const frontmatter = z.strictObject({
  title: z.string().min(3).max(60),
  summary: z.string().min(20).max(160),
  minutes: z.number().int().min(1).max(15),
  order: z.number().int().min(1),
  step: z.enum(readingSteps).optional(),
});

const compiled = z.object({ slug: z.string(), lang: z.enum(["fr", "en"]), code: z.string(), ...frontmatter.shape });

/** A guide or a page ready to be rendered; `code` is what `getMDXComponent` takes. */
export type Reading = z.output<typeof compiled>;

/** A reading whose title and summary speak in the association's own words; its text takes them when it is drawn. */
export const inOwnWords = (reading: Reading, words: Words): Reading => ({
  ...reading,
  title: saidWith(words, reading.title),
  summary: saidWith(words, reading.summary),
});

/** Where compiled readings are kept between requests: the House's `kept`. */
export type Shelf = Map<string, unknown>;

/** The file of a reading under the content folder. */
export const readingFile = (root: string, slug: ReadingSlug, lang: Lang): string =>
  isGuide(slug)
    ? path.join(root, "guides", slug, `index.${lang}.mdx`)
    : path.join(root, "pages", `${slug}.${lang}.mdx`);

/** Reads one file of `content/` and compiles it; rejects with the file's name when it is missing or wrong. */
export const compileReading = async (root: string, slug: ReadingSlug, lang: Lang): Promise<Reading> => {
  const file = readingFile(root, slug, lang);
  const attempt = async () => {
    await access(root);
    const { code, frontmatter: head } = await bundleMDX({
      source: await readFile(file, "utf8"),
      cwd: path.resolve(root),
      mdxOptions: (options) => ({ ...options, remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm] }),
      esbuildOptions: (options) => ({ ...options, target: "es2022", logLevel: "silent" }),
    });
    return { ...frontmatter.parse(head), slug, lang, code };
  };
  return attempt().catch((error: unknown) => {
    throw new Error(`${path.relative(process.cwd(), file)}: ${error instanceof Error ? error.message : String(error)}`);
  });
};

/** A reading, compiled once and kept; null when its file is wrong, which `warmReadings` names at boot. */
export const readingOf = async (shelf: Shelf, root: string, slug: ReadingSlug, lang: Lang): Promise<Reading | null> => {
  const key = `reading:${lang}:${slug}`;
  const kept = shelf.get(key);
  if (kept === null) return null;
  const known = compiled.safeParse(kept);
  if (known.success) return known.data;
  const fresh = await compileReading(root, slug, lang).catch(() => null);
  shelf.set(key, fresh);
  return fresh;
};

/** The three guides in reading order, without those whose file is wrong. */
export const guidesOf = async (shelf: Shelf, root: string, lang: Lang, words: Words): Promise<Reading[]> =>
  sorted(await Promise.all(guideSlugs.map((slug) => readingOf(shelf, root, slug, lang))), words);

/** The pages of help in reading order, without those whose file is wrong. */
export const helpPagesOf = async (shelf: Shelf, root: string, lang: Lang, words: Words): Promise<Reading[]> =>
  sorted(await Promise.all(pageSlugs.map((slug) => readingOf(shelf, root, slug, lang))), words);

/** Compiles everything at boot, one file at a time so that requests are served in between; answers what is wrong, in sentences. */
export const warmReadings = async (shelf: Shelf, root: string): Promise<string[]> => {
  const wrong: string[] = [];
  for (const slug of [...guideSlugs, ...pageSlugs]) {
    for (const lang of ["fr", "en"] as const) {
      const reading = await compileReading(root, slug, lang).catch((error: Error) => {
        wrong.push(error.message);
        return null;
      });
      shelf.set(`reading:${lang}:${slug}`, reading);
    }
  }
  return wrong;
};

const sorted = (readings: (Reading | null)[], words: Words): Reading[] =>
  readings
    .filter((reading) => reading !== null)
    .map((reading) => inOwnWords(reading, words))
    .sort((a, b) => a.order - b.order);
