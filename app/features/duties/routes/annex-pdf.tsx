import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfOf, pdfResponse } from "../../../documents/pdf.server";
import { enter } from "../../../enter.server";
import { annexOf } from "../annex.server";

/** The resolution of a draft with its annex to the internal rules, as a PDF; 404 when there is no such draft. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "dutiesAnnex");
  const input = await annexOf(ctx, args.params.id ?? "");
  if (!input) throw new Response(null, { status: 404 });
  return pdfResponse(await pdfOf(ctx.house.pool, input), input.name);
};
