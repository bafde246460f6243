import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The name of a feature's words that stand in no group of their own. */
export const LOOSE = "loose";

/** Words as one expression, and the imports that it needs. */
export type Written = { imports: string[]; expression: string };

type Words = { file: string; source: ts.SourceFile; exported: string; value: ts.Expression };
type Named = { name: string; imported: string; file: string };

/** The features whose words are gathered by a file, in its order, with where each one's words are. */
export const featuresOf = (gathering: string): Map<string, string> =>
  new Map(importsOf(parse(gathering)).map(({ name, file }) => [name, file]));

/** The groups of a set of words; strings and sentences that stand alone are gathered as `loose`. */
export const groupsOf = (file: string, exported: string): string[] => {
  const words = wordsIn(file, exported);
  if (!ts.isObjectLiteralExpression(words.value)) return [LOOSE];
  return [...new Set(words.value.properties.flatMap((property) => groupsIn(words, property)))];
};

/** The groups that a property stands for: its own, or those of the words that are spread there. */
const groupsIn = (words: Words, property: ts.ObjectLiteralElementLike): string[] => {
  const spread = ts.isSpreadAssignment(property) && importOf(words, property.expression.getText());
  return spread ? groupsOf(spread.file, spread.imported) : [groupOf(property)];
};

/** Some groups of a set of words, or all of them, in one function called at once: it holds what they need of their file. */
export const written = (file: string, exported: string, groups: string[] | "all"): Written => {
  const words = wordsIn(file, exported);
  const value = cut(words, groups);
  const { kept, used } = needed(words, value.nodes);
  const brought = importsOf(words.source).filter(({ name }) => used.has(name));
  const parts = brought.filter(isWords).map((one) => ({ name: one.name, ...partOf(words, one, groups, used) }));
  return {
    imports: [
      ...brought
        .filter((one) => !isWords(one))
        .map(({ name, imported, file: from }) => `import { ${imported} as ${name} } from ${JSON.stringify(from)};`),
      ...parts.flatMap(({ imports }) => imports),
    ],
    expression: [
      "(() => {",
      ...parts.map(({ name, expression }) => `const ${name} = ${expression};`),
      ...kept.map((statement) => statement.getText().replace(/^export /, "")),
      `return (${value.text});`,
      "})()",
    ].join("\n"),
  };
};

/** The exported value with the properties of these groups alone. */
const cut = (words: Words, groups: string[] | "all"): { text: string; nodes: ts.Node[] } => {
  const { value } = words;
  if (groups === "all" || !ts.isObjectLiteralExpression(value)) return { text: value.getText(), nodes: [value] };
  const nodes = value.properties.filter((one) => groupsIn(words, one).some((group) => groups.includes(group)));
  return { text: `{ ${nodes.map((one) => one.getText()).join(", ")} }`, nodes };
};

/** The declarations of the file that some nodes call, and those that these call; and every name in use. */
const needed = ({ source, exported }: Words, nodes: ts.Node[]): { kept: ts.Statement[]; used: Set<string> } => {
  const used = new Set(nodes.flatMap(namesIn));
  const kept = new Set<ts.Statement>();
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const statement of source.statements) {
      const names = declaredBy(statement);
      if (kept.has(statement) || names.includes(exported) || !names.some((name) => used.has(name))) continue;
      kept.add(statement);
      for (const name of namesIn(statement)) used.add(name);
    }
  }
  return { kept: source.statements.filter((statement) => kept.has(statement)), used };
};

/** Words imported by words: spread, the same groups of them; read by their members, these alone; else all. */
const partOf = (
  words: Words,
  { name, imported, file }: Named,
  groups: string[] | "all",
  used: Set<string>,
): Written => {
  const spread =
    ts.isObjectLiteralExpression(words.value) &&
    words.value.properties.some((one) => ts.isSpreadAssignment(one) && one.expression.getText() === name);
  if (spread) return written(file, imported, groups);
  const members = [...used].filter((one) => one.startsWith(`${name}.`)).map((one) => one.slice(name.length + 1));
  if (members.length === 0 || used.has(`${name} whole`)) return written(file, imported, "all");
  return written(
    file,
    imported,
    members.map((member) => groupHolding(file, imported, member)),
  );
};

/** The group that a word belongs to. */
export const groupHolding = (file: string, exported: string, name: string): string =>
  groupsOf(file, exported).includes(name) ? name : LOOSE;

/** The names used in a node; beside each, `name.member` for what is read of it and `name whole` for any other use. */
const namesIn = (node: ts.Node): string[] => {
  const inside: string[] = [];
  node.forEachChild((child) => void inside.push(...namesIn(child)));
  if (!ts.isIdentifier(node)) return inside;
  const { parent, text } = node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === node ? [text, `${text}.${parent.name.text}`] : [];
  return ts.isPropertyAssignment(parent) && parent.name === node ? [] : [text, `${text} whole`];
};

const declaredBy = (statement: ts.Statement): string[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
};

const bound = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? bound(element.name) : []));

const wordsIn = (file: string, exported: string): Words => {
  const source = parse(file);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && name.getText() === exported) return { file, source, exported, value: unwrapped(initializer) };
  }
  throw new Error(`${file} exports no « ${exported} »: its words cannot be sent part by part.`);
};

/** A group is an object of its own, or one that is named; all else is loose. */
const groupOf = (property: ts.ObjectLiteralElementLike): string => {
  const { name } = property;
  const isGroup =
    ts.isShorthandPropertyAssignment(property) ||
    (ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(unwrapped(property.initializer)));
  return isGroup && name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : LOOSE;
};

const importOf = ({ source }: Words, named: string): Named | undefined =>
  importsOf(source).find(({ name }) => name === named);

const importsOf = (source: ts.SourceFile): Named[] =>
  source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) return [];
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const file = fileOf(source.fileName, statement.moduleSpecifier.text);
    return named.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => ({ name: name.text, imported: (propertyName ?? name).text, file }));
  });

const isWords = ({ file }: Named): boolean => /\.(fr|en)\.ts$/.test(file);

const unwrapped = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? unwrapped(node.expression)
    : node;

const fileOf = (from: string, specifier: string): string => {
  if (!specifier.startsWith(".")) return specifier;
  const base = join(dirname(from), specifier);
  return existsSync(base) ? base : `${base}.ts`;
};

/** A file is read each time, and parsed again when its text has changed: a server in development stays true. */
const parse = (file: string): ts.SourceFile => {
  const text = readFileSync(file, "utf8");
  const known = parsed.get(file);
  if (known?.text === text) return known;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  parsed.set(file, source);
  return source;
};
const parsed = new Map<string, ts.SourceFile>();
