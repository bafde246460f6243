/** The next number of a body's minutes in a civil year, one above the highest: « 2026-06 ». */
export const nextMinutesNumber = (taken: readonly string[], year: string): string => {
  const ranks = taken
    .filter((one) => one.includes(`${year}-`))
    .map((one) => Number(one.slice(one.lastIndexOf("-") + 1)));
  const rank = ranks.reduce((most, one) => Math.max(most, one), 0) + 1;
  return `${year}-${String(rank).padStart(2, "0")}`;
};
