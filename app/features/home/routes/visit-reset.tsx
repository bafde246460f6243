import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { enter } from "../../../enter.server";

/** In the tour only: puts the garden back as it was planted, and shows its doors again. */
export const action = async (args: ActionFunctionArgs) => {
  const { house } = await enter(args, "visitReset");
  if (!house.reset) throw new Response(null, { status: 404 });
  await house.reset();
  return redirect("/visite?remis=1", { status: 303 });
};
