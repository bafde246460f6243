/** A paragraph of the notes of a point and the hour in its margin, HH:MM, when it was noted in session. */
export type NoteLine = { at: string | null; text: string };

const MARGIN = /^\[(\d{2}:\d{2})\] ?/;

/** The notes of a point, paragraph by paragraph; « [20:09] » at the start of one is its hour. */
export const linesOf = (notes: string): NoteLine[] =>
  notes
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const found = MARGIN.exec(one);
      return { at: found?.[1] ?? null, text: found ? one.slice(found[0].length) : one };
    });

/** The notes with one more paragraph, noted at an hour HH:MM. */
export const withLine = (notes: string, at: string, text: string): string =>
  [notes.trimEnd(), `[${at}] ${text.trim().replace(/\n{2,}/g, "\n")}`].filter((one) => one !== "").join("\n\n");

/** The notes as minutes print them: without the hours of the margin. */
export const printed = (notes: string): string =>
  linesOf(notes)
    .map((one) => one.text)
    .join("\n\n");
