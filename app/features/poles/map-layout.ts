import type { MapLink, Want, Wanting } from "./map";

/** A sheet to draw on, in points: `beside` is the width of the names standing beside the marks, null when above them. */
export type Sheet = { width: number; beside: number | null; gutter: number; letter: number; threads: number };

export const wideSheet: Sheet = { width: 1120, beside: 300, gutter: 160, letter: 9.6, threads: 20 };
export const narrowSheet: Sheet = { width: 358, beside: null, gutter: 64, letter: 9.6, threads: 8 };

export type Box = { x: number; y: number; width: number; height: number };
export type Bed = Box & {
  id: string;
  tag: Box;
  lines: { text: string; x: number; y: number }[];
  marks: Mark[];
  wants: (Box & { want: Want })[];
};
export type Mark = Box & { id: string };
export type Thread = { a: string; b: string; x: number; from: { x: number; y: number }; to: { x: number; y: number } };
export type MapLayout = { width: number; height: number; beds: Bed[]; threads: Thread[] };

const PAD = 12;
const LINE = 22;
const ICON = 32;
const MARK = 40;
const STEP = 46;
const BETWEEN = 16;

/**
 * Lays poles out as beds, one under the other in their order, each with its name and a mark for each of its people;
 * the links run as threads in the gutter on the right, each in a lane of its own where they cross. The same poles always
 * give the same drawing; nothing overlaps, nothing leaves the sheet, however long the names and many the people. Where
 * there are more links than a sheet holds, the strongest are drawn.
 */
export const layMap = (poles: readonly Wanting[], all: readonly MapLink[], sheet: Sheet): MapLayout => {
  const links = strongest(all, sheet.threads);
  const beds: Bed[] = [];
  let y = 0;
  for (const pole of poles) {
    const bed = layBed(pole, y, sheet, ports(pole.id, links));
    beds.push(bed);
    y += bed.height + BETWEEN;
  }
  return { width: sheet.width, height: Math.max(0, y - BETWEEN), beds, threads: layThreads(beds, links, sheet) };
};

const weight = ({ pairings, actions }: MapLink) => pairings * 3 + actions;

const strongest = (links: readonly MapLink[], most: number) => {
  const kept = new Set([...links].sort((x, y) => weight(y) - weight(x)).slice(0, most));
  return links.filter((one) => kept.has(one));
};

const ports = (id: string, links: readonly MapLink[]) => links.filter((one) => one.a === id || one.b === id).length;

const layBed = (pole: Wanting, y: number, sheet: Sheet, threads: number): Bed => {
  const width = sheet.width - sheet.gutter;
  const tagWidth = sheet.beside ?? width - 2 * PAD;
  const lines = wrap(pole.name, Math.floor((tagWidth - ICON - 3 * PAD) / sheet.letter));
  const tag = { x: PAD, y: y + PAD, width: tagWidth, height: lines.length * LINE + 2 * 8 };
  const left = sheet.beside === null ? PAD : PAD + tagWidth + 2 * PAD;
  const top = sheet.beside === null ? tag.y + tag.height + PAD : y + PAD;
  const each = Math.max(1, Math.floor((width - PAD - left + STEP - MARK) / STEP));
  const marks = pole.people.map(({ id }, n) => ({
    id,
    x: left + (n % each) * STEP,
    y: top + Math.floor(n / each) * STEP,
    width: MARK,
    height: MARK,
  }));
  const rows = Math.max(1, Math.ceil(pole.people.length / each));
  const marksEnd = top + (rows - 1) * STEP + MARK + PAD;
  const below = Math.max(tag.y + tag.height + PAD, marksEnd);
  const wants = pole.wants.map((want, n) => ({ want, x: left, y: below + n * LINE, width: 262, height: 20 }));
  const height = Math.max(below + wants.length * LINE + (wants.length > 0 ? PAD / 2 : 0), y + (threads + 1) * 10) - y;
  return {
    ...{ id: pole.id, x: 0, y, width, height, tag, marks, wants },
    lines: lines.map((text, n) => ({ text, x: PAD + ICON + PAD, y: tag.y + 8 + n * LINE + 16 })),
  };
};

/** Words put on lines of so many letters at most; a word longer than a line is cut. */
export const wrap = (text: string, most: number): string[] => {
  const room = Math.max(4, most);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    let rest = word;
    if (line !== "" && line.length + 1 + rest.length <= room) {
      line = `${line} ${rest}`;
      continue;
    }
    if (line !== "") lines.push(line);
    while (rest.length > room) {
      lines.push(`${rest.slice(0, room - 1)}-`);
      rest = rest.slice(room - 1);
    }
    line = rest;
  }
  if (line !== "") lines.push(line);
  return lines.length > 0 ? lines : [""];
};

const layThreads = (beds: Bed[], links: readonly MapLink[], sheet: Sheet): Thread[] => {
  const index = new Map(beds.map((bed, n) => [bed.id, n]));
  const spans = links
    .map((link) => ({ link, from: index.get(link.a) ?? -1, to: index.get(link.b) ?? -1 }))
    .filter((one) => one.from >= 0 && one.to >= 0 && one.from !== one.to)
    .map((one) => (one.from < one.to ? one : { ...one, from: one.to, to: one.from }))
    .sort((x, y) => x.to - x.from - (y.to - y.from) || x.from - y.from);
  const lanes: { from: number; to: number }[][] = [];
  const placed = spans.map((span) => {
    const free = lanes.findIndex((lane) => lane.every((one) => one.to < span.from || span.to < one.from));
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), span];
    return { ...span, lane };
  });
  const right = sheet.width - sheet.gutter;
  const laneX = (lane: number) => right + ((lane + 1) * sheet.gutter) / (lanes.length + 1);
  const used = new Map<number, number>();
  const port = (n: number) => {
    const bed = beds[n];
    const taken = (used.get(n) ?? 0) + 1;
    used.set(n, taken);
    const all = placed.filter((one) => one.from === n || one.to === n).length;
    return bed ? { x: right, y: bed.y + (bed.height * taken) / (all + 1) } : { x: right, y: 0 };
  };
  return placed.map(({ link, from, to, lane }) => ({
    ...{ a: link.a, b: link.b, x: laneX(lane) },
    from: port(from),
    to: port(to),
  }));
};
