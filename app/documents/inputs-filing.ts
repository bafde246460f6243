import type { OwnWords } from "../features/association/words";
import type { Sheet } from "./sheet";

/** The persons in charge as the registry or the court is told; their own data are on another paper. */
export type FilingList = Sheet & {
  kind: "filingList";
  own?: OwnWords;
  court: boolean;
  /** « Projet », « Envoyée le 3 décembre 2026 ». */
  under: string;
  seat: string;
  before: string;
  changes: { label: string; text: string; day: string }[];
  people: { name: string; charges: string[]; grounds: string[] }[];
  filer: string;
};

export type FilingData = Sheet & {
  kind: "filingData";
  own?: OwnWords;
  under: string;
  people: { name: string; charges: string[]; occupation: string; home: string; nationality: string }[];
};
