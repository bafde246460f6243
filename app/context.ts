import type { Db } from "../db/dialect";
import type { OwnWords } from "./features/association/words";
import type { Lang, Me } from "./me";
import type { House } from "./server/house";

/** What every query, rule and command is told of the request; the clock is here and nowhere else. */
export type Ctx = {
  db: Db;
  me: Me;
  /** ISO UTC instant of the request, and its civil day in the association's zone. */
  now: string;
  today: string;
  zone: string;
  lang: Lang;
  /** What the association calls its board, its poles, their leads, its members, its assembly. */
  words: OwnWords;
  /** A new uuidv7 made from the command's clock. */
  id: () => string;
  origin: string;
  demo: boolean;
  house: House;
};
