import { isWebAddress } from "../groups/group";

export const standSizes = ["a5", "a4", "a3"] as const;
export type StandSize = (typeof standSizes)[number];
type Lang = "fr" | "en";

/** The sheet an address names: `a5-fr.pdf`, `a3-en.pdf`; null for any other. */
export const sheetOf = (asked: string): { size: StandSize; lang: Lang } | null => {
  const [, size, lang] = /^(a3|a4|a5)-(fr|en)\.pdf$/.exec(asked) ?? [];
  const known = standSizes.find((one) => one === size);
  return known && (lang === "fr" || lang === "en") ? { size: known, lang } : null;
};

export type Come = { url: string | null; address: string; line: string };

/**
 * How a passer-by may come: by the public address and its code; without one, by what somebody typed, which has a code of its
 * own where it is an address of the web; else by word of mouth.
 */
export const comeBy = (publicUrl: string | null, standLine: string | null, lang: Lang): Come => {
  const bare = (url: string) => url.replace(/^https?:\/\//, "").replace(/\/$/, "");
  if (publicUrl !== null) {
    const base = publicUrl.replace(/\/$/, "");
    return { url: `${base}/venir?lang=${lang}`, address: `${bare(base)}/venir`, line: "" };
  }
  const line = standLine ?? "";
  return isWebAddress(line) ? { url: line, address: bare(line), line: "" } : { url: null, address: "", line };
};
