export const rhythms = ["weekly", "fortnightly", "monthly", "quarterly"] as const;
export type Rhythm = (typeof rhythms)[number];

/** Days between two meetings, by the rhythm the two chose. */
export const rhythmDays: Record<Rhythm, number> = { weekly: 7, fortnightly: 14, monthly: 31, quarterly: 92 };
