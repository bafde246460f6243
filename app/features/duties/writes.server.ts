import { flag } from "../../../db/schema/flag";
import type { Pen } from "../../pen.server";
import { addDays } from "../association/calendar";
import { legalKeys } from "./library.server";
import { everyPlace, turnsOf } from "./queries.server";
import { lastDayOf, type Placed, type Spot, turnOn } from "./standing";

export type Placing = Spot & { startsOn: string; endsOn: string | null };

/** Places a duty from a civil day; the placing it replaces ends on the eve. Nowhere: only the end is kept. */
export const placeDuty = async (pen: Pen, placing: Placing, replaced: Placed | null): Promise<string | null> => {
  if (replaced) await endPlace(pen, replaced, addDays(placing.startsOn, -1));
  const nowhere = placing.poleId === null && placing.personId === null;
  const [id] = nowhere ? [] : await insertPlaces(pen, [placing], null);
  await pen.record({
    verb: "duty.place",
    subject: { kind: "duty", id: placing.duty },
    pole: placing.poleId,
    data: { ...placing, place: id ?? null, replaced: replaced?.id ?? null, nowhere },
  });
  return id ?? null;
};

/** Lifts a duty from where it was; it was held until `endsOn` included, or until an earlier end already known. */
export const liftDuty = async (pen: Pen, place: Placed, asked: string): Promise<void> => {
  const endsOn = await endPlace(pen, place, asked);
  await pen.record({
    verb: "duty.lift",
    subject: { kind: "duty", id: place.duty },
    pole: place.poleId,
    data: { duty: place.duty, place: place.id, poleId: place.poleId, personId: place.personId, endsOn },
  });
};

/**
 * Everything changes hands on a civil day: what stood ends on the eve, these spots begin. Placings and turns already known
 * for later days stay. Answers how many placings begin. The caller records the line.
 */
export const turnDuties = async (pen: Pen, spots: readonly Spot[], day: string, decisionId: string | null) => {
  const turns = (await turnsOf(pen.db)).map((turn) => turn.day);
  const { ends, never, starts } = turnOn(await everyPlace(pen.db), spots, day, turns);
  if (never.length > 0) await pen.db.deleteFrom("dutyPlaces").where("id", "in", never).execute();
  if (ends.length > 0)
    await pen.db
      .updateTable("dutyPlaces")
      .set({ endsOn: addDays(day, -1) })
      .where("id", "in", ends)
      .execute();
  await insertPlaces(pen, starts, decisionId);
  return starts.length;
};

const insertPlaces = async (pen: Pen, placings: readonly Placing[], decisionId: string | null): Promise<string[]> => {
  const legal = await legalKeys(pen.db);
  const rows = placings.map(({ duty, ...rest }) => ({
    id: pen.id(),
    dutyKey: duty,
    legal: flag(legal.has(duty)),
    decisionId,
    ...rest,
  }));
  for (let from = 0; from < rows.length; from += 250)
    await pen.db
      .insertInto("dutyPlaces")
      .values(rows.slice(from, from + 250))
      .execute();
  return rows.map((row) => row.id);
};

// A placing that would end before it began never was: the journal alone remembers it.
const endPlace = async (pen: Pen, place: Placed, asked: string): Promise<string> => {
  const endsOn = lastDayOf(place, asked);
  await (endsOn < place.startsOn
    ? pen.db.deleteFrom("dutyPlaces").where("id", "=", place.id).execute()
    : pen.db.updateTable("dutyPlaces").set({ endsOn }).where("id", "=", place.id).execute());
  return endsOn;
};
