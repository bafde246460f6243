import type { BoardBook } from "./inputs";
import type { Block, Paper } from "./paper";
import { bullets, figures, heading, keptLine, masthead, paper, prose, title, type Words, wordsFor } from "./parts";
import { proseOf } from "./prose";
import { agendaTable } from "./room";

/** All a board reads before it meets, in one document: agenda, follow-ups, reports of the poles, proposals. */
export function boardBookPaper(it: BoardBook): Paper {
  const w = wordsFor(it.lang, it.own);
  const name = `${w.book.title}, ${it.body}, ${it.when}`;
  return paper(it, name, name, [
    masthead(it),
    title(w.book.title, w.book.under(it.body, it.when, it.place)),
    { is: "contents", title: w.book.contents },
    heading(w.notice.agenda),
    agendaTable(it.agenda, w),
    ...followUps(it, w),
    ...(it.reports.length > 0 ? [heading(w.book.reports)] : []),
    ...it.reports.flatMap((report) => reportBlocks(report, w)),
    ...(it.proposals.length > 0 ? [heading(w.book.proposals)] : []),
    ...it.proposals.flatMap((proposal) => proposalBlocks(proposal, w)),
  ]);
}

function followUps(it: BoardBook, w: Words): Block[] {
  if (it.followUps.length === 0) return [];
  const { what, pole, due, state } = w.book.columns;
  const columns = [
    { label: what, share: 8 },
    { label: pole, share: 4 },
    { label: due, share: 6 },
    { label: state, share: 3 },
  ];
  const rows = it.followUps.map((row) => [[row.what], [row.pole], [row.due], [row.state]]);
  return [heading(w.book.followUps), { is: "table", columns, rows, rowHeight: null }];
}

function reportBlocks(report: BoardBook["reports"][number], w: Words): Block[] {
  return [
    heading(report.pole, 3),
    ...(report.leads.length > 0 ? [keptLine({ i: [w.book.leads(report.leads)] })] : []),
    prose(...proseOf(report.text || w.book.nothing)),
    ...(report.figures.length > 0 ? [figures(report.figures, w)] : []),
    { is: "furrow" },
  ];
}

function proposalBlocks(it: BoardBook["proposals"][number], w: Words): Block[] {
  return [
    heading(`${it.number}. ${it.title}`, 3),
    keptLine({ i: [w.book.by(it.by), it.cost ? `. ${w.book.cost(it.cost)}` : "", "."] }),
    prose(...proseOf(it.text)),
    {
      is: "resolution",
      name: w.book.wording,
      text: proseOf(it.resolution),
      keep: it.resolution.length < 900,
      votes: null,
      outcome: [],
      notes: [],
    },
    ...(it.opinions.length > 0 ? [keptLine({ b: [w.book.opinions] })] : []),
    prose(bullets(it.opinions.map((one) => `${w.book.opinion(one.name)}${one.text}`))),
    { is: "furrow" },
  ];
}
