import type { Ctx } from "../../context";
import { attendanceOf, type Meeting } from "../meetings/queries.server";
import { activePeople } from "../poles/queries.server";

export type OfficerChoice = { id: string; name: string; group: "present" | "team" | "roll" };

/** Who may chair or take the notes of a sitting: those in the room first, members of an assembly included; then the board
 *  and the team; then whoever else was called. */
export const officerChoices = async ({ db, today }: Pick<Ctx, "db" | "today">, meeting: Meeting) => {
  const roll = await attendanceOf(db, meeting.id);
  const there = ["room", "video", "phone"];
  const present = roll.filter((one) => one.leftAt === null && there.includes(one.presence ?? ""));
  const choices: OfficerChoice[] = present.map(({ personId, name }) => ({ id: personId, name, group: "present" }));
  const known = new Set(choices.map((one) => one.id));
  const others = (await activePeople(db, today)).filter((one) => !known.has(one.id));
  for (const { id, name } of others) choices.push({ id, name, group: "team" });
  for (const one of others) known.add(one.id);
  for (const { personId, name } of roll) if (!known.has(personId)) choices.push({ id: personId, name, group: "roll" });
  return choices;
};
