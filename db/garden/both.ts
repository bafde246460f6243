import type { Lang } from "../../app/me";

/** A sentence of the example garden in both languages. */
export type Both = readonly [fr: string, en: string];

export type Say = (both: Both) => string;

export const sayIn =
  (lang: Lang): Say =>
  (both) =>
    both[lang === "fr" ? 0 : 1];
