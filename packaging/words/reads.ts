import ts from "typescript";

/** What a module reads of the texts, as `feature.group` or `feature.*` for all of one, and what cannot be told. */
export type Reads = { words: string[]; unclear: ts.Node[] };

/** The group of a feature that is not told: it is read under a name that only the running page knows. */
const ALL = "*";

/**
 * The words that a module reads, told from its text alone: texts are called `t` wherever they go, or come from
 * `useTexts()`. It may name a few words too many, never one too few; the places where it cannot tell are given apart.
 */
export const readsOf = (source: ts.SourceFile, features: ReadonlySet<string>): Reads => {
  const words = new Set<string>();
  const unclear: ts.Node[] = [];
  const read = (feature: string, groups: string[]) => {
    for (const group of groups) words.add(`${feature}.${group}`);
  };

  const readTexts = (texts: ts.Expression) => {
    const use = outermost(texts);
    const parent = use.parent;
    const name = memberOf(use);
    if (name !== null) {
      if (features.has(name)) read(name, groupsRead(outermost(parent as ts.Expression)));
    } else if (ts.isVariableDeclaration(parent) && parent.initializer === use) readDeclared(parent.name);
    else if (isRenamed(use)) unclear.push(use);
  };

  const readDeclared = (name: ts.BindingName) => {
    if (ts.isIdentifier(name)) {
      if (name.text !== "t") unclear.push(name);
      return;
    }
    for (const element of name.elements) {
      const feature = ts.isBindingElement(element) ? pickedBy(element) : null;
      if (feature === null) unclear.push(element);
      else if (ts.isBindingElement(element) && features.has(feature)) read(feature, groupsBound(element.name));
    }
  };

  const visit = (node: ts.Node) => {
    if (isTexts(node)) readTexts(node);
    if (isCalledOtherwise(node)) unclear.push(node);
    node.forEachChild(visit);
  };
  visit(source);
  return { words: [...words].sort(), unclear };
};

const isTexts = (node: ts.Node): node is ts.Expression =>
  ts.isIdentifier(node)
    ? node.text === "t" && isValue(node)
    : ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "useTexts";

/** The groups read from one feature's words, which this expression gives. */
const groupsRead = (words: ts.Expression): string[] => {
  const name = memberOf(words);
  if (name !== null) return [name];
  const { parent } = words;
  return ts.isVariableDeclaration(parent) && parent.initializer === words ? groupsBound(parent.name) : [ALL];
};

/** The groups read from one feature's words by the names they are bound to. */
const groupsBound = (name: ts.BindingName): string[] => {
  if (!ts.isIdentifier(name))
    return name.elements.map((one) => (ts.isBindingElement(one) ? pickedBy(one) : null) ?? ALL);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name && isValue(node))
      found.push(...groupsRead(outermost(node)));
    node.forEachChild(visit);
  };
  visit(scopeOf(name));
  return found;
};

/** The member that is read of an expression by a name that is told, or null. */
const memberOf = (of: ts.Expression): string | null => {
  const { parent } = of;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === of) return parent.name.text;
  if (
    ts.isElementAccessExpression(parent) &&
    parent.expression === of &&
    ts.isStringLiteralLike(parent.argumentExpression)
  )
    return parent.argumentExpression.text;
  return null;
};

/** The property that a part of a pattern takes, or null for the rest of them. */
const pickedBy = ({ dotDotDotToken, propertyName, name }: ts.BindingElement): string | null => {
  const picked = propertyName ?? name;
  return !dotDotDotToken && (ts.isIdentifier(picked) || ts.isStringLiteral(picked)) ? picked.text : null;
};

/** Texts given away under another name than `t`: what is read of them is out of sight. */
const isRenamed = (use: ts.Expression): boolean => {
  const { parent } = use;
  if (ts.isElementAccessExpression(parent)) return parent.expression === use;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() !== "t";
  if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) return parent.parent.name.getText() !== "t";
  return (
    (ts.isBinaryExpression(parent) && parent.right === use) ||
    ts.isReturnStatement(parent) ||
    ts.isSpreadAssignment(parent)
  );
};

/** Something said to be of the type Texts that is not called `t`. */
const isCalledOtherwise = (node: ts.Node): boolean =>
  (ts.isParameter(node) || ts.isPropertySignature(node) || ts.isVariableDeclaration(node)) &&
  node.type !== undefined &&
  /^(Readonly<|Pick<)?Texts\b(?!\[)/.test(node.type.getText()) &&
  node.name.getText() !== "t";

/** The expression with the brackets and casts around it. */
const outermost = (node: ts.Expression): ts.Expression => {
  const { parent } = node;
  const wraps = ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent) || ts.isAsExpression(parent);
  return wraps ? outermost(parent) : node;
};

/** Whether a name stands for its value here, not for a property, a parameter or a declaration. */
const isValue = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isJsxAttribute(parent) || ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false;
  if (ts.isImportSpecifier(parent) || ts.isPropertySignature(parent)) return false;
  if (ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isVariableDeclaration(parent))
    return parent.initializer === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return true;
};

/** The block in which a declared name is known. */
const scopeOf = (node: ts.Node): ts.Node =>
  ts.isBlock(node) || ts.isSourceFile(node) || ts.isModuleBlock(node) ? node : scopeOf(node.parent);
