import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { csvOf } from "../../actions/csv.server";
import { askedOf, directoryPage } from "../directory.server";

/** The list as it is filtered, for a spreadsheet: for those who hold it. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "peopleCsv");
  if (may(me, "person.create", {}) !== null) throw new Response(null, { status: 403 });
  const { people } = await directoryPage(db, me, today, { ...askedOf(me, args.request), whole: true, page: 1 });
  const { directory, roles, list } = textsIn(lang, zone, words).people;
  const names: { [role: string]: string } = roles;
  const lines = people.map((one) => ({
    name: one.name,
    roles: [...(one.sits ? [list.sits] : []), ...one.roles.map((role) => names[role] ?? role)].join(", "),
    email: one.email,
    phone: one.phone,
    about: one.about,
    skills: one.skills,
    availability: one.availability,
    note: one.noAddress ? directory.noAddress : one.sharers.length > 0 ? directory.sharedWith(one.sharers) : "",
  }));
  return csvOf(directory.csvFile, directory.csvColumns, lines);
};
