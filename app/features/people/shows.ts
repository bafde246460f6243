/** What a person may show of themselves, and to whom. */
export const shownThings = ["email", "phone", "skills", "availability", "about"] as const;
export type Shown = (typeof shownThings)[number];

/** From the fewest readers to the most. */
export const audiences = ["nobody", "board", "poles", "association"] as const;
export type Audience = (typeof audiences)[number];

/** How to reach somebody is always known to those who call meetings: the board, the coordination, the keepers. */
export const isContact = (what: Shown) => what === "email" || what === "phone";

/** The audiences a person may choose from; for ways to reach them, « the board » is the least. */
export const choicesFor = (what: Shown): readonly Audience[] =>
  isContact(what) ? audiences.filter((one) => one !== "nobody") : audiences;

/** The rule of the house, where a person said nothing. */
export const houseRule: { [what in Shown]: Audience } = {
  email: "board",
  phone: "board",
  skills: "association",
  availability: "poles",
  about: "association",
};

/** Who reads, as far as one person's details are concerned. */
export type Reader = {
  self: boolean;
  /** The board, pole leads, the coordination, officers of a sitting, keepers. */
  governs: boolean;
  /** Works in one of the person's poles today. */
  sharesPole: boolean;
  /** Is more than a member or a candidate: volunteer, employee, somebody in a pole. */
  worksHere: boolean;
};

/** What the person said, or the rule of the house where they said nothing. */
export const audienceOf = (what: Shown, said: Audience | null | undefined): Audience => {
  const chosen = said ?? houseRule[what];
  return choicesFor(what).includes(chosen) ? chosen : houseRule[what];
};

/** Whether this reader may read this detail. Plain members and candidates read nobody else's ways to be reached. */
export const mayRead = (what: Shown, said: Audience | null | undefined, reader: Reader): boolean => {
  if (reader.self) return true;
  const audience = audienceOf(what, said);
  if (audience === "nobody") return false;
  if (reader.governs) return true;
  if (audience === "board") return false;
  if (reader.sharesPole) return true;
  return audience === "association" && (!isContact(what) || reader.worksHere);
};
