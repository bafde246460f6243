import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfOf, pdfResponse } from "../../../documents/pdf.server";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { sheetOf } from "../stand";
import { standSheetOf } from "../stand.server";

/** A sheet or a poster of the stand as a PDF; 404 for a size or a language that is not made. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "standPdf");
  const sheet = sheetOf(args.params.sheet ?? "");
  if (!sheet) throw new Response(null, { status: 404 });
  const input = await standSheetOf(ctx, sheet.size, sheet.lang);
  const { kit } = textsIn(sheet.lang, ctx.zone, ctx.words).renewal;
  return pdfResponse(await pdfOf(ctx.house.pool, input), `${kit.sheets[sheet.size]}, ${input.association.name}`);
};
