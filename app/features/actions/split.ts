import { folded } from "./person-named";

export type Split = { done: string | null; todo: string };

/**
 * What is done and what is left, when a sentence carries both: « Semé les fèves. Il reste deux planches à finir vendredi »
 * is one action done and one to do. The date belongs to the sentence that says it; a single sentence is all to do.
 */
export const splitLeft = (text: string, said: string): Split => {
  const sentences = sentencesOf(text);
  const place = sentences.findIndex((one) => said !== "" && folded(one).includes(folded(said)));
  if (sentences.length < 2 || place < 0) return { done: null, todo: text };
  const done = sentences.filter((_, one) => one !== place).join(" ");
  return { done, todo: sentences[place] ?? text };
};

/** The sentences of a text, parted by their marks; a number like 3.5 is cut nowhere. */
export const sentencesOf = (text: string): string[] =>
  (text.match(/(?:[^.!?]|[.!?](?=\S))+[.!?]*\s*/gu) ?? [text]).map((one) => one.trim()).filter(Boolean);
