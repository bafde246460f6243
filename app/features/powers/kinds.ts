/** What the law, a bank or a data authority asks a named, dated holder for; in the order of the page. */
export const powerKinds = ["represent", "sign", "bank", "employer", "mail", "file", "dataProtection"] as const;
export type Power = (typeof powerKinds)[number];

/** A contact for personal data is one person, anybody's choice: neither a seat nor a second name is asked. */
export const isContact = (power: Power): boolean => power === "dataProtection";

/** The powers whose holders are declared with the persons in charge; a delegation is not. */
export const isDeclared = (power: Power): boolean => power !== "mail" && power !== "dataProtection";

export type Why = "term" | "resigned" | "relieved" | "replaced" | "left";
export const whys = ["resigned", "relieved", "term", "left"] as const;
