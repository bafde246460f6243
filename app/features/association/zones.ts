/** The hours of France, mainland first: what an association's days and hours are read in. */
export const zones = [
  "Europe/Paris",
  "America/Guadeloupe",
  "America/Martinique",
  "America/Cayenne",
  "America/Miquelon",
  "Indian/Reunion",
  "Indian/Mayotte",
  "Pacific/Noumea",
  "Pacific/Tahiti",
  "Pacific/Marquesas",
  "Pacific/Wallis",
] as const;
export type Zone = (typeof zones)[number];
