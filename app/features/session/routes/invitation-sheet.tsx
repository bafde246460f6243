import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { pdfOf, pdfResponse } from "../../../documents/pdf.server";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { invitationPaper } from "../invitation-paper.server";

/** The sheet is asked for by a form alone: a code stands in no address, hence in no history and no log. */
export const loader = async (args: LoaderFunctionArgs) => {
  await enter(args, "invitationSheet");
  throw new Response(null, { status: 405, headers: { Allow: "POST" } });
};

/** The sheet of a code that still opens, as a PDF; 404 for any other. Kept nowhere. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "invitationSheet");
  const { code } = await readForm(args.request);
  const input = typeof code === "string" ? await invitationPaper(ctx, code) : null;
  if (!input) throw new Response(null, { status: 404 });
  const { access } = textsIn(input.lang, ctx.zone, ctx.words).session;
  return pdfResponse(await pdfOf(ctx.house.pool, input), access.sheetName(input.name));
};
