import type { LucideIcon } from "lucide-react";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { Icon } from "./icon";

type Look = {
  /** fill: the one thing to do in this view; line: others; quiet: a way out; icon: needs `label` */
  variant?: "fill" | "line" | "quiet" | "icon" | "quiet-icon" | "danger";
  /** full width, 56 px: the main button on a phone */
  wide?: boolean;
  icon?: LucideIcon;
  /** the accessible name when the button shows an icon only */
  label?: string;
  children?: ReactNode;
};

const classes: Record<NonNullable<Look["variant"]>, string> = {
  fill: "btn btn--fill",
  line: "btn",
  quiet: "btn btn--quiet",
  icon: "btn btn--icon",
  "quiet-icon": "btn btn--icon btn--quiet",
  danger: "btn btn--danger",
};

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style">;
type ButtonLinkProps = Look & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "style"> & { href: string };

/** A button whose words are a verb; it sends its form unless `type="button"`. */
export function Button({ variant, wide, icon, label, className, children, type = "submit", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={look({ variant, wide }, className)}
      aria-label={label ?? rest["aria-label"]}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

/** The same look for what leads elsewhere. */
export function ButtonLink({ variant, wide, icon, label, className, children, href, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} href={href} className={look({ variant, wide }, className)} aria-label={label ?? rest["aria-label"]}>
      {icon && <Icon of={icon} />}
      {children}
    </a>
  );
}

/** A text link that is a full 48 px target. */
export function ActLink({ icon, className, children, ...rest }: Omit<ButtonLinkProps, "variant" | "wide" | "label">) {
  return (
    <a {...rest} className={className ? `act ${className}` : "act"}>
      {icon && <Icon of={icon} />}
      {children}
    </a>
  );
}

function look({ variant = "line", wide }: Pick<Look, "variant" | "wide">, more?: string): string {
  return [classes[variant], wide && "btn--wide", more].filter(Boolean).join(" ");
}
