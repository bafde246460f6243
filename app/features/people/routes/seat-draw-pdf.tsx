import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfOf, pdfResponse } from "../../../documents/pdf.server";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { drawPaperOf } from "../draw-paper.server";

/** A drawing of lots to join to the minutes, as a PDF; 404 when there is no such drawing. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "seatDrawPdf");
  const found = await drawPaperOf(ctx, args.params.id ?? "");
  if (!found) throw new Response(null, { status: 404 });
  const { draw } = textsIn(ctx.lang, ctx.zone, ctx.words).people.seatPages;
  return pdfResponse(await pdfOf(ctx.house.pool, found.input), draw.file(found.drawnOn));
};
