import type { Texts } from "../../texts/make";
import type { SentencePart } from "../meetings/parts";

/** A part of a calculation in words; `cited` when it is an article that one can open. */
export type SaidPart = { key: SentencePart["key"]; said: string; cited: boolean };

export const saidParts = (t: Texts, parts: readonly SentencePart[]): SaidPart[] =>
  parts.map((part) => ({
    key: part.key,
    said: t.meetings.sentences.part(part),
    cited: part.key === "cite" && part.cite !== null,
  }));
