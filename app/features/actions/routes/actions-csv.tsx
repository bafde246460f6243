import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { openPoles } from "../../poles/queries.server";
import { askedIn } from "../asked";
import { csvOf } from "../csv.server";
import { allActions } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, lang, zone, words } = await enter(args, "actionsCsv");
  const asked = askedIn(new URL(args.request.url).searchParams);
  const pole = (await openPoles(db)).find((one) => one.slug === asked.pole);
  const rows = await allActions(db, me, { poleId: pole?.id, status: asked.state || null, words: asked.words });
  const { actions } = textsIn(lang, zone, words);
  const lines = rows.map((row) => ({
    pole: row.poleName,
    text: row.text,
    who: row.name,
    helpers: row.helpers.map((one) => one.name).join(", "),
    status: actions[row.status],
    doneOn: row.doneOn,
    dueOn: row.dueOn,
    reads: actions.reads[row.reads],
  }));
  return csvOf(actions.csvFile, actions.csvColumns, lines);
};
