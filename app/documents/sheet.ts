/** What every document says of its association, its day, its address and the head of the journal. */
export type Sheet = {
  lang: "fr" | "en";
  association: { name: string; about: string };
  /** The day of printing, written out. */
  printedOn: string;
  /** Short address printed at the foot, and the whole one held by the QR code. */
  address: string;
  url: string;
  /** Head of the journal when the document was made: its number and its hash, of which 16 signs are printed. */
  head: { seq: number; hash: string } | null;
  /** 16 pt instead of 11. */
  large?: boolean;
};
