/** How the garden remembers the board of a number, 1 to 12. */
export const boardKey = (n: number) => `board ${n}`;

/** E-mail addresses under a domain that exists nowhere. */
export const addressOf = (given: string, family: string): string =>
  `${given}.${family}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z.]/g, "")
    .concat("@terreau.example");
