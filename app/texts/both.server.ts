import type { Lang } from "../me";
import { en } from "./en";
import { fr } from "./fr";
import { makeTexts, type Texts } from "./make";

/** Texts of either language on the server: pages, mails, documents, journal. */
export const textsIn = (lang: Lang, zone: string): Texts => makeTexts(lang, zone, lang === "fr" ? fr : en);
