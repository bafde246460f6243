import type { OwnWords } from "../features/association/words";
import type { Lang } from "../me";
import { en } from "./en";
import { fr } from "./fr";
import { makeTexts, type Texts, tongueOf } from "./make";

const tongues = { fr: tongueOf("fr"), en: tongueOf("en") };

/** Texts of either language on the server: pages, mails, documents, journal; `words` are the association's own, if they are at hand. */
export const textsIn = (lang: Lang, zone: string, words?: OwnWords): Texts =>
  makeTexts(tongues[lang], zone, lang === "fr" ? fr : en, words);
