import type { Lang } from "../../me";
import { inOwnWords } from "../../texts/make";
import type { OwnWords } from "../association/words";
import { en as sentencesEn } from "../poles/sentences.en";
import { fr as sentencesFr } from "../poles/sentences.fr";
import { en } from "./duties.en";
import { fr } from "./duties.fr";

/** Names of the twelve duties, offices and themes, and the sentences of coverage: server only, pages get what they show. */
export const dutyWordsIn = (lang: Lang, own?: OwnWords) => ({
  ...inOwnWords(lang === "fr" ? fr : en, lang, own),
  coverage: (lang === "fr" ? sentencesFr : sentencesEn).coverage,
});
