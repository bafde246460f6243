/** A drawing of lots among seats, to join to minutes: the seats by the day they end, in the order drawn. */
export type Drawn = {
  ofBody: string;
  drawnOn: string;
  undone: boolean;
  draw: "first" | "balance";
  seed: string;
  parts: Part[];
};
type Part = { day: string; lots: { seat: string; organisation: string; number: string; lot: string }[] };
