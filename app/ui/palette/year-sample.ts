import type { BedState, Month } from "../ruler";

const names = ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
const events: { [month: number]: [string, string] } = {
  1: ["Conseil", "5 févr."],
  2: ["Conseil", "26 mars"],
  4: ["Conseil", "21 mai"],
  6: ["Conseil", "2 juil."],
  8: ["Conseil", "17 sept."],
  10: ["Conseil", "jeudi 26"],
  11: ["Assemblée", "samedi 12"],
};

/** Twelve months of 2026 seen on 22 November. */
export const year: Month[] = names.map((short, month) => {
  const event = events[month];
  const state: BedState = month < 10 ? "past" : month === 10 ? "now" : "ahead";
  return {
    initial: short.charAt(0).toUpperCase(),
    short,
    state,
    events: event && [{ href: `#r${month}`, what: event[0], when: event[1], past: month < 10 }],
  };
});

/** The twelve months that follow November. */
export const comingYear: Month[] = [...names.slice(10), ...names.slice(0, 10)].map((short, index) => ({
  initial: short.charAt(0).toUpperCase(),
  short,
  state: index === 0 ? "now" : "ahead",
}));
