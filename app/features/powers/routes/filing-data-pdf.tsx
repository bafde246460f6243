import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfOf, pdfResponse } from "../../../documents/pdf.server";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { filingDataOf } from "../filing-papers.server";

/** The data sheet of a filing as a PDF, for its filer until the receipt; 404 for anybody else. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "filingDataPdf");
  const input = await filingDataOf(ctx, args.params.id ?? "");
  if (!input) throw new Response(null, { status: 404 });
  const { filingSheet: sheet } = textsIn(ctx.lang, ctx.zone, ctx.words).powers;
  return pdfResponse(await pdfOf(ctx.house.pool, input), sheet.data);
};
