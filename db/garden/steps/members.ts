import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";

/** The other members come from the list the association kept, a CSV file. */
export const importMembers = async (_garden: Garden, _dates: Dates): Promise<void> => undefined;
