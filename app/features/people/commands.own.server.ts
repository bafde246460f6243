import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import { loadOne } from "./commands.server";
import { showsForm, skillsForm } from "./forms.server";
import { setShows, setSkills } from "./writes.own.server";

const loadWithAccess = async (db: Db, input: { person: string }) => {
  const person = await loadOne(db, input);
  if (!person) return null;
  const account = await db
    .selectFrom("accounts")
    .select("personId")
    .where("personId", "=", person.id)
    .executeTakeFirst();
  return { ...person, enters: account !== undefined };
};

/** Says who may read each of one's details, and whether others read one's address. Refuses: people.onlyYours. */
export const setShowsCommand = command({
  verb: "person.setShows",
  form: showsForm,
  load: loadWithAccess,
  write: async (pen, person, { person: _id, sharedEmail, ...chosen }) => {
    await setShows(pen, person.id, chosen, sharedEmail);
    return { said: "people.showsKept" };
  },
});

/** Says what one knows how to do and when one can. Refuses: people.notYourList, common.changedMeanwhile. */
export const tellSkills = command({
  verb: "person.tellSkills",
  form: skillsForm,
  load: loadOne,
  current: (person) => ({
    version: person.version,
    text: [person.skills, person.availability].filter(Boolean).join("\n"),
  }),
  write: async (pen, person, { person: _id, version: _version, ...told }) => {
    await setSkills(pen, person, told);
    return { said: "people.skillsKept" };
  },
});
