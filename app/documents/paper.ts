/**
 * A paper is a document ready to be laid out: plain data, every word already in the reader's language.
 * The Typst template is constant and only reads this; nothing a person typed is ever part of the template.
 */
export type Inline = string | { b: Inline[] } | { i: Inline[] } | { br: true } | { tick: true };

export type Prose =
  | { p: Inline[] }
  | { head: Inline[] }
  | { quote: Prose[] }
  | { list: Prose[][]; ordered: boolean; start: number };

export type Column = { label: string; share?: number; align?: "start" | "center" | "end" };

/** What is kept (`keep`) stands on the page of what follows it; of a long text, its last paragraph or line does. */
export type Block =
  | { is: "masthead"; name: string; about: string; qr: Qr | null }
  | { is: "title"; text: string; under: string; status: { label: string; text: string } | null }
  | { is: "heading"; level: 2 | 3; text: string; aside: string }
  | { is: "facts"; rows: { term: string; text: Inline[] }[] }
  | { is: "prose"; parts: Prose[]; keep?: boolean }
  | {
      is: "resolution";
      name: string;
      text: Prose[];
      keep: boolean;
      votes: Votes | null;
      outcome: Inline[];
      notes: string[];
    }
  | {
      is: "table";
      columns: Column[];
      rows: Inline[][][];
      rowHeight: number | null;
      /** Rows that follow one another with the same first cell share it. */
      joined?: boolean;
    }
  | {
      /** Rows to sign, then empty ones: as many as let one page hold all, else on the page of the signatures. */
      is: "sheet";
      columns: Column[];
      rows: Inline[][][];
      spare: number;
      spareLabel: string;
      rowHeight: number;
      lead: string;
      people: { role: string; name: string }[];
    }
  | { is: "signatures"; lead: string; people: { role: string; name: string }[] }
  | { is: "blanks"; across: 1 | 2; lines: { label: string; value: string }[] }
  | { is: "figures"; tiles: { value: string; label: string; notes: string[] }[] }
  | { is: "picture"; file: string; alt: string; caption: string }
  | {
      is: "code";
      label: string;
      code: string;
      qr: Qr | null;
      under: string;
      /** Who signs, beside the drawing: never alone on a page. */
      signed: { name: string; role: string }[];
    }
  | { is: "note"; parts: Prose[]; keep?: boolean }
  | { is: "contents"; title: string }
  | { is: "furrow" };

export type Votes = { columns: { label: string; count: string }[] };

/** A QR code as an SVG drawing, and the sentence read aloud in its place. */
export type Qr = { svg: string; alt: string };

export type Paper = {
  lang: "fr" | "en";
  size: "a4" | "a5";
  wide: boolean;
  textSize: number;
  title: string;
  association: string;
  running: string;
  foot: { address: string; printed: string; journal: string; page: string };
  blocks: Block[];
};
