import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fr as frenchSpaces } from "../texts/typography";
import { photosOf } from "./activity-report";
import type { Paper } from "./paper";
import { paperOf } from "./paper-of";
import { mapStrings, safeText, spellOut } from "./safe-text";
import { type Stand, standOf } from "./stand";
import { standTemplate } from "./stand.typ";
import type { Printable } from "./stand-input";
import { template } from "./template.typ";
import { tied } from "./ties";

type Laid = Paper | Stand;

/** A folder that is never made: the layout can reach no file of the machine, only the pictures placed there in memory. */
const workspace = join(tmpdir(), "terreau-papers");

const faces = [
  "@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  "@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
  "@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
  "@expo-google-fonts/atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf",
  "@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf",
];

/** A compiler with the association's two families; it costs about 40 ms, so a worker makes one and keeps it. */
export function makeCompiler(): NodeCompiler {
  const require = createRequire(import.meta.url);
  const fontBlobs = faces.map((face) => {
    const [scope = "", family = "", ...rest] = face.split("/");
    return readFileSync(join(dirname(require.resolve(`${scope}/${family}/package.json`)), ...rest));
  });
  return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
}

/**
 * The document as a tagged PDF/UA-1, the same bytes for the same input. A sign that no font can draw is printed by its
 * number, since the standard forbids empty squares. Throws when the layout itself fails.
 */
export function renderPdf(input: Printable, compiler = makeCompiler()): Uint8Array {
  const sheet = input.kind === "stand" ? standOf(typeset(input)) : paperOf(typeset(input));
  const layout = input.kind === "stand" ? standTemplate : template;
  const photos = input.kind === "activityReport" ? photosOf(input) : [];
  for (const photo of photos) compiler.mapShadow(join(workspace, photo.file), Buffer.from(photo.bytes));
  try {
    return print(printable(sheet), layout, compiler, new Set());
  } finally {
    compiler.resetShadow();
    compiler.evictCache(4);
  }
}

/** Marks and spaces are set before the Markdown is read: afterwards a mark may stand apart from the word it follows. */
function typeset<T extends { lang: "fr" | "en" }>(value: T): T {
  return mapStrings(value, (text) => tied(value.lang === "fr" ? frenchSpaces(text) : text, value.lang));
}

function printable<T extends Laid>(sheet: T): T {
  return mapStrings(typeset(sheet), safeText);
}

function print(sheet: Laid, layout: string, compiler: NodeCompiler, undrawn: ReadonlySet<string>): Uint8Array {
  const spelled = mapStrings(sheet, (text) => spellOut(text, undrawn));
  const laid = compiler.compile({ mainFileContent: layout, inputs: { paper: JSON.stringify(spelled) } });
  if (!laid.result) {
    const error = laid.takeError();
    throw new Error(`layout: ${JSON.stringify(error ? compiler.fetchDiagnostics(error) : "unknown")}`);
  }
  try {
    return new Uint8Array(compiler.pdf(laid.result, { pdfStandard: "ua-1" }));
  } catch (error) {
    const found = signsNamedBy(String(error)).filter((sign) => !undrawn.has(sign));
    if (found.length === 0) throw error;
    return print(sheet, layout, compiler, new Set([...undrawn, ...found]));
  }
}

/** The signs named by « the text `"…"` could not be displayed », written as themselves or as \u{…}. */
function signsNamedBy(message: string): string[] {
  const named = [...message.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gu)].map(
    (found) => found[1] ?? "",
  );
  return named.flatMap((text) => {
    const numbers = [...text.matchAll(/\\+u\{([0-9a-f]+)\}/gi)].map((found) =>
      String.fromCodePoint(parseInt(found[1] ?? "0", 16)),
    );
    const drawn = [...text.replace(/\\+u\{[0-9a-f]+\}/gi, "")].filter((sign) => (sign.codePointAt(0) ?? 0) > 0x7e);
    return [...numbers, ...drawn];
  });
}
