import type { ballots as fr } from "./texts.ballots.fr";

const plural = new Intl.PluralRules("en-GB");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const votes = (n: number, one: string, other: string) =>
  many(n, `vote by correspondence ${one}`, `votes by correspondence ${other}`);

/** What a sitting and its minutes say of the votes that came by correspondence. */
export const ballots: typeof fr = {
  toCount: "To be counted.",
  roomOnly: (n: number) => `Count the room alone: ${votes(n, "is", "are")} added by themselves.`,
  apart: {
    secret: (n: number) => `${votes(n, "does", "do")} not count in a secret ballot: a ballot received bears a name.`,
    presentOnly: (n: number) => `${votes(n, "does", "do")} not count: your rules take the majority of those present.`,
    secondVote: (n: number) => `${votes(n, "counted", "counted")} at the first vote of this point, on the text sent.`,
  },
  aside: "Ballots by correspondence set aside",
  asideWhy: {
    came: (name: string) => `${name} (came to the sitting)`,
    mistake: (name: string) => `${name} (entered by mistake)`,
  },
};
