import ts from "typescript";
import { type Breach, type Module, walk } from "./modules";

export type Pages = Record<string, { module: string }>;

/**
 * Every door is watched: a route stands in the table of pages, has a loader unless it only receives forms, and its loader and action begin by
 * `enter(args, "<page>")` or, for an action, `act(args, "<page>", …)`, with the name the table gives to that module.
 */
export const openDoors = (modules: Module[], pages: Pages): Breach[] =>
  modules.flatMap((module) => {
    if (!/^app\/features\/[^/]+\/routes\/[^/]+\.tsx?$/.test(module.path)) return [];
    const names = Object.keys(pages).filter((name) => `app/${pages[name]?.module}` === module.path);
    if (names.length === 0) return [`${module.path} is not in the table of pages`];
    const [loader, action] = [exported(module, "loader"), exported(module, "action")];
    const onlyReceives = action && !module.source.statements.some(isDefaultExport);
    return [
      ...(loader
        ? doorBreach(module, "loader", loader, ["enter"], names)
        : onlyReceives
          ? []
          : [`${module.path} has no loader to enter by`]),
      ...(action ? doorBreach(module, "action", action, ["enter", "act"], names) : []),
    ];
  });

const doorBreach = (module: Module, what: string, body: ts.Node, allowed: string[], names: string[]): Breach[] => {
  const call = firstCall(body);
  const [, page] = call?.arguments ?? [];
  const callee = call?.expression.getText() ?? "nothing";
  const named = page && ts.isStringLiteralLike(page) ? page.text : null;
  if (allowed.includes(callee) && named && names.includes(named)) return [];
  const wanted = `${allowed.join(" or ")}(args, "${names.join('" or "')}")`;
  return [`${module.path}: the ${what} begins by ${callee}(…${named ? `, "${named}"` : ""}), not by ${wanted}`];
};

const isDefaultExport = (statement: ts.Statement): boolean =>
  ts.isExportAssignment(statement) ||
  (ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false));

const firstCall = (node: ts.Node): ts.CallExpression | null => {
  let found: ts.CallExpression | null = null;
  walk(node, (inner) => {
    if (!found && ts.isCallExpression(inner)) found = inner;
  });
  return found;
};

/** The body of an exported function or constant of that name. */
const exported = (module: Module, name: string): ts.Node | null => {
  for (const statement of module.source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement.body ?? null;
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((one) => one.name.getText() === name);
    if (found) return found.initializer ?? null;
  }
  return null;
};
