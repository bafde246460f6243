import type { LucideIcon } from "lucide-react";
import { Check } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon } from "./icon";
import { PoleMark } from "./tag";
import type { VegetableName } from "./vegetable";

type ChipProps = {
  children: ReactNode;
  /** understood, not yet confirmed: dashed, with a tick to confirm */
  ask?: boolean;
  icon?: LucideIcon;
  vegetable?: VegetableName;
  href?: string;
  /** the filter of the list being shown */
  current?: boolean;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style" | "className">;

/** A row of chips. */
export function Chips({ children }: { children: ReactNode }) {
  return <ul className="chips">{children}</ul>;
}

/** A small fact one can change: a link with `href`, a button with `type` or `onClick`, plain words otherwise. */
export function Chip({ children, ask, icon, vegetable, href, current, ...button }: ChipProps) {
  const className = ask ? "chip chip--ask" : "chip";
  const inside = (
    <>
      {vegetable && <PoleMark vegetable={vegetable} />}
      {(icon ?? (ask ? Check : undefined)) && <Icon of={icon ?? Check} />}
      {children}
    </>
  );
  if (href) {
    return (
      <li>
        <a className={className} href={href} aria-current={current ? "true" : undefined}>
          {inside}
        </a>
      </li>
    );
  }
  if (button.type || button.onClick || button.name) {
    return (
      <li>
        <button type="button" {...button} className={className}>
          {inside}
        </button>
      </li>
    );
  }
  return (
    <li>
      <span className={className}>{inside}</span>
    </li>
  );
}
