import type { OwnWords } from "./features/association/words";
import type { Lang } from "./me";
import type { SaidNow } from "./said.server";

export type Parked = { verb: string; typed: { [name: string]: string | string[] } };

/** What every page knows of the request, from the root loader. */
export type RootView = {
  lang: Lang;
  zone: string;
  theme: "auto" | "clair" | "nuit";
  textSize: "normal" | "large" | "larger";
  association: string | null;
  /** The five words of the association, in both languages. */
  words: OwnWords;
  /** What was typed in a form whose session had ended, given back to whoever typed it. */
  parked: Parked | null;
  me: { id: string; slug: string; name: string; keeper: boolean; governing: boolean } | null;
  /** What the last command did, in a sentence, with its undo. */
  said: { text: string; undo?: SaidNow["undo"] } | null;
  demo: boolean;
  lan: boolean;
  seq: number;
  /** Fresh for each load: part of every form's key, so that a form has one effect. */
  seed: string;
  /** In the demo only: who one can become, for the top band. */
  cast: { slug: string; name: string; role: string }[];
};
