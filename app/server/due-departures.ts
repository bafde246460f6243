import { closeDoors } from "../features/retention/writes-leaving.server";
import type { House } from "./house";
import { withHousePen } from "./house-pen";

/**
 * What a departure noted ahead left open is closed on its day, or on the first night after it. Answers how many people
 * it closed the door behind; a second run does nothing more.
 */
export const applyDepartures = async (house: House): Promise<number> =>
  (await withHousePen(house, "pairing.end", closeDoors)) ?? 0;
