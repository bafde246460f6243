import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

export type Import = { specifier: string; target: string | null; typeOnly: boolean; dynamic: boolean };
export type Module = { path: string; text: string; source: ts.SourceFile; imports: Import[] };
export type Breach = string;

/** Parses files given as path -> text; relative imports are resolved among them. */
export const modulesOf = (files: Record<string, string>): Module[] =>
  Object.entries(files).map(([path, text]) => {
    const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
    return { path, text, source, imports: importsOf(source, path, files) };
  });

/** Every TypeScript and JavaScript file under these folders of the project. */
export const filesUnder = (root: string, folders: string[]): Record<string, string> =>
  Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(posix.join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(ts|tsx|js)$/.test(name))
        .sort()
        .map((name) => [posix.join(folder, name), readFileSync(posix.join(root, folder, name), "utf8")]),
    ),
  );

/** Calls `visit` on a node and everything inside it, in the order of the text. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
};

export const lineOf = (module: Module, node: ts.Node) =>
  module.source.getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** A breach as an editor can open it: `path:line what`. */
export const at = (module: Module, node: ts.Node, what: string): Breach =>
  `${module.path}:${lineOf(module, node)} ${what}`;

const importsOf = (source: ts.SourceFile, path: string, files: Record<string, string>): Import[] => {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, dynamic = false) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    found.push({ specifier: specifier.text, target: resolve(specifier.text, path, files), typeOnly, dynamic });
  };
  walk(source, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
  });
  return found;
};

/** `import type`, or an import whose every name is marked `type`: the compilers drop both. */
const onlyTypes = (node: ts.ImportDeclaration): boolean => {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named) || named.elements.length === 0) return false;
  return named.elements.every((element) => element.isTypeOnly);
};

const resolve = (specifier: string, from: string, files: Record<string, string>): string | null => {
  if (!specifier.startsWith(".")) return null;
  const base = posix.join(posix.dirname(from), specifier);
  const tried = [base, `${base}.ts`, `${base}.tsx`, `${base}.js`, `${base}/index.ts`, `${base}/index.tsx`];
  return tried.find((path) => path in files) ?? null;
};
