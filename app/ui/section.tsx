import type { ReactNode } from "react";

type SectionProps = {
  /** the h2 (or h3 with `level`), and what stands at its right: a link, « Enregistré à… » */
  id: string;
  title: ReactNode;
  level?: 2 | 3;
  action?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A titled part of a page, named by its heading. */
export function Section({ id, title, level = 2, action, className, children }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={className} aria-labelledby={id}>
      <div className="head">
        <Heading id={id}>{title}</Heading>
        {action && <div className="push">{action}</div>}
      </div>
      {children}
    </section>
  );
}
