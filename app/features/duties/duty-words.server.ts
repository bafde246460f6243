import type { Lang } from "../../me";
import { inOwnWords } from "../../texts/make";
import type { OwnWords } from "../association/words";
import { en } from "./duties.en";
import { fr } from "./duties.fr";

/** The long words of the library: server only, pages get what they show. */
export const dutyWordsIn = (lang: Lang, own?: OwnWords) => inOwnWords(lang === "fr" ? fr : en, lang, own);
