import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { csvOf, fileAnswer } from "../csv-file.server";
import { templateOf } from "../exports.server";
import { kindOfSlug, slugs } from "../kinds";

/** A table to fill in: its titles in the reader's language. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { lang, zone } = await enter(args, "importTemplate");
  const kind = kindOfSlug(args.params.kind);
  if (!kind) throw new Response(null, { status: 404 });
  return fileAnswer(csvOf(templateOf(kind, textsIn(lang, zone))), `terreau-${slugs[kind]}`, "csv");
};
