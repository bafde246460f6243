/** The eight vegetables a pole is known by: one icon, one colour and one marker each. */
export const vegetableNames = [
  "carotte",
  "bourrache",
  "tomate",
  "poireau",
  "potiron",
  "sauge",
  "betterave",
  "aubergine",
] as const;

export type Vegetable = (typeof vegetableNames)[number];

/** Whether a pole must take another vegetable: this one stands for another open pole and some are still free. */
export const isTaken = (wanted: Vegetable, takenByOthers: readonly Vegetable[]): boolean =>
  takenByOthers.includes(wanted) && vegetableNames.some((name) => !takenByOthers.includes(name));
