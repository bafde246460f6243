import type { FilingData, FilingList } from "./inputs-filing";
import type { Block, Inline, Paper } from "./paper";
import { facts, heading, line, masthead, paper, title, wordsFor } from "./parts";
import { plain } from "./prose";

/** The consolidated list: what changed, then everybody in charge with their functions and the decision. */
export function filingListPaper(it: FilingList): Paper {
  const w = wordsFor(it.lang, it.own).filing;
  return paper(it, `${w.list}, ${it.association.name}`, w.list, [
    masthead(it),
    title(w.list, it.under),
    facts([
      [w.to, it.court ? w.court : w.registry],
      [w.seat, it.seat],
      [w.before, it.before],
    ]),
    heading(w.changes),
    table(
      [w.columns.change, w.columns.of, w.columns.decided],
      [3, 6, 3],
      it.changes.map((one) => [[{ b: [one.label] }], [one.text], [one.day]]),
    ),
    heading(w.people),
    table(
      [w.columns.name, w.columns.charge, w.columns.decision],
      [4, 5, 5],
      it.people.flatMap(({ name, charges, grounds }) =>
        charges.map((charge, at) => [[{ b: [name] }], [charge], [grounds[at] ?? ""]]),
      ),
      true,
    ),
    { is: "signatures", lead: w.signed, people: [{ role: w.filer, name: it.filer }] },
  ]);
}

/** What the form asks of each person, for the filer's own use: nobody else prints it, and it goes with the receipt. */
export function filingDataPaper(it: FilingData): Paper {
  const w = wordsFor(it.lang, it.own).filing;
  return paper(it, `${w.data}, ${it.association.name}`, w.data, [
    masthead(it),
    title(w.data, it.under),
    line(w.dataNote),
    ...it.people.flatMap((one) => [
      heading(one.name),
      facts([
        [w.columns.charge, one.charges.join(" ; ")],
        [w.occupation, one.occupation || w.notEntered],
        [w.home, one.home || w.notEntered],
        [w.nationality, one.nationality || w.notEntered],
      ]),
    ]),
    { is: "note", parts: plain(w.erased) },
  ]);
}

function table(labels: string[], shares: number[], rows: Inline[][][], joined = false): Block {
  return {
    is: "table",
    columns: labels.map((label, n) => ({ label, share: shares[n] ?? 1 })),
    rows,
    rowHeight: null,
    joined,
  };
}
