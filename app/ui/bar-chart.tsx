import type { ReactNode } from "react";
import { DataTable } from "./data-table";
import { Disclosure } from "./disclosure";
import { PoleMark } from "./tag";
import type { VegetableName } from "./vegetable";

export type Bar = {
  id: string;
  what: ReactNode;
  /** the measure, and how it is written */
  value: number;
  written: ReactNode;
  href?: string;
  /** a pole's colour and marker */
  vegetable?: VegetableName;
  /** expected, estimated or alone: hatched, and said in `what` or `written` */
  hatched?: boolean;
};

type BarChartProps = {
  id: string;
  bars: Bar[];
  /** words of the twin: link that opens it, caption, two column titles, and the CSV link when there is one */
  twin: { open: ReactNode; caption: ReactNode; what: ReactNode; value: ReactNode; csv?: ReactNode };
};

/** Horizontal bars with their words and values beside them, no legend to decode, and the same numbers as a table. */
export function BarChart({ id, bars, twin }: BarChartProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <div>
      <ul className="bars">
        {bars.map((bar) => (
          <li key={bar.id} data-pole={bar.vegetable}>
            <span className="bars__what">
              {bar.vegetable && <PoleMark vegetable={bar.vegetable} />}{" "}
              {bar.href ? <a href={bar.href}>{bar.what}</a> : bar.what}
            </span>
            <span className="bars__line">
              <BarLine share={bar.value / most} hatched={bar.hatched} />
              <b>{bar.written}</b>
            </span>
          </li>
        ))}
      </ul>
      <Disclosure summary={twin.open}>
        <DataTable
          id={`${id}-tableau`}
          caption={twin.caption}
          narrow
          columns={[
            { key: "what", label: twin.what },
            { key: "value", label: twin.value, number: true },
          ]}
          rows={bars.map((bar) => ({ id: bar.id, cells: { what: bar.what, value: bar.written } }))}
        />
        {twin.csv}
      </Disclosure>
    </div>
  );
}

function BarLine({ share, hatched }: { share: number; hatched?: boolean }) {
  // What is little still shows; what is nothing does not.
  const width = share === 0 ? "0" : `${Math.max(share * 100, 0.8)}%`;
  return (
    <svg height="30" aria-hidden="true" focusable="false">
      <rect className="bars__ground" width="100%" height="30" rx="7" />
      <svg width={width} height="30" overflow="hidden" aria-hidden="true">
        <rect className="bars__bar" width="100%" height="30" rx="7" />
        {hatched && (
          <line
            className="bars__hatch"
            x1="-30"
            y1="15"
            x2="140%"
            y2="15"
            strokeWidth="30"
            strokeDasharray="2 9"
            transform="skewX(-40) translate(12 0)"
          />
        )}
      </svg>
    </svg>
  );
}
