import type { powerKinds } from "../../../app/features/powers/kinds";

/** `months` of the term from the day it is given; a limit in cents. */
export type PowerPlan = {
  power: (typeof powerKinds)[number];
  who: string;
  months: number | null;
  limitCents?: number;
  by?: string;
};

export const powerPlans: readonly PowerPlan[] = [
  { power: "represent", who: "suzanne-okemba", months: 18 },
  { power: "represent", who: "helene-marchetti", months: 30 },
  { power: "sign", who: "suzanne-okemba", months: 18, limitCents: 500_000 },
  { power: "sign", who: "claire-vasseur", months: 30 },
  { power: "bank", who: "marc-tellier", months: 30 },
  { power: "employer", who: "suzanne-okemba", months: 18 },
  { power: "mail", who: "bernard-lhomme", months: 30 },
  { power: "mail", who: "sophie-arnaud", months: 18, by: "bernard-lhomme" },
  { power: "file", who: "helene-marchetti", months: 30 },
  { power: "dataProtection", who: "helene-marchetti", months: 30 },
];
