import { createContext, type ReactNode, useContext } from "react";
import type { Texts } from "./make";

const Active = createContext<Texts | null>(null);

/** Gives the active language to the tree; only that language reaches the browser. */
export const TextsProvider = ({ texts, children }: { texts: Texts; children: ReactNode }) => (
  <Active.Provider value={texts}>{children}</Active.Provider>
);

/** The sentences of the active language. */
export const useTexts = (): Texts => {
  const texts = useContext(Active);
  if (!texts) throw new Error("useTexts outside of TextsProvider");
  return texts;
};
