import { flag } from "../../../db/schema/flag";
import type { Pen } from "../../pen.server";
import { type Audience, houseRule, type Shown, shownThings } from "./shows";
import { indexPerson } from "./writes.server";

/** Keeps who may read each of a person's details; what follows the rule of the house leaves no row. */
export const setShows = async (
  pen: Pen,
  personId: string,
  chosen: { [what in Shown]: Audience },
  sharedEmail: boolean,
) => {
  await pen.db.deleteFrom("personShows").where("personId", "=", personId).execute();
  const said = shownThings.filter((what) => chosen[what] !== houseRule[what]);
  if (said.length > 0)
    await pen.db
      .insertInto("personShows")
      .values(said.map((what) => ({ personId, what, audience: chosen[what] })))
      .execute();
  await pen.db
    .updateTable("persons")
    .set({ sharedEmail: flag(sharedEmail) })
    .where("id", "=", personId)
    .execute();
  await indexPerson(pen, personId);
  const data = { ...chosen, shared: flag(sharedEmail) };
  await pen.record({ verb: "person.setShows", subject: { kind: "person", id: personId }, reads: "self", data });
};

/** Keeps what a person knows how to do and when she can, in her words. Records that it changed, never the words. */
export const setSkills = async (
  pen: Pen,
  person: { id: string; version: number },
  told: { skills: string | null; availability: string | null },
) => {
  await pen.db
    .updateTable("persons")
    .set({ ...told, version: person.version + 1 })
    .where("id", "=", person.id)
    .execute();
  await indexPerson(pen, person.id);
  await pen.record({ verb: "person.tellSkills", subject: { kind: "person", id: person.id } });
};
