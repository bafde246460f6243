import type { LucideIcon } from "lucide-react";

/** A line icon that repeats the word beside it, so it is hidden from screen readers. */
export function Icon({ of: Drawn }: { of: LucideIcon }) {
  return <Drawn className="i" aria-hidden="true" focusable="false" />;
}
