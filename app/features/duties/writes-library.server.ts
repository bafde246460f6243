import type { OwnDutiesTable } from "../../../db/schema/duties";
import type { Pen } from "../../pen.server";

export type Written = Omit<OwnDutiesTable, "createdAt" | "version" | "aside" | "key">;

/** Writes a line of the library in the association's own words: a new one, or the model's said otherwise. */
export const writeDuty = async (pen: Pen, key: string, written: Written, version: number): Promise<void> => {
  await pen.db
    .insertInto("ownDuties")
    .values({ key, ...written, aside: 0, createdAt: pen.now, version: version + 1 })
    .onConflict((on) => on.column("key").doUpdateSet({ ...written, version: version + 1 }))
    .execute();
  await pen.record({
    verb: "duty.write",
    subject: { kind: "duty", id: key },
    data: { often: written.often, forWhom: written.forWhom },
    texts: { name: written.name, does: written.does },
  });
};

// An empty name says: the model's own words, in whoever's language.
const asInModel: Written = {
  name: "",
  does: "",
  office: "",
  power: null,
  often: "whenNeeded",
  forWhom: "",
  theme: null,
};

/** Puts a line of the library aside, or takes it back; days past keep what they held. */
export const setAside = async (pen: Pen, key: string, aside: 0 | 1): Promise<void> => {
  await pen.db
    .insertInto("ownDuties")
    .values({ key, ...asInModel, aside, createdAt: pen.now, version: 0 })
    .onConflict((on) => on.column("key").doUpdateSet({ aside }))
    .execute();
  await pen.record({ verb: aside ? "duty.setAside" : "duty.takeBack", subject: { kind: "duty", id: key } });
};

/** How many duties somebody says she can carry, by herself. */
export const sayLimit = async (pen: Pen, personId: string, duties: number): Promise<void> => {
  await pen.db
    .insertInto("dutyLimits")
    .values({ personId, duties, saidOn: pen.today })
    .onConflict((on) => on.column("personId").doUpdateSet({ duties, saidOn: pen.today }))
    .execute();
  await pen.record({ verb: "duty.carry", subject: { kind: "person", id: personId }, reads: "self", data: { duties } });
};
