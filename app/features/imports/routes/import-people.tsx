import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { urlOf } from "../../../pages";
import { slugs } from "../kinds";

/** The address the list of people had for its imports: it leads to the one for every table. */
export const loader = async (args: LoaderFunctionArgs) => {
  await enter(args, "importPeople");
  throw redirect(urlOf("importKind", { kind: slugs.people }));
};
