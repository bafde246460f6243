import type { Db } from "../../../db/dialect";
import { activePeople } from "./queries.server";

export type Load = { leads: number; duties: number; actions: number };

const loadOf = ({ leads, duties, actions }: Load): number => leads + duties + actions;

/** What each active person carries on a civil day: poles led, duties held by name, actions still to do. */
export const loadsOn = async (db: Db, day: string): Promise<Map<string, Load>> => {
  const people = await activePeople(db, day);
  const leads = await db
    .selectFrom("polePeople")
    .innerJoin("poles", "poles.id", "polePeople.poleId")
    .select(["personId", "poleId"])
    .distinct()
    .where("part", "=", "lead")
    .where("closedOn", "is", null)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  const duties = await db
    .selectFrom("dutyPlaces")
    .select("personId")
    .where("personId", "is not", null)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  const actions = await db
    .selectFrom("actions")
    .select((eb) => ["personId", eb.fn.countAll<number>().as("n")])
    .where("status", "=", "todo")
    .where("removedAt", "is", null)
    .groupBy("personId")
    .execute();
  const count = (rows: { personId: string | null }[], id: string) => rows.filter((row) => row.personId === id).length;
  return new Map(
    people.map(({ id }) => [
      id,
      {
        leads: count(leads, id),
        duties: count(duties, id),
        actions: Number(actions.find((row) => row.personId === id)?.n ?? 0),
      },
    ]),
  );
};

const steps = [0, 1, 3, 6, 10] as const;
export type Step = { from: number; to: number | null; people: number };

/** How many people carry how much, nobody named: nothing, 1 or 2, 3 to 5, 6 to 9, ten or more. */
export const spreadOf = (loads: readonly Load[]): Step[] =>
  steps.map((from, n) => {
    const to = steps[n + 1] === undefined ? null : (steps[n + 1] ?? 0) - 1;
    const inside = loads.filter((one) => loadOf(one) >= from && (to === null || loadOf(one) <= to));
    return { from, to, people: inside.length };
  });
