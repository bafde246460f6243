import type { Texts } from "../../texts/make";
import { type ChangeShown, headlineOf } from "../powers/filing-words";
import type { ComputedKind } from "./deadline";

type Computed = { kind: ComputedKind; names: string[]; filing?: { changes: ChangeShown[]; localLaw: boolean } };

/** What a deadline that follows from a record is called; a filing by the first thing it tells. */
export const computedTitle = (t: Texts, { kind, names, filing }: Computed): string =>
  (kind === "filing" && filing && headlineOf(t, filing.changes)?.title) || t.deadlines.computedTitles[kind](names);

/** The law a filing comes from. */
export const groundOf = (t: Texts, { localLaw }: { localLaw: boolean }): string =>
  localLaw ? t.powers.filing.localLaw : t.powers.filing.law;
