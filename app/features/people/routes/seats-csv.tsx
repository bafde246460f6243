import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { csvOf } from "../../actions/csv.server";
import { bodiesOf } from "../../association/queries.server";
import { lastDay } from "../mandates";
import { seatsOn } from "../seat-queries.server";

/** Every open seat with everybody who sat, sits or will, one line each, as people open it in a spreadsheet. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { db, today, lang, zone, words } = await enter(args, "seatsCsv");
  const { mandatesPage, seatPages, origins } = textsIn(lang, zone, words).people;
  const lines = [];
  for (const body of await bodiesOf(db)) {
    if (body.kind === "assembly") continue;
    for (const seat of await seatsOn(db, body.id, today)) {
      const { college, organisation, termEndsOn: term } = seat;
      const first = { seat: seat.label ?? mandatesPage.seat(seat.rank), college, organisation, term };
      const all = [...seat.past, ...seat.holders, ...seat.alternates];
      if (seat.vacantSince !== null) lines.push({ ...first, who: mandatesPage.vacant, from: seat.vacantSince });
      for (const one of all)
        lines.push({
          ...first,
          ...{ who: one.name, part: seatPages.parts[one.part], from: one.startsOn, to: lastDay(one) },
          ...{ origin: origins[one.origin], ratified: one.ratifiedOn },
          end: one.endKind ? seatPages.ends[one.endKind] : null,
        });
    }
  }
  return csvOf(seatPages.csvFile, seatPages.csvColumns, lines);
};
