import { useTexts } from "../../texts/texts";
import { Vegetable } from "../../ui/vegetable";
import { initialsOf } from "./initials";
import type { Kind, MapLink, Wanting } from "./map";
import { type Bed, layMap, type Mark, narrowSheet, type Sheet, type Thread, wideSheet } from "./map-layout";

type Props = { poles: Wanting[]; links: MapLink[] };

/** The poles seen from above: each a bed with its label and its people, joined by threads. Drawn for a desk and a phone. */
export const PoleMap = ({ poles, links }: Props) => (
  <div className="plan">
    <Drawn poles={poles} links={links} sheet={wideSheet} className="plan__wide" />
    <Drawn poles={poles} links={links} sheet={narrowSheet} className="plan__narrow" />
    <Legend />
  </div>
);

const Drawn = ({ poles, links, sheet, className }: Props & { sheet: Sheet; className: string }) => {
  const { map: words } = useTexts().poles;
  const laid = layMap(poles, links, sheet);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${laid.width} ${laid.height}`}
      width={laid.width}
      height={laid.height}
      role="img"
      aria-label={words.drawn(poles.length, links.length)}
    >
      {laid.threads.map((thread) => (
        <ThreadLine key={`${thread.a} ${thread.b}`} thread={thread} link={linkOf(links, thread)} />
      ))}
      {laid.beds.map((bed, n) => {
        const pole = poles[n];
        return pole ? <BedShape key={bed.id} bed={bed} pole={pole} /> : null;
      })}
    </svg>
  );
};

const linkOf = (links: MapLink[], { a, b }: Thread) => links.find((one) => one.a === a && one.b === b);

const ThreadLine = ({ thread, link }: { thread: Thread; link: MapLink | undefined }) => {
  const { x, from, to } = thread;
  const bend = Math.max(0, Math.min(8, x - from.x, Math.abs(to.y - from.y) / 2));
  const down = to.y >= from.y ? 1 : -1;
  const d = [
    `M${from.x} ${from.y}H${x - bend}`,
    `Q${x} ${from.y} ${x} ${from.y + down * bend}`,
    `V${to.y - down * bend}`,
    `Q${x} ${to.y} ${x - bend} ${to.y}`,
    `H${to.x}`,
  ].join("");
  return (
    <>
      <path className={link && link.pairings > 0 ? "plan__thread" : "plan__thread plan__thread--shared"} d={d} />
      <circle className="plan__knot" cx={from.x} cy={from.y} r="4" />
      <circle className="plan__knot" cx={to.x} cy={to.y} r="4" />
    </>
  );
};

const BedShape = ({ bed, pole }: { bed: Bed; pole: Wanting }) => {
  const t = useTexts();
  const { x, y, width, height, tag, lines, marks } = bed;
  const middle = tag.y + tag.height / 2;
  const point = Math.min(14, tag.height / 2);
  const d = `M${tag.x} ${tag.y}H${tag.x + tag.width - point}L${tag.x + tag.width} ${middle}L${tag.x + tag.width - point} ${tag.y + tag.height}H${tag.x}Z`;
  return (
    <g data-pole={pole.vegetable}>
      <rect className="plan__bed" x={x} y={y} width={width} height={height} rx="10" />
      <g className="plan__tag">
        <path d={d} />
        <svg x={tag.x + 10} y={tag.y + 7} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
          <Vegetable name={pole.vegetable} className="plan__icon" />
        </svg>
        {lines.map((line) => (
          <text key={line.y} x={line.x} y={line.y}>
            {t.typeset(line.text)}
          </text>
        ))}
      </g>
      {marks.map((mark) => {
        const one = pole.people.find((each) => each.id === mark.id);
        return one ? <PersonMark key={mark.id} mark={mark} kind={one.kind} lead={one.lead} name={one.name} /> : null;
      })}
      {bed.wants.map((want) => (
        <g key={want.want}>
          <circle className="plan__want" cx={want.x + 8} cy={want.y + 8} r="7" />
          <text className="plan__want-words" x={want.x + 24} y={want.y + 14}>
            {t.poles.map.short[want.want]}
          </text>
        </g>
      ))}
      {marks.length === 0 ? (
        <text
          className="plan__nobody"
          x={tag.width > width / 2 ? tag.x : tag.x + tag.width + 24}
          y={tag.width > width / 2 ? tag.y + tag.height + 32 : middle + 5}
        >
          {t.poles.map.nobody}
        </text>
      ) : null}
    </g>
  );
};

const PersonMark = ({ mark, kind, lead, name }: { mark: Mark; kind: Kind; lead: boolean; name: string }) => (
  <g className={lead ? "plan__mark plan__mark--lead" : "plan__mark"}>
    <title>{name}</title>
    <KindShape kind={kind} x={mark.x} y={mark.y} size={mark.width} />
    <text x={mark.x + mark.width / 2} y={mark.y + mark.height / 2 + 5.5} textAnchor="middle">
      {initialsOf(name)}
    </text>
  </g>
);

const KindShape = ({ kind, x, y, size }: { kind: Kind; x: number; y: number; size: number }) => {
  const half = size / 2;
  if (kind === "team") return <rect x={x + 1} y={y + 1} width={size - 2} height={size - 2} rx="5" />;
  if (kind === "volunteer")
    return <path d={`M${x + half} ${y}L${x + size} ${y + half}L${x + half} ${y + size}L${x} ${y + half}Z`} />;
  const dotted = kind === "member" ? "3 3" : undefined;
  return <circle cx={x + half} cy={y + half} r={half - 1} strokeDasharray={dotted} />;
};

const Legend = () => {
  const { map: words } = useTexts().poles;
  return (
    <ul className="plan__legend">
      {(["board", "team", "volunteer", "member"] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="plan__mark">
            <KindShape kind={kind} x={1} y={1} size={22} />
          </svg>
          {words.kinds[kind]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="plan__mark plan__mark--lead">
          <KindShape kind="board" x={1} y={1} size={22} />
        </svg>
        {words.lead}
      </li>
      <li>
        <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
          <path className="plan__thread" d="M1 12H39" />
        </svg>
        {words.pairing}
      </li>
      <li>
        <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
          <path className="plan__thread plan__thread--shared" d="M1 12H39" />
        </svg>
        {words.shared}
      </li>
    </ul>
  );
};
