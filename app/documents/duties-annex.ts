import type { AnnexDuty, DutiesAnnex } from "./inputs";
import type { Block, Column, Paper } from "./paper";
import { bullets, heading, line, masthead, paper, prose, title, type Words, wordsFor } from "./parts";
import { plain, proseOf } from "./prose";

/** The resolution by which duties are shared out between poles, then its annex to the internal rules: one table a pole. */
export function dutiesAnnexPaper(it: DutiesAnnex): Paper {
  const words = wordsFor(it.lang, it.own);
  const w = words.duties;
  return paper(it, `${w.title}, ${it.name}`, `${w.annex}, ${it.name}`, [
    masthead(it),
    title(w.title, it.name, it.decision ? null : words.status.draft),
    {
      is: "resolution",
      name: it.decision || w.draft,
      text: proseOf(w.resolution(it.startsOn || w.noDay)),
      keep: true,
      votes: null,
      outcome: [],
      notes: [],
    },
    heading(w.annex),
    line(w.intro),
    ...it.poles.flatMap((pole) => [
      heading(w.pole(pole.name), 3, pole.leads),
      pole.duties.length > 0 ? table(pole.duties, w) : line(w.none),
    ]),
    ...(it.onPeople.length > 0 ? [heading(w.onPeople, 3), table(it.onPeople, w)] : []),
    ...(it.nowhere.length > 0 ? [heading(w.nowhere, 3), prose(bullets(it.nowhere))] : []),
    { is: "note", parts: plain(w.legalNote) },
    {
      is: "signatures",
      lead: "",
      people: [
        { role: words.minutes.chair, name: "" },
        { role: words.minutes.secretary, name: "" },
      ],
    },
  ]);
}

function table(duties: AnnexDuty[], w: Words["duties"]): Block {
  const columns: Column[] = [
    { label: w.columns.duty, share: 7 },
    { label: w.columns.who, share: 3 },
    { label: w.columns.often, share: 2 },
  ];
  const rows = duties.map((one) => [
    [{ b: [one.legal ? `${one.name} *` : one.name] }, { br: true as const }, one.does],
    [one.who],
    [one.often],
  ]);
  return { is: "table", columns, rows, rowHeight: null };
}
