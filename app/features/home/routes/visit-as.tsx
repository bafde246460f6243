import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { endSession, openSession } from "../../session/lucia.server";
import { wayBack } from "../../session/way-back";

/** In the tour only: becomes another person of the example garden, or nobody. */
export const action = async (args: ActionFunctionArgs) => {
  const { db, house } = await enter(args, "visitAs");
  const form = await readForm(args.request);
  const back = wayBack(typeof form.back === "string" ? form.back : null);
  const ended = await endSession(house, args.request);
  if (form.person === "nobody") return redirect(back, { headers: { "Set-Cookie": ended } });
  const person = await db
    .selectFrom("persons")
    .select("id")
    .where((eb) => eb.or([eb("slug", "=", String(form.person)), eb("id", "=", String(form.person))]))
    .executeTakeFirst();
  if (!person) throw new Response(null, { status: 404 });
  return redirect(back, { headers: { "Set-Cookie": await openSession(house, person.id, "visite") } });
};
