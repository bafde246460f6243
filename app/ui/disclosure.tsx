import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type DisclosureProps = {
  /** the words that open it: a verb or a question */
  summary: ReactNode;
  open?: boolean;
  /** one of several, parted by a line */
  line?: boolean;
  id?: string;
  children: ReactNode;
};

/** More, on demand; opened by itself on paper. */
export function Disclosure({ summary, open, line, id, children }: DisclosureProps) {
  return (
    <details className={line ? "disclosure disclosure--line" : "disclosure"} open={open} id={id}>
      <summary>
        <Icon of={ChevronRight} />
        {summary}
      </summary>
      <div className="disclosure__in">{children}</div>
    </details>
  );
}
