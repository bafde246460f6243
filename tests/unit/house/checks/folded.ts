import ts from "typescript";
import { at, type Breach, type Module, walk } from "./modules";

/**
 * Forms folded where their refusal would stay out of sight without JavaScript: a form behind a plain Disclosure, behind a
 * `details` that never opens by itself, or behind a FormDisclosure that does not name its verb.
 */
export const foldedForms = (modules: Module[]): Breach[] => {
  const verbsOf = verbsByComponent(modules);
  return modules.flatMap((module) => {
    const found: Breach[] = [];
    walk(module.source, (node) => {
      if (!ts.isJsxElement(node)) return;
      const tag = node.openingElement.tagName.getText();
      if (!/^(Disclosure|details|FormDisclosure)$/.test(tag)) return;
      const verbs = [...verbsIn(node, module, verbsOf, new Set())];
      if (verbs.length === 0) return;
      if (tag === "Disclosure") found.push(at(module, node, `folds ${verbs.join(", ")}: use FormDisclosure`));
      if (tag === "details" && !attribute(node.openingElement, "open"))
        found.push(at(module, node, `folds ${verbs.join(", ")} and never opens by itself`));
      if (tag !== "FormDisclosure") return;
      const named = literalsOf(attribute(node.openingElement, "verbs"));
      for (const verb of verbs)
        if (!named.includes(verb)) found.push(at(module, node, `folds ${verb} without naming it`));
    });
    return found;
  });
};

type Verbs = (path: string, name: string, seen: Set<string>) => Set<string>;

/** The verbs of the forms a component shows, itself and by the components it is made of. */
const verbsByComponent = (modules: Module[]): Verbs => {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const verbsOf: Verbs = (path, name, seen) => {
    const module = byPath.get(path);
    const own = module && declared(module, name);
    if (!module || !own || seen.has(`${path} ${name}`)) return new Set();
    return verbsIn(own, module, verbsOf, new Set([...seen, `${path} ${name}`]));
  };
  return verbsOf;
};

const verbsIn = (root: ts.Node, module: Module, verbsOf: Verbs, seen: Set<string>): Set<string> => {
  const found = new Set<string>();
  walk(root, (node) => {
    const shown = shownName(node);
    if (!shown) return;
    if (ts.isJsxOpeningLikeElement(node))
      for (const verb of literalsOf(attribute(node, "verb")).filter((one) => one.includes("."))) found.add(verb);
    const [path, name] = importedFrom(module, shown) ?? [module.path, shown];
    if (!path.endsWith("x")) return;
    for (const verb of verbsOf(path, name, seen)) found.add(verb);
  });
  return found;
};

/** A component's tag, or a piece of page kept under a name: `{form}`, `: form`. */
const shownName = (node: ts.Node): string | null => {
  if (ts.isJsxOpeningLikeElement(node)) return node.tagName.getText();
  return ts.isIdentifier(node) && ts.isJsxExpression(node.parent) && ts.isJsxElement(node.parent.parent)
    ? node.text
    : null;
};

const attribute = (element: ts.JsxOpeningLikeElement, name: string) =>
  element.attributes.properties.find((one) => ts.isJsxAttribute(one) && one.name.getText() === name);

const literalsOf = (node: ts.Node | undefined): string[] => {
  const found: string[] = [];
  if (node) walk(node, (one) => ts.isStringLiteral(one) && found.push(one.text));
  return found;
};

const declared = (module: Module, name: string): ts.Node | null => {
  const found: ts.Node[] = [];
  walk(module.source, (node) => {
    const declares = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node);
    if (declares && node.name?.getText() === name) found.push(node);
  });
  return found[0] ?? null;
};

const importedFrom = (module: Module, name: string): [string, string] | null => {
  for (const statement of module.source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { text: specifier } = statement.moduleSpecifier;
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named)) continue;
    const one = named.elements.find((element) => element.name.text === name);
    const target = one && module.imports.find((known) => known.specifier === specifier)?.target;
    if (target) return [target, (one.propertyName ?? one.name).text];
  }
  return null;
};
