export type Place = { x: number; y: number };
export type Plan = {
  width: number;
  height: number;
  table: { x: number; y: number; width: number; height: number };
  places: Place[];
};

const step = 36;
const edge = 20;

/**
 * Where `count` people sit round one table: along both long sides, then at the ends. Nine or fewer keep one end at
 * most; a large body gets a deeper table, so that its places stay readable. Places go clockwise from the top left.
 */
export function seatPlan(count: number): Plan {
  const ends = count <= 13 ? 0 : Math.round((count - 4) / 5);
  const along = count - 2 * ends;
  const top = count === 1 ? 1 : ends === 0 ? Math.floor(along / 2) : Math.ceil(along / 2);
  const right = ends === 0 && count > 1 ? along % 2 : ends;
  const bottom = count - top - right - ends;
  const columns = Math.max(top, bottom, 1);
  const rows = Math.max(ends, right, 1);
  const left = ends > 0 ? 2 * edge : 2;
  const table = { x: left, y: 32, width: Math.max(columns * step + 2, 74), height: rows * step + 6 };
  const across = (index: number, of: number) => table.x + table.width / 2 + (index - (of - 1) / 2) * step;
  const down = (index: number, of: number) => table.y + table.height / 2 + (index - (of - 1) / 2) * step;
  const far = table.x + table.width + edge;
  const places: Place[] = [
    ...range(top).map((index) => ({ x: across(index, top), y: 13 })),
    ...range(right).map((index) => ({ x: far, y: down(index, right) })),
    ...range(bottom).map((index) => ({ x: across(bottom - 1 - index, bottom), y: table.y + table.height + 19 })),
    ...range(ends).map((index) => ({ x: edge, y: down(ends - 1 - index, ends) })),
  ];
  return { width: far + (right > 0 ? 14 : -18), height: table.y + table.height + (bottom > 0 ? 33 : 4), table, places };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
