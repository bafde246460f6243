import type { SeatDraw } from "./inputs";
import { facts, heading, line, masthead, paper, title, wordsFor } from "./parts";
import { proseOf } from "./prose";

/** A drawing of lots, ready for the minutes: the paragraph, who ends when, the seed and how to draw again. */
export function seatDrawPaper(it: SeatDraw) {
  const words = wordsFor(it.lang, it.own);
  const w = words.draw;
  const count = it.parts.reduce((sum, part) => sum + part.lots.length, 0);
  const told = it.draw === "balance" ? w.told.balance : w.told.first;
  const parts = it.parts.filter((part) => part.lots.length > 0);
  const ends = parts.map((part) => w.part(part.lots.map((lot) => lot.seat).join(", "), part.day)).join(" ");
  return paper(it, `${w.title}, ${it.drawnOn}`, w.title, [
    masthead(it),
    title(w.title, w.under(it.ofBody, it.drawnOn), it.undone ? { label: w.undone, text: w.undoneText } : null),
    {
      is: "resolution",
      name: w.minutes,
      text: proseOf(`${told(count, it.ofBody, it.seed)} ${ends}`),
      keep: count < 40,
      votes: null,
      outcome: [],
      notes: [],
    },
    {
      is: "signatures",
      lead: "",
      people: [
        { role: words.minutes.chair, name: "" },
        { role: words.minutes.secretary, name: "" },
      ],
    },
    heading(w.again),
    facts([[w.seed, it.seed]]),
    line(w.method),
    ...parts.flatMap((part) => [
      heading(w.ends(part.day), 3),
      {
        is: "table" as const,
        columns: [
          { label: w.columns.seat, share: 6 },
          { label: w.columns.number, share: 2 },
          { label: w.columns.lot, share: 5 },
        ],
        rows: part.lots.map((lot) => [
          [lot.organisation ? `${lot.seat}, ${lot.organisation}` : lot.seat],
          [lot.number],
          [lot.lot],
        ]),
        rowHeight: null,
      },
    ]),
  ]);
}
