import type { Breach, Import, Module } from "./modules";
import { featureOf, floorOf, kindOf, line } from "./places";

/** What a floor-0 file may take from npm: values without clock or I/O. */
const purePackages = /^(temporal-polyfill|d3-(array|scale|shape))$/;

/** What never reaches a browser nor a page: schemas, the database, the machine. */
const serverPackages =
  /^(node:|zod$|kysely|better-sqlite3$|pg$|lucia$|@node-rs\/|@conform-to\/zod|mdx-bundler|sharp$|nodemailer$)/;

/** Floors: what stands lower knows nothing of what stands higher. */
export const floorBreaches = (modules: Module[]): Breach[] =>
  modules.flatMap((module) =>
    module.imports.flatMap((one) => {
      const why = one.target ? ownImport(module.path, one.target, one.typeOnly) : packageImport(module.path, one);
      return why ? [`${module.path} imports ${one.target ?? one.specifier}: ${why}`] : [];
    }),
  );

const ownImport = (from: string, to: string, typeOnly: boolean): string | null => {
  const [kind, target] = [kindOf(from), kindOf(to)];
  if (kind === "pure") return target === "pure" ? null : "floor 0 imports floor 0 only, types included";
  if (kind === "db") return floorOf(to) <= 1 ? null : "db/ may import only db/ and floor 0";
  if (kind === "composition") return null;
  if (target === "route") return "routes are leaves: nothing imports them";
  if (typeOnly) return null;
  if (target === "composition") return "only app/server, the entries, the garden and the command line import these";
  if (kind === "component" || kind === "ui") return componentImport(kind, to);
  if (kind === "route" && target === "write") return "a route runs commands; it never writes by itself";
  if (floorOf(from) < floorOf(to)) return `floor ${floorOf(from)} imports floor ${floorOf(to)}`;
  return null;
};

const componentImport = (kind: "component" | "ui", to: string): string | null => {
  if (/(^|\/)(rights|texts\.(fr|en))\.ts$/.test(to))
    return "components never import rights or texts: use may() and useTexts()";
  if (/^app\/texts\/(fr|en|common\.(fr|en))\.ts$/.test(to)) return "components read texts by useTexts()";
  const target = kindOf(to);
  if (kind === "ui" && featureOf(to)) return "ui/ knows no feature";
  if (target === "pure" || target === "ui" || target === "component") return null;
  return "components import floor 0, ui/ and other components only";
};

const packageImport = (from: string, one: Import): string | null => {
  if (one.specifier.startsWith(".")) return null;
  const kind = kindOf(from);
  if (kind === "pure" && !purePackages.test(one.specifier)) return "floor 0 takes no package";
  if (one.typeOnly) return null;
  if ((kind === "component" || kind === "ui" || kind === "route") && serverPackages.test(one.specifier))
    return "pages and components leave this package to queries and forms";
  return null;
};

/** The line of features: floors 0 to 3 import from their left; every feature stands on it. */
export const lineBreaches = (modules: Module[]): Breach[] =>
  modules.flatMap((module) => {
    const from = featureOf(module.path);
    if (!from) return [];
    if (!line.includes(from)) return [`${module.path}: the feature « ${from} » is not on the line`];
    if (kindOf(module.path) === "route") return [];
    return module.imports.flatMap(({ target }) => {
      const to = target && featureOf(target);
      if (!to || line.indexOf(to) <= line.indexOf(from)) return [];
      return [`${module.path} imports ${target}: « ${to} » stands to the right of « ${from} »`];
    });
  });

/** Cycles of imports that remain once types are gone; each is named once, from its first path in order. */
export const cycles = (modules: Module[]): Breach[] => {
  const next = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.flatMap((one) => (one.target && !one.typeOnly && !one.dynamic ? [one.target] : [])),
    ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.add(named(trail.slice(start)));
    if (start >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return [...found];
};

const named = (cycle: string[]): string => {
  const first = cycle.indexOf([...cycle].sort()[0] ?? "");
  const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
  return [...turned, turned[0]].join(" -> ");
};
