import type { Lang } from "../../me";
import { inOwnWords } from "../../texts/make";
import type { OwnWords } from "../association/words";
import { en } from "./paper-words.en";
import { fr } from "./paper-words.fr";

/** Words of the papers of a meeting, in the association's own words. */
export const paperWords = (lang: Lang, own: OwnWords) => inOwnWords(lang === "fr" ? fr : en, lang, own);
