import type { Lang } from "../../me";
import { en } from "./duties.en";
import { fr } from "./duties.fr";
import { en as sentencesEn } from "./sentences.en";
import { fr as sentencesFr } from "./sentences.fr";

/** Names of the twelve duties, offices and themes, and the sentences of coverage: server only, pages get what they show. */
export const dutyWordsIn = (lang: Lang) => ({
  ...(lang === "fr" ? fr : en),
  coverage: (lang === "fr" ? sentencesFr : sentencesEn).coverage,
});
