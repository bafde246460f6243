import type { Verb } from "../rights";
import type { Pack } from "./types";

/** A line of the journal as its sentence needs it: names already looked up, or missing when erased. */
export type LineView = {
  who: string;
  subject: string;
  pole: string;
  meeting: string;
  data: { [name: string]: string | number | boolean | null };
};

export type Sentence = (line: LineView) => string;

type Union<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer A) => void ? A : never;
type Sentences = Union<Pack[keyof Pack]["journal"]>;

// A verb without its sentence does not compile here.
type Missing = Exclude<Verb, keyof Sentences>;
const everyVerbHasItsSentence: [Missing] extends [never] ? true : Missing = true;

/** The sentence of a verb in a pack of texts. */
export const sentenceOf = (pack: Pack, verb: Verb): Sentence => {
  const all: { [verb: string]: Sentence } = Object.assign({}, ...Object.values(pack).map((part) => part.journal));
  const sentence = all[verb];
  if (!sentence || !everyVerbHasItsSentence) throw new Error(`no journal sentence for ${verb}`);
  return sentence;
};
