import { flag } from "../../../db/schema/flag";
import type { Pen } from "../../pen.server";
import { addDays } from "../association/calendar";
import { type DutyId, duties } from "./duties";
import type { DutyPlace } from "./queries.server";

export type Placing = {
  duty: DutyId;
  poleId: string | null;
  personId: string | null;
  startsOn: string;
  endsOn: string | null;
};

/** Places a duty from a civil day; the placing it replaces ends on the eve. Nowhere: only the end is kept. */
export const placeDuty = async (pen: Pen, placing: Placing, replaced: DutyPlace | null): Promise<string | null> => {
  if (replaced) await endPlace(pen, replaced, addDays(placing.startsOn, -1));
  const nowhere = placing.poleId === null && placing.personId === null;
  const id = nowhere ? null : await insertPlace(pen, placing);
  await pen.record({
    verb: "duty.place",
    subject: { kind: "duty", id: placing.duty },
    pole: placing.poleId,
    data: { ...placing, place: id, replaced: replaced?.id ?? null, nowhere },
  });
  return id;
};

/** Lifts a duty from where it was; it was held until `endsOn` included. */
export const liftDuty = async (pen: Pen, place: DutyPlace, endsOn: string): Promise<void> => {
  await endPlace(pen, place, endsOn);
  await pen.record({
    verb: "duty.lift",
    subject: { kind: "duty", id: place.duty },
    pole: place.poleId,
    data: { duty: place.duty, place: place.id, poleId: place.poleId, personId: place.personId, endsOn },
  });
};

const insertPlace = async (pen: Pen, { duty, ...rest }: Placing): Promise<string> => {
  const id = pen.id();
  const legal = flag(duties.some((one) => one.id === duty && one.power !== null));
  await pen.db
    .insertInto("dutyPlaces")
    .values({ id, dutyKey: duty, legal, decisionId: null, ...rest })
    .execute();
  return id;
};

// A placing that would end before it began never was: the journal alone remembers it.
const endPlace = (pen: Pen, place: DutyPlace, endsOn: string) =>
  endsOn < place.startsOn
    ? pen.db.deleteFrom("dutyPlaces").where("id", "=", place.id).execute()
    : pen.db.updateTable("dutyPlaces").set({ endsOn }).where("id", "=", place.id).execute();
