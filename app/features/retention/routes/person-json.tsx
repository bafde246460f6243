import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { heldAbout, portraitOf } from "../held.server";
import { copyFor } from "../queries.server";

/** Everything held about a person in one file, as a machine reads it: for herself, or for a keeper who opened her copy. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, now } = await enter(args, "personJson");
  const copy = await copyFor(db, me, args.params.slug ?? "", now);
  if (!copy || copy.access === "closed") throw new Response(null, { status: 404 });
  const { person, access } = copy;
  const held = await heldAbout(db, person.id, access === "self");
  const body = {
    madeAt: now,
    person: person.id,
    tables: Object.fromEntries(held.filter((one) => !one.withheld).map(({ table, rows }) => [table, rows])),
    withheld: held.filter((one) => one.withheld).map(({ table, rows }) => ({ table, rows: rows.length })),
    portrait: await portraitOf(db, person.id),
  };
  return new Response(JSON.stringify(body, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${person.slug}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
};
