import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { bringToToday } from "../commands.today.server";

/** In the tour only: brings a meeting to today, so that its sitting may open. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "visitToday");
  const { meeting } = await readForm(args.request);
  if (typeof meeting !== "string" || !/^[\w-]{1,64}$/.test(meeting)) throw new Response(null, { status: 400 });
  await bringToToday(ctx, meeting);
  return redirect(`/reunions/${meeting}/seance`, { status: 303 });
};
