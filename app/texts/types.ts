import type { fr } from "./fr";

/** The whole pack of sentences of one language; English has the same shape, or does not compile. */
export type Pack = typeof fr;

type ReasonsIn<F extends keyof Pack> = Pack[F] extends { reasons: infer R }
  ? `${F & string}.${keyof R & string}`
  : never;

/** Why something is refused, as `<feature>.<why>`: the words are in that feature's `reasons`. */
export type Reason = { [F in keyof Pack]: ReasonsIn<F> }[keyof Pack];

type SaidIn<F extends keyof Pack> = Pack[F] extends { said: infer R } ? `${F & string}.${keyof R & string}` : never;

/** What is said after a command went through, as `<feature>.<key>` of that feature's `said`. */
export type Said = { [F in keyof Pack]: SaidIn<F> }[keyof Pack];
