import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { pages } from "../../../app/pages";
import { openDoors } from "./checks/doors";
import { foldedForms } from "./checks/folded";
import { cycles, floorBreaches, lineBreaches } from "./checks/imports";
import { type Breach, filesUnder, type Module, modulesOf } from "./checks/modules";
import { moduleState } from "./checks/state";
import { hiddenWords } from "./checks/words";
import { engineQuestions, forbiddenWords, impurities, inlineStyles, longFiles, vagueNames } from "./checks/writing";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const house = modulesOf(filesUnder(root, ["app", "db"]));
const around = modulesOf(filesUnder(root, ["packaging", "tests/support"]));

const rules: [string, (modules: Module[]) => Breach[], Module[]][] = [
  ["each file imports from its floor and below", floorBreaches, house],
  ["features import from their left on the line", lineBreaches, house],
  ["no cycle of imports", cycles, house],
  ["no file is too long to be read at once", longFiles, [...house, ...around]],
  ["no style= in JSX", inlineStyles, house],
  ["no module keeps state", moduleState, house],
  ["only db/dialect.ts asks which engine", engineQuestions, house],
  ["floor 0 has no clock, no chance, no machine", impurities, house],
  ["every loader and action enters by its page", (modules) => openDoors(modules, pages), house],
  ["no form is folded where its refusal stays out of sight", foldedForms, house],
  ["every word that a page reads is read where the build sees it", hiddenWords, house],
  ["every file has a name that says what it holds", vagueNames, [...house, ...around]],
  ["no word puts off the work or silences the compiler", forbiddenWords, [...house, ...around]],
];

test.each(rules)("%s", (_, breaches, modules) => {
  expect(breaches(modules)).toEqual([]);
});
