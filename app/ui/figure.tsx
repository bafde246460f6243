import type { ReactNode } from "react";

type FigureProps = {
  value: ReactNode;
  /** « % », « € », « sur 6 »: written smaller after the value */
  unit?: ReactNode;
  label: ReactNode;
  /** last year's value, where the number comes from */
  note?: ReactNode;
  /** its list; only a figure without one (supplied on paper) has none */
  href?: string;
};

/** A key figure, 60 px, that opens its list. */
export function Figure({ value, unit, label, note, href }: FigureProps) {
  const inside = (
    <>
      <span className="figure__value">
        {value}
        {unit && <small> {unit}</small>}
      </span>{" "}
      <span className="figure__label">{label}</span>
      {note && <span className="figure__note"> {note}</span>}
    </>
  );
  return href ? (
    <a className="figure" href={href}>
      {inside}
    </a>
  ) : (
    <div className="figure">{inside}</div>
  );
}
