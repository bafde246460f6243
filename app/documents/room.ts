import type { AgendaLine, DecisionRecord, Invitation, Notice, ProxyForm, Sheet, SignInSheet } from "./inputs";
import type { Block, Column, Inline, Paper } from "./paper";
import {
  bullets,
  facts,
  heading,
  line,
  masthead,
  paper,
  prose,
  shortAddress,
  title,
  type Words,
  wordsFor,
} from "./parts";
import { plain, proseOf } from "./prose";
import { qrOf } from "./qr";

const handRow = 12;

/** The sign-in sheet: one row of 12 mm a person, a column without content left out, spare rows at the end; wide in large print. */
export function signInPaper(it: SignInSheet): Paper {
  const w = wordsFor(it.lang);
  const shown = columnsOf(it, w);
  const name = `${w.signIn.title}, ${it.body}, ${it.when}`;
  const people = [w.minutes.chair, w.minutes.secretary].map((role) => ({ role, name: "" }));
  const sheet = paper(it, name, name, [
    masthead(it),
    title(w.signIn.title, `${it.body}, ${it.when}, ${it.place}. ${w.signIn.count(it.rows.length)}`),
    {
      is: "sheet",
      columns: shown.map(({ column }) => column),
      rows: it.rows.map((row) => shown.map(({ cell }) => cell(row))),
      spare: it.spare,
      spareLabel: w.signIn.spare,
      rowHeight: handRow,
      lead: w.signIn.certified,
      people,
    },
  ]);
  return { ...sheet, wide: it.large === true };
}

/** What was decided, on one page, sent the same evening. */
export function decisionRecordPaper(it: DecisionRecord): Paper {
  const w = wordsFor(it.lang);
  const { columns } = w.decisions;
  const followed = it.decisions.some((d) => d.task);
  const under = `${it.sitting.body}, ${it.sitting.day}, ${it.sitting.place}. ${it.quorum} ${it.attendance}`.trim();
  const decisions: Block = {
    is: "table",
    columns: [
      { label: columns.number },
      { label: columns.text, share: 8 },
      { label: columns.outcome, share: 5 },
      ...(followed ? [{ label: columns.next, share: 6 }] : []),
    ],
    rows: it.decisions.map((d) => [
      [d.number],
      [d.text],
      [{ b: [d.outcome] }, { br: true }, d.votes],
      ...(followed ? [d.task ? [w.taskLine(d.task)] : []] : []),
    ]),
    rowHeight: null,
  };
  const todo: Block = {
    is: "table",
    columns: [
      { label: w.decisions.who, share: 2 },
      { label: w.decisions.what, share: 5 },
      { label: w.decisions.when, share: 2 },
    ],
    rows: it.tasks.map((task) => [[task.who], [task.what], [task.when]]),
    rowHeight: null,
  };
  return paper(
    it,
    `${w.decisions.title}, ${it.sitting.body}, ${it.sitting.day}`,
    `${w.decisions.title}, ${it.sitting.day}`,
    [
      masthead(it),
      title(w.decisions.title, under),
      line({ i: [w.decisions.caveat] }),
      it.decisions.length > 0 ? decisions : line(w.decisions.none),
      ...(it.tasks.length > 0 ? [heading(w.decisions.tasks), todo] : []),
    ],
  );
}

/** A proxy on paper, for one meeting: filled in when the names are known, else with lines to write on. */
export function proxyFormPaper(it: ProxyForm): Paper {
  const w = wordsFor(it.lang).proxyForm;
  return paper(it, `${w.title}, ${it.body}, ${it.when}`, w.title, [
    masthead(it),
    title(w.title, w.under(it.body, it.when, it.place)),
    blanks(1, [w.from, it.from], [w.to, it.to]),
    line(w.act),
    blanks(2, [w.madeAt], [w.madeOn]),
    {
      is: "signatures",
      lead: "",
      people: [
        { role: w.hand, name: it.from ?? "" },
        { role: w.accepted, name: it.to ?? "" },
      ],
    },
    ...(it.rules.length > 0 ? [heading(w.rules), prose(bullets(it.rules))] : []),
    { is: "note", parts: plain(w.back(it.giveBackTo)) },
  ]);
}

/** The notice of a meeting with its agenda, the association's rules on quorum and proxies, and how to answer. */
export function noticePaper(it: Notice): Paper {
  const words = wordsFor(it.lang);
  const w = words.notice;
  const name = it.invites ? w.invites(it.body) : w.title(it.body);
  return paper(it, `${name}, ${it.when}`, `${name}, ${it.when}`, [
    bareMasthead(it),
    title(name, it.to ? w.to(it.to) : ""),
    facts([
      [w.when, it.when],
      [w.where, it.place],
    ]),
    prose(...proseOf(it.intro)),
    ...(it.agenda.length > 0 ? [heading(w.agenda), agendaTable(it.agenda, words)] : []),
    ...(it.endsAt ? [line(w.ends(it.endsAt))] : []),
    ...(it.rules.length > 0 ? [heading(w.rules), prose(bullets(it.rules))] : []),
    ...(it.enclosed.length > 0 ? [heading(w.enclosed), prose(bullets(it.enclosed))] : []),
    heading(w.answer),
    {
      ...{ is: "code", label: "", code: "", under: it.answer, signed: it.signedBy },
      qr: it.reached ? qrOf(it.url, w.answerQr(shortAddress(it.address))) : null,
    },
  ]);
}

/** A5 sheet that gives a person access without mail: the address to scan, a code that works once. */
export function invitationPaper(it: Invitation): Paper {
  const words = wordsFor(it.lang, it.own);
  const w = words.invitation;
  const sheet = paper(it, w.title(it.name), w.title(it.name), [
    bareMasthead(it),
    title(w.title(it.name), w.under(it.association.name)),
    prose(bullets(w.steps(it.address), true)),
    {
      ...{ is: "code", label: w.code, code: it.code, under: w.until(it.validUntil), signed: [] },
      qr: qrOf(it.url, words.qr(it.address)),
    },
    { is: "note", parts: plain(`${w.care}\n${w.from(it.from)} ${it.help}`) },
  ]);
  return { ...sheet, size: "a5" };
}

function bareMasthead(it: Sheet): Block {
  return { is: "masthead", name: it.association.name, about: it.association.about, qr: null };
}

function blanks(across: 1 | 2, ...lines: [label: string, value?: string][]): Block {
  return { is: "blanks", across, lines: lines.map(([label, value = ""]) => ({ label, value })) };
}

export function agendaTable(agenda: AgendaLine[], words: Words): Block {
  const { columns, minutes } = words.notice;
  const timed = agenda.some((item) => item.at !== undefined);
  return {
    is: "table",
    columns: [
      { label: columns.number, align: "end" },
      { label: columns.title, share: 1 },
      { label: columns.aim },
      ...(timed ? [{ label: columns.at }] : []),
      { label: columns.minutes, align: "end" },
    ],
    rows: agenda.map((item) => [
      [item.number],
      item.about ? [{ b: [item.title] }, { br: true }, item.about] : [{ b: [item.title] }],
      [item.aim],
      ...(timed ? [[item.at ?? ""]] : []),
      [minutes(item.minutes)],
    ]),
    rowHeight: null,
  };
}

type SignInRow = SignInSheet["rows"][number];
type SignInColumn = { column: Column; cell: (row: SignInRow) => Inline[]; always: boolean };

function columnsOf(it: SignInSheet, w: Words): SignInColumn[] {
  const { name, seat, college, proxy, signature } = w.signIn.columns;
  const all: SignInColumn[] = [
    { column: { label: name, share: 5 }, cell: (row) => [{ b: [row.name] }], always: true },
    { column: { label: seat, share: 4 }, cell: (row) => [row.seat], always: false },
    { column: { label: college, share: 3 }, cell: (row) => [row.college ?? ""], always: false },
    {
      column: { label: proxy, share: 4 },
      cell: (row) => [row.proxy ? w.signIn.proxyTo(row.proxy) : ""],
      always: false,
    },
    {
      column: { label: signature, share: 6 },
      cell: (row) => [row.noted ?? (row.mode ? w.modes[row.mode] : "")],
      always: true,
    },
  ];
  return all.filter(({ always, cell }) => always || it.rows.some((row) => cell(row).some((part) => part !== "")));
}
