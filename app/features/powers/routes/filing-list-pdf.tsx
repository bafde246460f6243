import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfOf, pdfResponse } from "../../../documents/pdf.server";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { filingListOf } from "../filing-papers.server";
import { readsPowers } from "../rights";

/** The consolidated list of a filing as a PDF; 404 when there is no such filing. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "filingListPdf");
  if (!readsPowers(ctx.me)) throw new Response(null, { status: 403 });
  const input = await filingListOf(ctx, args.params.id ?? "");
  if (!input) throw new Response(null, { status: 404 });
  const { filingSheet: sheet } = textsIn(ctx.lang, ctx.zone, ctx.words).powers;
  return pdfResponse(await pdfOf(ctx.house.pool, input), sheet.people);
};
