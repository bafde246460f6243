import ts from "typescript";
import { at, type Breach, type Module, walk } from "./modules";
import { kindOf, mayBeLong } from "./places";

/** Files too long to be read at once: 250 lines, 400 for texts, migrations, the garden and lists of data. */
export const longFiles = (modules: Module[]): Breach[] =>
  modules.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split("\n").length;
    const limit = mayBeLong(path) ? 400 : 250;
    return lines > limit ? [`${path} has ${lines} lines, ${limit} at most`] : [];
  });

/** A server-rendered `style=` is refused by the content policy. */
export const inlineStyles = (modules: Module[]): Breach[] =>
  nodes(modules, (node, module) =>
    ts.isJsxAttribute(node) && node.name.getText(module.source) === "style" ? "style= in JSX" : null,
  );

const vague = new Set(["util", "helper", "misc", "common", "manager", "service"].flatMap((word) => [word, `${word}s`]));

/** Names that say nothing of what a file holds. */
export const vagueNames = (modules: Module[]): Breach[] =>
  modules.flatMap(({ path }) => {
    const word = path.split(/[-./]/).find((part) => vague.has(part));
    return word ? [`${path}: « ${word} » does not say what the file holds`] : [];
  });

const words = [/\bas any\b/, /\bas unknown as\b/, /@ts-(ignore|nocheck)\b/, /\bTODO\b/, /\bFIXME\b/, /\bXXX\b/];

/** Words that put off the work or silence the compiler. */
export const forbiddenWords = (modules: Module[]): Breach[] =>
  modules.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const word = words.map((pattern) => pattern.exec(line)?.[0]).find(Boolean);
      return word ? [`${path}:${index + 1} « ${word} »`] : [];
    }),
  );

const engine = /^(sqlite|postgres|postgresql|pglite)$|^postgres(ql)?:|^SQLITE_|^pragma\b/i;

/** Only db/dialect.ts knows that there are two engines. */
export const engineQuestions = (modules: Module[]): Breach[] =>
  nodes(
    modules.filter(({ path }) => path !== "db/dialect.ts"),
    (node) => {
      if (ts.isRegularExpressionLiteral(node) && /postgres|sqlite/i.test(node.text)) return "asks which engine";
      const literal = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
      if (!literal || !engine.test(node.text.trim())) return null;
      return ts.isImportDeclaration(node.parent) ? null : "asks which engine";
    },
  );

/** Floor 0 has no clock, no chance and no machine: they are arguments. */
export const impurities = (modules: Module[]): Breach[] =>
  nodes(
    modules.filter(({ path }) => kindOf(path) === "pure"),
    (node) => {
      if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
        return "reads the clock";
      if (!ts.isPropertyAccessExpression(node)) return null;
      const name = `${node.expression.getText()}.${node.name.text}`;
      if (name === "Date.now" || name === "Temporal.Now") return "reads the clock";
      if (name === "Math.random" || node.expression.getText() === "crypto") return "draws by chance";
      return node.expression.getText() === "process" ? "reads the machine" : null;
    },
  );

const nodes = (modules: Module[], breach: (node: ts.Node, module: Module) => string | null): Breach[] =>
  modules.flatMap((module) => {
    const found: Breach[] = [];
    walk(module.source, (node) => {
      const what = breach(node, module);
      if (what) found.push(at(module, node, what));
    });
    return found;
  });
