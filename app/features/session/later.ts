/** The instant some minutes after another, both ISO UTC. */
export const later = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString();
