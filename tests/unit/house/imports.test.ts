import { expect, test } from "vitest";
import { cycles, floorBreaches, lineBreaches } from "./checks/imports";
import { modulesOf } from "./checks/modules";
import { floorOf, kindOf } from "./checks/places";

const rules = "app/features/poles/rules.ts";
const writes = "app/features/poles/writes.server.ts";
const queries = "app/features/poles/queries.server.ts";
const component = "app/features/poles/pole-card.tsx";
const route = "app/features/poles/routes/poles.tsx";

const house = (files: Record<string, string>) =>
  modulesOf({
    [rules]: "",
    [writes]: "",
    [queries]: "",
    [component]: "",
    [route]: "",
    "app/features/poles/rights.ts": "",
    "app/features/poles/texts.fr.ts": "",
    "app/features/minutes/queries.server.ts": "",
    "app/server/main.ts": "",
    "app/ui/button.tsx": "",
    "db/open.ts": "",
    ...files,
  });

test.each([
  ["a rule", rules, 0, "pure"],
  ["a named sibling of rules", "app/features/meetings/quorum.ts", 0, "pure"],
  ["the schema", "db/schema/poles.ts", 1, "db"],
  ["queries", queries, 2, "query"],
  ["forms", "app/features/poles/forms.server.ts", 2, "query"],
  ["writes", writes, 3, "write"],
  ["a part of writes", "app/features/meetings/writes.votes.server.ts", 3, "write"],
  ["commands", "app/features/poles/commands.server.ts", 3, "command"],
  ["a component", component, 4, "component"],
  ["a route", route, 4, "route"],
  ["the garden", "db/garden/year.ts", 5, "composition"],
  ["the server", "app/server/main.ts", 5, "composition"],
])("%s stands on its floor", (_, path, floor, kind) => {
  expect(floorOf(path)).toBe(floor);
  expect(kindOf(path)).toBe(kind);
});

test.each([
  ["a rule imports a query", { [rules]: 'import { a } from "./queries.server";' }],
  ["a rule imports a type of the database", { [rules]: 'import type { Db } from "../../../db/open";' }],
  ["a rule names a type of the database in passing", { [rules]: 'type Db = import("../../../db/open").Db;' }],
  ["a rule imports React", { [rules]: 'import { useState } from "react";' }],
  ["a rule imports a package's types", { [rules]: 'import type { Kysely } from "kysely";' }],
  ["db/ imports a query", { "db/open.ts": 'import { a } from "../app/features/poles/queries.server";' }],
  ["a query imports a write", { [queries]: 'import { a } from "./writes.server";' }],
  ["a query re-exports a write", { [queries]: 'export { a } from "./writes.server";' }],
  ["a query loads a write later", { [queries]: 'const a = () => import("./writes.server");' }],
  ["a write imports a component", { [writes]: 'import { a } from "./pole-card";' }],
  ["a write imports the server", { [writes]: 'import { a } from "../../server/main";' }],
  ["a component imports a query", { [component]: 'import { a } from "./queries.server";' }],
  ["a component imports rights", { [component]: 'import { poles } from "./rights";' }],
  ["a component imports a text", { [component]: 'import { fr } from "./texts.fr";' }],
  ["a component imports zod", { [component]: 'import { z } from "zod";' }],
  ["ui/ imports a feature", { "app/ui/button.tsx": 'import { a } from "../features/poles/rules";' }],
  ["a route imports a write", { [route]: 'import { a } from "../writes.server";' }],
  ["a route imports Kysely", { [route]: 'import { sql } from "kysely";' }],
  ["anything imports a route", { [component]: 'import type { loader } from "./routes/poles";' }],
])("refused: %s", (_, files) => {
  expect(floorBreaches(house(files))).toHaveLength(1);
});

test.each([
  ["a rule imports a rule", { [rules]: 'import { a } from "./rights";' }],
  ["a query imports Kysely and a rule", { [queries]: 'import { sql } from "kysely"; import { a } from "./rules";' }],
  ["a write imports a query", { [writes]: 'import { a } from "./queries.server";' }],
  ["a component takes the type of a query", { [component]: 'import type { A } from "./queries.server";' }],
  ["a component takes named types of a query", { [component]: 'import { type A, type B } from "./queries.server";' }],
  ["a component imports ui/", { [component]: 'import { Button } from "../../ui/button";' }],
  ["a route reads any feature", { [route]: 'import { a } from "../../minutes/queries.server";' }],
  ["a write knows the House by type", { [writes]: 'import type { House } from "../../server/main";' }],
  ["the server imports anything", { "app/server/main.ts": 'import "../features/poles/writes.server";' }],
])("allowed: %s", (_, files) => {
  expect(floorBreaches(house(files))).toEqual([]);
});

test("a feature imports from its left only; routes are exempt, unknown features are not", () => {
  const right = { [writes]: 'import { a } from "../minutes/queries.server";' };
  const left = { "app/features/minutes/queries.server.ts": 'import { a } from "../poles/rules";' };
  const leaf = { [route]: 'import { a } from "../../minutes/queries.server";' };
  const unknown = { "app/features/budget/rules.ts": "" };
  expect(lineBreaches(house(right))).toHaveLength(1);
  expect(lineBreaches(house(left))).toEqual([]);
  expect(lineBreaches(house(leaf))).toEqual([]);
  expect(lineBreaches(house(unknown))).toEqual([
    "app/features/budget/rules.ts: the feature « budget » is not on the line",
  ]);
});

test("a cycle is named once, whatever its length; types and later loads make none", () => {
  const three = modulesOf({ "b.ts": 'import "./c";', "c.ts": 'import "./a";', "a.ts": 'import "./b";' });
  const itself = modulesOf({ "a.ts": 'import "./a";' });
  const types = modulesOf({ "a.ts": 'import "./b";', "b.ts": 'import type { A } from "./a";' });
  const later = modulesOf({ "a.ts": 'import "./b";', "b.ts": 'const a = () => import("./a");' });
  expect(cycles(three)).toEqual(["a.ts -> b.ts -> c.ts -> a.ts"]);
  expect(cycles(itself)).toEqual(["a.ts -> a.ts"]);
  expect(cycles(types)).toEqual([]);
  expect(cycles(later)).toEqual([]);
});
