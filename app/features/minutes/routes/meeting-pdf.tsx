import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfResponse } from "../../../documents/pdf.server";
import { enter } from "../../../enter.server";
import { keptPdf } from "../kept-pdf.server";
import { paperAsked } from "../paper-asked.server";

/** Papers of a meeting: minutes, annex, extract-<number>, sign-in sheets, decisions, proxy form, notice, board book; each
 *  in large print (16 pt) with `?gros`. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "meetingPdf");
  const { id = "", kind = "" } = args.params;
  const asked = await paperAsked(ctx, id, kind);
  if (!asked) throw new Response(null, { status: 404 });
  const input = new URL(args.request.url).searchParams.has("gros") ? { ...asked.input, large: true } : asked.input;
  const bytes = await keptPdf(ctx, input, { kind, meetingId: id, title: asked.name });
  return pdfResponse(bytes, asked.name);
};
