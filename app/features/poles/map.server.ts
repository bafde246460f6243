import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Db } from "../../../db/dialect";
import type { Schema } from "../../../db/schema";
import { addMonths } from "../association/calendar";
import { kindsOf } from "./kind-queries.server";
import { linksBetween, type MapLink, type MapPole } from "./map";
import { peopleOn } from "./queries.server";

type Seen = (eb: ExpressionBuilder<Schema, "actions">) => Expression<SqlBool>;

/** The open poles with their people on a civil day, and what joined them: living pairings, a year of the actions `seen`. */
export const readMap = async (db: Db, seen: Seen, today: string): Promise<{ poles: MapPole[]; links: MapLink[] }> => {
  const faces = await db
    .selectFrom("poles")
    .select(["id", "slug", "name", "vegetable"])
    .where("closedOn", "is", null)
    .orderBy("rank")
    .execute();
  const ids = faces.map((one) => one.id);
  const people = await peopleOn(db, ids, today);
  const kinds = await kindsOf(db, [...new Set(people.map((one) => one.id))], today);
  const pairings = await livingPairs(db);
  const poles = faces.map((face) => ({
    ...face,
    paired: pairings.some((one) => one.poleId === face.id),
    people: people
      .filter((one) => one.poleId === face.id)
      .map(({ id, name, lead }) => ({ id, name, lead, kind: kinds[id] ?? ("member" as const) })),
  }));
  return { poles, links: linksBetween(poles, [...pairings, ...(await sharedActions(db, seen, today))]) };
};

const livingPairs = async (db: Db) => {
  const rows = await db
    .selectFrom("pairings")
    .innerJoin("pairingPeople", "pairingPeople.pairingId", "pairings.id")
    .select(["pairings.id", "poleId", "personId"])
    .where("startedOn", "is not", null)
    .where("endedOn", "is", null)
    .orderBy("pairings.id")
    .execute();
  return byRecord(rows, "pairing");
};

const sharedActions = async (db: Db, seen: Seen, today: string) => {
  const recent = db
    .selectFrom("actions")
    .where("removedAt", "is", null)
    .where("createdAt", ">=", addMonths(today, -12))
    .where(seen);
  const carried = await recent.select(["actions.id", "poleId", "personId"]).orderBy("actions.id").execute();
  const helped = await recent
    .innerJoin("actionPeople", "actionPeople.actionId", "actions.id")
    .select(["actions.id", "poleId", "actionPeople.personId"])
    .orderBy("actions.id")
    .execute();
  return byRecord([...carried, ...helped], "action");
};

const byRecord = <W extends "pairing" | "action">(
  rows: { id: string; poleId: string; personId: string }[],
  what: W,
) => {
  const records = new Map<string, { poleId: string; people: string[]; what: W }>();
  for (const { id, poleId, personId } of rows) {
    const record = records.get(id) ?? { poleId, people: [], what };
    record.people.push(personId);
    records.set(id, record);
  }
  return [...records.values()];
};
