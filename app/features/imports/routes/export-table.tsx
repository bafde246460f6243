import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { csvOf, fileAnswer, formatIn } from "../csv-file.server";
import { exportedTable } from "../exports.server";
import { exportKinds, slugs } from "../kinds";

/** A table of people, seats, mandates, poles or duties as it stands, in CSV, for Excel or for LibreOffice. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "exportTable");
  const kind = exportKinds.find((one) => slugs[one] === args.params.kind);
  const format = formatIn(args.params.format);
  if (!kind || !format) throw new Response(null, { status: 404 });
  // In the usual words: a table goes from one house to another, and comes back into this one.
  const t = textsIn(ctx.lang, ctx.zone);
  const rows = await exportedTable(ctx, kind, t);
  const name = `terreau-${slugs[kind]}-${ctx.today}`;
  if (format === "csv") return fileAnswer(csvOf(rows), name, format);
  const input = { format, sheet: t.imports.kinds[kind].title, rows };
  return fileAnswer((await ctx.house.pool.run({ kind: "sheet", input })) as Uint8Array, name, format);
};
