import type { Lang } from "./me";
import type { SaidNow } from "./said.server";

/** What every page knows of the request, from the root loader. */
export type RootView = {
  lang: Lang;
  zone: string;
  theme: "auto" | "clair" | "nuit";
  textSize: "normal" | "large" | "larger";
  association: string | null;
  me: { id: string; slug: string; name: string; keeper: boolean; governing: boolean } | null;
  said: SaidNow | null;
  demo: boolean;
  lan: boolean;
  seq: number;
  /** Fresh for each load: part of every form's key, so that a form has one effect. */
  seed: string;
  /** In the demo only: who one can become, for the top band. */
  cast: { slug: string; name: string; role: string }[];
};
