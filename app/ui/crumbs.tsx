import { ChevronLeft } from "lucide-react";
import { Icon } from "./icon";

export type Crumb = { href: string; label: string };

/** The way back, from the widest page to the nearest; hidden on a phone, where the band carries it. */
export function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="crumbs" aria-label={crumbs.map((crumb) => crumb.label).join(", ")}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>
              <Icon of={ChevronLeft} />
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
