import { sql } from "kysely";

/** Holds for the rows of `persons` who have not left by a civil day: `leftOn` is the first day without them. */
export const present = (day: string) => sql<boolean>`("leftOn" is null or "leftOn" > ${day})`;
