import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { csvOf } from "../../actions/csv.server";
import { askedIn } from "../asked";
import { allListed } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, lang, zone, words } = await enter(args, "decisionsCsv");
  const rows = await allListed(db, me, askedIn(new URL(args.request.url).searchParams));
  const { decisions } = textsIn(lang, zone, words);
  const lines = rows.map((row) => ({
    number: row.number,
    date: row.decidedOn,
    body: row.bodyName ?? decisions.bodies[row.bodyKind],
    title: row.title,
    text: row.text,
    outcome: decisions.outcomes[row.outcome],
    explanation: row.explanation,
    pole: row.poleName,
  }));
  return csvOf(decisions.csvFile, decisions.csvColumns, lines);
};
