import { Check, Clock, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

const icons = { saved: Check, kept: Clock, failed: TriangleAlert };

type SavedProps = {
  /** saved: on the server; kept: on this device, sent later; failed: said, and what to do */
  state?: keyof typeof icons;
  children: ReactNode;
};

/** « Enregistré à 19 h 42 »: what became of what was typed, announced politely. */
export function Saved({ state = "saved", children }: SavedProps) {
  return (
    <p className="saved" role="status">
      <Icon of={icons[state]} />
      <span>{children}</span>
    </p>
  );
}
