import type { ReactNode } from "react";

export type FigureName = "wheel" | "year" | "table" | "label";

export type FigureWords = {
  wheel: string[];
  year: { board: string; meal: string; assembly: string };
  table: { present: string; proxy: string; silent: string; away: string };
};

/** A line drawing of the guides with its caption; the drawing says nothing that the words beside it do not. */
export const GuideFigure = ({ name, caption, words }: { name: FigureName; caption: string; words: FigureWords }) => (
  <figure className="guide-figure">
    {drawings[name](words)}
    <figcaption>{caption}</figcaption>
  </figure>
);

const Drawing = ({ box, children }: { box: string; children: ReactNode }) => (
  <svg className="guide-figure__draw" viewBox={box} aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round">
      {children}
    </g>
  </svg>
);

const onCircle = (step: number, of: number, radius: number, cx: number, cy: number, flat = 1) => {
  const angle = (step / of) * 2 * Math.PI - Math.PI / 2;
  const round = (n: number) => Math.round(n * 10) / 10;
  return { x: round(cx + radius * Math.cos(angle)), y: round(cy + radius * flat * Math.sin(angle)) };
};

const wheel = ({ wheel: steps }: FigureWords) => (
  <div className="guide-figure__pair">
    <Drawing box="0 0 260 260">
      {steps.map((step, index) => {
        const from = onCircle(index + 0.24, steps.length, 96, 130, 130);
        const to = onCircle(index + 0.76, steps.length, 96, 130, 130);
        const left = onCircle(index + 0.68, steps.length, 106, 130, 130);
        const right = onCircle(index + 0.68, steps.length, 86, 130, 130);
        return (
          <g key={step}>
            <path d={`M${from.x} ${from.y}A96 96 0 0 1 ${to.x} ${to.y}`} />
            <path d={`M${left.x} ${left.y}L${to.x} ${to.y}L${right.x} ${right.y}`} />
          </g>
        );
      })}
      {steps.map((step, index) => {
        const at = onCircle(index, steps.length, 96, 130, 130);
        return (
          <g key={step}>
            <circle cx={at.x} cy={at.y} r="22" fill={index === 3 ? "var(--courge-sol)" : "var(--pousse)"} />
            <text
              className="guide-figure__number"
              x={at.x}
              y={at.y}
              dy="0.35em"
              textAnchor="middle"
              data-hot={index === 3}
            >
              {index + 1}
            </text>
          </g>
        );
      })}
      <path
        d="M130 152v-26M130 138c-2-16-13-22-27-20 1 14 12 22 27 20zM130 130c1-15 11-23 25-22 1 14-10 23-25 22z"
        fill="var(--pousse)"
      />
      <path d="M108 154c8-5 36-5 44 0" />
    </Drawing>
    <ol className="guide-figure__steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </div>
);

const boards = [1, 3, 5, 8, 10];
const meals = [6, 11];
const assembly = 4;
const bedX = (month: number) => 8 + month * 44;

const year = ({ year: words }: FigureWords) => (
  <>
    <Drawing box="0 0 544 104">
      {Array.from({ length: 12 }, (_, month) => bedX(month)).map((x, month) => (
        <g key={x}>
          <rect
            x={x}
            y="46"
            width="36"
            height="44"
            rx="6"
            fill={month === assembly ? "var(--courge-sol)" : "var(--surface)"}
          />
          <path d={`M${x + 8} 62h20M${x + 8} 76h20`} strokeWidth="1.6" strokeDasharray="1 6" />
        </g>
      ))}
      {boards.map((month) => (
        <circle key={month} cx={bedX(month) + 18} cy="26" r="7" fill="currentColor" />
      ))}
      {meals.map((month) => (
        <Sprout key={month} x={bedX(month) + 18} y={38} />
      ))}
      <path d={`M${bedX(assembly) + 2} 34h32M${bedX(assembly) + 8} 34v-10h20v10M${bedX(assembly) + 18} 24v-12`} />
    </Drawing>
    <ul className="guide-figure__legend">
      <li>
        <Drawing box="0 0 24 24">
          <circle cx="12" cy="12" r="7" fill="currentColor" />
        </Drawing>
        {words.board}
      </li>
      <li>
        <Drawing box="0 0 24 24">
          <Sprout x={12} y={21} />
        </Drawing>
        {words.meal}
      </li>
      <li>
        <Drawing box="0 0 24 24">
          <rect x="3" y="3" width="18" height="18" rx="4" fill="var(--courge-sol)" />
        </Drawing>
        {words.assembly}
      </li>
    </ul>
  </>
);

const Sprout = ({ x, y }: { x: number; y: number }) => (
  <path
    d={`M${x} ${y}v-12m0 3c-1-6-5-9-10-8 0 6 4 9 10 8zm0-2c0-6 4-9 10-9 0 6-4 10-10 9z`}
    fill="var(--pousse)"
    strokeWidth="2"
  />
);

type SeatState = "present" | "proxy" | "silent" | "away";
const seats: SeatState[] = ["present", "present", "proxy", "present", "silent", "present", "present", "proxy", "away"];

const Seat = ({ x, y, state }: { x: number; y: number; state: SeatState }) => {
  if (state === "away") return <path d={`M${x - 9} ${y - 9}l18 18m0-18l-18 18`} />;
  if (state === "silent") return <circle cx={x} cy={y} r="12" strokeDasharray="3 5" />;
  return (
    <>
      <circle cx={x} cy={y} r="12" fill={state === "present" ? "currentColor" : "var(--surface)"} />
      {state === "proxy" && <path d={`M${x} ${y - 12}a12 12 0 0 0 0 24z`} fill="currentColor" />}
    </>
  );
};

const table = ({ table: words }: FigureWords) => (
  <>
    <Drawing box="0 0 360 190">
      <ellipse cx="180" cy="95" rx="112" ry="48" fill="var(--pousse)" />
      <path d="M128 96c18-6 30 4 50-1s32-5 52 1" strokeWidth="1.6" />
      {seats.map((state, index) => {
        const at = onCircle(index, seats.length, 144, 180, 95, 0.53);
        return <Seat key={`${at.x} ${at.y}`} {...at} state={state} />;
      })}
    </Drawing>
    <ul className="guide-figure__legend">
      {(["present", "proxy", "silent", "away"] as const).map((state) => (
        <li key={state}>
          <Drawing box="0 0 30 30">
            <Seat x={15} y={15} state={state} />
          </Drawing>
          {words[state]}
        </li>
      ))}
    </ul>
  </>
);

const tags = [
  { x: 24, tint: "var(--pole-carotte)" },
  { x: 134, tint: "var(--pole-poireau)" },
  { x: 244, tint: "var(--pole-betterave)" },
];

const label = () => (
  <Drawing box="0 0 340 170">
    {tags.map(({ x, tint }) => (
      <g key={x}>
        <path d={`M${x} 18h72v76l-36 52-36-52z`} fill={tint} />
        <circle cx={x + 36} cy="34" r="4" fill="var(--papier)" />
        <path d={`M${x + 16} 58h40M${x + 16} 72h26`} stroke="var(--sur-pole)" />
      </g>
    ))}
    <path d="M6 142c34-5 52 3 92 0s64-4 96 1 96 2 140-2" />
    <path d="M22 154c18-2 34 1 54 0M190 156c26-2 44 1 66 0" />
  </Drawing>
);

const drawings: { [name in FigureName]: (words: FigureWords) => ReactNode } = { wheel, year, table, label };
