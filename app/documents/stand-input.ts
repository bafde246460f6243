import type { OwnWords } from "../features/association/words";
import type { VegetableName } from "../vegetable-drawings";
import type { DocumentInput } from "./inputs";

/** What a stand tells in large letters: a sheet to hand out, or a poster. */
export type StandSheet = {
  kind: "stand";
  lang: "fr" | "en";
  size: "a5" | "a4" | "a3";
  own?: OwnWords;
  association: { name: string; tagline: string; address: string };
  pillars: { name: string; sentence: string }[];
  poles: { name: string; remit: string; vegetable: VegetableName }[];
  come: {
    /** The whole address a telephone opens, and the short one printed; null where no visitor could reach it. */
    url: string | null;
    address: string;
    /** An address or a telephone somebody typed. */
    line: string;
  };
};

/** Whatever is printed: the documents of the record, and the stand kit, which has a layout of its own. */
export type Printable = DocumentInput | StandSheet;
