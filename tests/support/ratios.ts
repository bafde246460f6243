/** Middle value of some measures; the range says how noisy the machine was. */
export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export const percentile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const round = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** « median [least to most] » */
export const spread = (values: number[]): string =>
  `${round(median(values))} [${round(Math.min(...values))} to ${round(Math.max(...values))}]`;

/** Ratios taken pair by pair within each round, against a bar. */
export const judged = (name: string, ours: number[], floor: number[], bar: number): string => {
  const ratios = ours.map((value, round_) => value / (floor[round_] ?? Number.NaN));
  const held = median(ratios) <= bar ? "held" : "NOT HELD";
  return `${name}: ${spread(ratios)} x, bar ${bar} x: ${held}`;
};
