import type { Reason } from "../../texts/types";

export type Latitude = { aloneCents: number | null; envelopeCents: number | null };

/** A pole cannot decide alone on more than its whole year holds. Refuses: poles.aloneBeyondEnvelope. */
export const refusesLatitude = ({ aloneCents, envelopeCents }: Latitude): Reason | null =>
  aloneCents !== null && envelopeCents !== null && aloneCents > envelopeCents ? "poles.aloneBeyondEnvelope" : null;
