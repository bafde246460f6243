import type { VegetableName } from "./vegetable";

export type EveningBlock = {
  id: string;
  /** what is written in the block: the point's number */
  label: string;
  minutes: number;
  /** colour of the pole it comes from; grey when it is everyone's */
  vegetable?: VegetableName;
  /** a decision is expected: hatched hem */
  decides?: boolean;
};

type EveningProps = {
  /** the whole in one sentence, read instead of the drawing */
  sentence: string;
  blocks: EveningBlock[];
  /** length announced to the members, in minutes; what exceeds it is drawn past a thick dashed line */
  planned: number;
  /** labels of the half hours, with their minute from the start; `half` ones give way on a phone */
  hours: { minute: number; label: string; half?: boolean }[];
  /** what the hatched hem of a block means, said beside a sample when a block has one */
  hem?: string;
};

/** An evening measured with the twelve-bed ruler: ten minutes a bed, one block a point. */
export function EveningRuler({ sentence, blocks, planned, hours, hem }: EveningProps) {
  const total = Math.max(
    planned,
    blocks.reduce((sum, block) => sum + block.minutes, 0),
    1,
  );
  const share = (minutes: number) => `${(100 * minutes) / total}%`;
  const laid = lay(blocks);
  const end = laid.at(-1)?.until ?? 0;
  return (
    <div role="img" aria-label={sentence}>
      <svg className="evening" aria-hidden="true" focusable="false">
        {laid.map((block) => (
          <svg
            key={block.id}
            x={share(block.from)}
            width={share(block.minutes)}
            height="50"
            data-pole={block.vegetable}
            aria-hidden="true"
          >
            <Bed block={block} />
          </svg>
        ))}
        {end < planned && (
          <svg x={share(end)} width={share(planned - end)} height="50" className="evening__bed free" aria-hidden="true">
            <line className="dash" x1="4" y1="2" x2="100%" y2="2" />
            <line className="dash" x1="4" y1="48" x2="100%" y2="48" />
            <line className="dash" x1="4" y1="2" x2="4" y2="48" />
            <line className="dash" x1="99%" y1="2" x2="99%" y2="48" />
          </svg>
        )}
        {end > planned && (
          <g>
            <line className="evening__end" x1={share(planned)} y1="-6" x2={share(planned)} y2="56" />
            <line className="evening__end" x1={share(planned)} y1="-6" x2={share(planned)} y2="56" />
          </g>
        )}
      </svg>
      <svg className="ten" aria-hidden="true" focusable="false">
        {Array.from({ length: Math.ceil(total / 10) }, (_, bed) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: beds of ten minutes in a fixed order
            key={bed}
            x={share(bed * 10)}
            width={share(Math.min(10, total - bed * 10))}
            height="11"
            rx="5"
          />
        ))}
      </svg>
      <svg className="hours" aria-hidden="true" focusable="false">
        {hours.map((hour) => (
          <text
            key={hour.minute}
            className={hour.half ? "half" : undefined}
            x={share(hour.minute)}
            y="18"
            textAnchor={hour.minute === 0 ? "start" : hour.minute >= total - 5 ? "end" : "middle"}
          >
            {hour.label}
          </text>
        ))}
      </svg>
      {hem && blocks.some((block) => block.decides) && (
        <p className="evening__key" aria-hidden="true">
          <svg width="36" height="18" focusable="false" aria-hidden="true">
            <g className="evening__bed">
              <rect width="36" height="18" rx="4" />
              <line x1="-10" y1="12" x2="60" y2="12" transform="skewX(-40) translate(12 0)" />
            </g>
          </svg>
          {hem}
        </p>
      )}
    </div>
  );
}

function Bed({ block }: { block: EveningBlock }) {
  return (
    <g className="evening__bed">
      <rect width="100%" height="50" rx="8" />
      {block.decides && <line x1="-10" y1="44" x2="130%" y2="44" transform="skewX(-40) translate(36 0)" />}
      <text x="50%" y={block.decides ? 26 : 31}>
        {block.label}
      </text>
    </g>
  );
}

function lay(blocks: EveningBlock[]): (EveningBlock & { from: number; until: number })[] {
  let from = 0;
  return blocks.map((block) => {
    const laid = { ...block, from, until: from + block.minutes };
    from = laid.until;
    return laid;
  });
}
