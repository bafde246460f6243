import type { Pen } from "../../pen.server";
import { type AddedPerson, insertPeople } from "../people/writes.import.server";
import type { Plans } from "./plans";
import { freshAmong, keyOf, type Who } from "./who";

/** A row this import made, to be taken back with it. */
export type Made = { rowTable: string; rowId: string };

/** People with their roles. */
export const writePeople = async (pen: Pen, plan: Plans["people"], made: Made[]): Promise<void> => {
  notePeople(
    await insertPeople(
      pen,
      plan.add.map((one) => one.entry),
    ),
    made,
  );
};

const notePeople = (people: readonly AddedPerson[], made: Made[]) => {
  for (const { id, roleIds } of people) {
    made.push({ rowTable: "persons", rowId: id });
    made.push(...roleIds.map((rowId) => ({ rowTable: "personRoles", rowId })));
  }
};

/** Adds the people a table names and the list lacks, without a role; answers who is who. */
export const writeWhos = async (pen: Pen, all: readonly Who[], made: Made[]): Promise<(who: Who) => string> => {
  const fresh = freshAmong(all);
  const people = await insertPeople(
    pen,
    fresh.map((who) => ({ ...who, phone: null, roles: [], since: null, team: null })),
  );
  notePeople(people, made);
  const ids = new Map(fresh.map((who, index) => [keyOf(who), people[index]?.id ?? ""]));
  return (who) => {
    if (who.id !== null) return who.id;
    const key = keyOf(who);
    // Said here without an address, elsewhere with one: the same person.
    const [named = ""] = key.split("\n");
    return ids.get(key) ?? [...ids].find(([one]) => one.startsWith(`${named}\n`))?.[1] ?? "";
  };
};
