import ts from "typescript";
import { at, type Breach, type Module, walk } from "./modules";

const changing = new Set(["set", "add", "delete", "clear", "push", "pop", "shift", "unshift", "splice", "fill"]);

/**
 * State kept by a module: a top-level `let` or `var`, or a top-level constant that a function of the module changes.
 * The bundles hold separate copies of a module, so such state would be two truths.
 */
export const moduleState = (modules: Module[]): Breach[] =>
  modules.flatMap((module) => {
    const constants = new Set<string>();
    const found: Breach[] = [];
    for (const statement of module.source.statements) {
      if (!ts.isVariableStatement(statement) || isAmbient(statement)) continue;
      const constant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
      if (!constant) found.push(at(module, statement, "a top-level let or var"));
      for (const { name } of statement.declarationList.declarations)
        if (constant && ts.isIdentifier(name)) constants.add(name.text);
    }
    walk(module.source, (node) => {
      const changed = changedName(node);
      if (changed && constants.has(changed) && insideFunction(node) && !shadowed(node, changed))
        found.push(at(module, node, `changes « ${changed} », which the module keeps`));
    });
    return found;
  });

/** The name whose content a node changes: `x.push()`, `x[…] = …`, `x.y = …`, `delete x.y`, `Object.assign(x)`. */
const changedName = (node: ts.Node): string | null => {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    const target = expression.getText() === "Object" && name.text === "assign" ? node.arguments[0] : expression;
    const changes = changing.has(name.text) || name.text === "assign";
    return changes && target && ts.isIdentifier(target) ? target.text : null;
  }
  if (ts.isDeleteExpression(node)) return owner(node.expression);
  const assigns =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  return assigns ? owner(node.left) : null;
};

const owner = (node: ts.Node): string | null =>
  (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && ts.isIdentifier(node.expression)
    ? node.expression.text
    : null;

const insideFunction = (node: ts.Node): boolean =>
  ts.findAncestor(node, (parent) => ts.isFunctionLike(parent)) !== undefined;

/** True when a function around the node has a parameter or a variable of that name. */
const shadowed = (node: ts.Node, name: string): boolean =>
  ts.findAncestor(node, (parent) => {
    if (!ts.isFunctionLike(parent)) return false;
    let own = false;
    walk(parent, (inner) => {
      const declares = ts.isParameter(inner) || ts.isVariableDeclaration(inner) || ts.isBindingElement(inner);
      if (declares && ts.isIdentifier(inner.name) && inner.name.text === name) own = true;
    });
    return own;
  }) !== undefined;

const isAmbient = (statement: ts.VariableStatement): boolean =>
  statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DeclareKeyword) ?? false;
