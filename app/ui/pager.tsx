import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { ButtonLink } from "./button";
import { Icon } from "./icon";

type PagerProps = {
  /** accessible name, and where I am: « Page 2 sur 7 » */
  name: string;
  place: ReactNode;
  before?: { href: string; label: ReactNode };
  after?: { href: string; label: ReactNode };
};

/** Long lists go page by page, with addresses. */
export function Pager({ name, place, before, after }: PagerProps) {
  return (
    <nav className="pager" aria-label={name}>
      {before && (
        <ButtonLink href={before.href} icon={ChevronLeft} rel="prev">
          {before.label}
        </ButtonLink>
      )}
      <span>{place}</span>
      {after && (
        <ButtonLink href={after.href} rel="next">
          {after.label}
          <Icon of={ChevronRight} />
        </ButtonLink>
      )}
    </nav>
  );
}
