import type { OwnWords } from "../features/association/words";
import { inOwnWords } from "../texts/make";
import type { KeyFigure, Resolution, Sheet, Sitting, Status, Tally, Task } from "./inputs";
import type { Block, Inline, Paper, Prose, Votes } from "./paper";
import { proseOf } from "./prose";
import { qrOf } from "./qr";
import { en } from "./words.en";
import { fr } from "./words.fr";

export type Words = typeof fr;

/** The labels of one language, in the association's own words where the document names its board or its poles. */
export function wordsFor(lang: Sheet["lang"], own?: OwnWords): Words {
  return inOwnWords(lang === "fr" ? fr : en, lang, own);
}

/** A4 in the association's name, its foot filled; `running` heads the pages after the first. */
export function paper(sheet: Sheet, title: string, running: string, blocks: Block[]): Paper {
  const w = wordsFor(sheet.lang);
  const print = sheet.head?.hash.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 ");
  return {
    lang: sheet.lang,
    size: "a4",
    wide: false,
    textSize: sheet.large ? 16 : 11,
    title,
    association: sheet.association.name,
    running,
    foot: {
      address: shortAddress(sheet.address),
      printed: w.page(sheet.printedOn),
      journal: sheet.head && print ? w.journal(sheet.head.seq, print) : "",
      page: "page",
    },
    blocks: heldToSignatures(blocks),
  };
}

/** Signatures never stand alone on a page: what comes before goes with them. */
function heldToSignatures(blocks: Block[]): Block[] {
  return blocks.map((block, at) => {
    const held = blocks[at + 1]?.is === "signatures" && (block.is === "prose" || block.is === "note");
    return held ? { ...block, keep: true } : block;
  });
}

/** An address as people copy it: with an id in it, the first page on its way; the QR code knows the whole. */
export function shortAddress(address: string): string {
  const [host = "", ...path] = address.split("/");
  return [host, ...(path.some((part) => part.length > 30) ? path.slice(0, 1) : path)].join("/");
}

/** The association's name and address, with the QR code of the page that holds the living document. */
export function masthead(sheet: Sheet): Block {
  const { name, about } = sheet.association;
  return { is: "masthead", name, about, qr: qrOf(sheet.url, wordsFor(sheet.lang).qr(shortAddress(sheet.address))) };
}

export function title(text: string, under: string, status: { label: string; text: string } | null = null): Block {
  return { is: "title", text, under, status };
}

export function heading(text: string, level: 2 | 3 = 2, aside = ""): Block {
  return { is: "heading", level, text, aside };
}

export function prose(...parts: Prose[]): Block {
  return { is: "prose", parts };
}

export function line(...parts: Inline[]): Block {
  return prose({ p: parts });
}

/** A line that never ends a page: what it opens follows it. */
export function keptLine(...parts: Inline[]): Block {
  return { is: "prose", parts: [{ p: parts }], keep: true };
}

export function bullets(items: string[], ordered = false): Prose {
  return { list: items.map((item) => [{ p: [item] }]), ordered, start: 1 };
}

/** Facts without a text are left out. */
export function facts(rows: [term: string, text: string][]): Block {
  return { is: "facts", rows: rows.filter(([, text]) => text !== "").map(([term, text]) => ({ term, text: [text] })) };
}

/** A sentence begun with its capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export function statusOf(status: Status, w: Words): { label: string; text: string } {
  if (status.step === "draft") return w.status.draft;
  return status.step === "signed" ? w.status.signed(status.on) : w.status.approved(status.on);
}

export function resolution(it: Resolution, w: Words): Block {
  const notes = [
    ...(it.votes?.secret ? [w.resolution.secret] : []),
    ...(it.votes?.deduced ? [w.resolution.deduced] : []),
    ...(it.notes ?? []),
  ];
  return {
    is: "resolution",
    name: w.resolution.name(it.number),
    text: proseOf(it.text),
    keep: it.text.length < 900,
    votes: it.votes && votes(it.votes, w),
    outcome: [{ b: [it.outcome] }, ` ${it.grounds}`],
    notes,
  };
}

/** Key figures, each with last year's value and its source when they are known. */
export function figures(list: KeyFigure[], w: Words): Block {
  const tiles = list.map(({ value, label, before, source }) => ({
    value,
    label,
    notes: [...(before ? [w.report.before(before)] : []), ...(source ? [w.report.source(source)] : [])],
  }));
  return { is: "figures", tiles };
}

export function taskLine(task: Task, w: Words): Block {
  return line({ b: [w.task] }, ` ${w.taskLine(task)}.`);
}

export function signatures(sitting: Pick<Sitting, "chair" | "secretary">, w: Words): Block {
  return {
    is: "signatures",
    lead: "",
    people: [
      { role: w.minutes.chair, name: sitting.chair },
      { role: w.minutes.secretary, name: sitting.secretary },
    ],
  };
}

function votes(tally: Tally, w: Words): Votes {
  const labels = w.resolution;
  const counts: [string, number | undefined][] = [
    [labels.for, tally.for],
    [labels.against, tally.against],
    [labels.abstention, tally.abstention],
    [labels.blank, tally.blank],
    [labels.null, tally.null],
    [labels.takesNoPart, tally.takesNoPart],
    [labels.cast, tally.cast],
  ];
  return {
    columns: counts.flatMap(([label, count]) => (count === undefined ? [] : [{ label, count: String(count) }])),
  };
}
