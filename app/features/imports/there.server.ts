import type { Db } from "../../../db/dialect";
import type { TakeOverKind } from "./kinds";

export type There = { [kind in TakeOverKind]: number };

const running = ["startsOn", "endsOn", "endedOn"] as const;

/** What the house knows already of each step: mandates in force, open poles, decisions and promises, meetings ahead. */
export const thereAlready = async (db: Db, today: string): Promise<There> => {
  const mandates = await db.selectFrom("mandates").select(running).execute();
  const sits = mandates.filter(
    (one) => one.startsOn <= today && (!one.endsOn || one.endsOn >= today) && (!one.endedOn || one.endedOn > today),
  );
  const count = async (table: "decisions" | "promises") => {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  };
  const poles = await db.selectFrom("poles").select("id").where("closedOn", "is", null).execute();
  const meetings = await ahead(db, today).execute();
  return {
    mandates: sits.length,
    poles: poles.length,
    decisions: await count("decisions"),
    promises: await count("promises"),
    meetings: meetings.length,
  };
};

const ahead = (db: Db, today: string) =>
  db
    .selectFrom("meetings")
    .select(["id", "title", "startsAt", "kind"])
    .where("startsAt", ">=", today)
    .where("status", "!=", "cancelled")
    .orderBy("startsAt");

const SHOWN = 12;
export type ThereLine = { text: string; day: string | null };

/** The first lines of what is there already for one step, to see at a glance what is missing. */
export const linesThere = async (db: Db, kind: TakeOverKind, today: string): Promise<ThereLine[]> => {
  switch (kind) {
    case "mandates":
      return (
        await db
          .selectFrom("mandates")
          .innerJoin("persons", "persons.id", "mandates.personId")
          .select(["givenName", "familyName", "endsOn"])
          .where("startsOn", "<=", today)
          .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
          .where((eb) => eb.or([eb("endedOn", "is", null), eb("endedOn", ">", today)]))
          .orderBy("sortKey")
          .limit(SHOWN)
          .execute()
      ).map((one) => ({ text: `${one.givenName} ${one.familyName}`, day: one.endsOn }));
    case "poles":
      return (
        await db.selectFrom("poles").select("name").where("closedOn", "is", null).orderBy("rank").limit(SHOWN).execute()
      ).map((one) => ({ text: one.name, day: null }));
    case "decisions":
      return (
        await db
          .selectFrom("decisions")
          .select(["number", "title", "decidedOn"])
          .where("takenOverAt", "is not", null)
          .where("inCamera", "=", 0)
          .orderBy("decidedOn", "desc")
          .limit(SHOWN)
          .execute()
      ).map((one) => ({ text: `${one.number} ${one.title}`, day: one.decidedOn }));
    case "promises":
      return (await db.selectFrom("promises").select(["text", "dueOn"]).orderBy("rank").limit(SHOWN).execute()).map(
        (one) => ({ text: one.text, day: one.dueOn }),
      );
    case "meetings":
      return (await ahead(db, today).limit(SHOWN).execute()).map((one) => ({
        text: one.title,
        day: one.startsAt.slice(0, 10),
      }));
  }
};
