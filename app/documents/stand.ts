import { type VegetableName, vegetableSvg } from "../vegetable-drawings";
import type { Qr } from "./paper";
import { wordsFor } from "./parts";
import { qrOf } from "./qr";
import type { StandSheet } from "./stand-input";

/** What the layout of the stand reads: every word already in its language, every drawing made. */
export type Stand = {
  lang: "fr" | "en";
  size: "a5" | "a4" | "a3";
  title: string;
  name: string;
  tagline: string;
  address: string;
  pillarsTitle: string;
  pillars: { name: string; sentence: string }[];
  polesTitle: string;
  poles: { name: string; remit: string; svg: string; ink: string }[];
  come: { title: string; text: string; lead: string; line: string; qr: Qr | null };
};

// The light colours of the tokens: white stands on each of them at 5 to 1 or better.
const inks: Record<VegetableName, string> = {
  carotte: "#a8480b",
  tomate: "#b3261e",
  betterave: "#8c1d53",
  aubergine: "#5b3a8c",
  bourrache: "#2456a0",
  sauge: "#2a665a",
  poireau: "#3c6b1f",
  potiron: "#855600",
};

/** The sheet or the poster of a stand: the association, its pillars, its poles with their vegetables, the way to come. */
export function standOf(it: StandSheet): Stand {
  const w = wordsFor(it.lang, it.own).stand;
  const { url, address, line } = it.come;
  const lead = url ? w.scan : line ? w.call : "";
  return {
    ...{ lang: it.lang, size: it.size, title: w.title(it.association.name) },
    ...{ name: it.association.name, tagline: it.association.tagline, address: it.association.address },
    pillarsTitle: w.pillars,
    pillars: it.pillars.map(({ name, sentence }) => ({ name, sentence })),
    polesTitle: w.poles,
    poles: it.poles.map(({ name, remit, vegetable }) => ({
      ...{ name, remit, ink: inks[vegetable] },
      svg: vegetableSvg(vegetable, "#ffffff", inks[vegetable]),
    })),
    come: {
      title: w.come,
      text: url || line ? w.comeText : `${w.comeText} ${w.here}`,
      lead,
      line: url ? address : line,
      qr: url ? qrOf(url, w.qr(address)) : null,
    },
  };
}
