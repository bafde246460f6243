import type { Db, Dialect } from "../../db/dialect";
import type { Lang } from "../me";

/** What the signed-in streams are told after a commit: up to which line, and who may see that something moved. */
export type Nudge = { seq: number; at: string };

export type Hub = {
  nudge: (nudge: Nudge) => void;
  listen: (listener: (nudge: Nudge) => void) => () => void;
  close: () => void;
};

export type Pool = {
  /** `limitMs`: stopped sooner than the pool would. */
  run: (task: { kind: string; input: unknown; limitMs?: number }) => Promise<unknown>;
  close: () => Promise<void>;
};

/** One association: its database, its clock, its ids, its live signal. Made by the server, given to every request. */
export type House = {
  db: Db;
  dialect: Dialect;
  hub: Hub;
  pool: Pool;
  clock: () => Date;
  /** A uuidv7 for an instant. */
  ids: (at: Date) => string;
  origin: string;
  /** Where links in mails point; null when the server has no public address (paper coupons then). */
  publicUrl: string | null;
  demo: boolean;
  /** Plain http on the local network: short sessions, no offline mode. */
  lan: boolean;
  development: boolean;
  /** 32 random bytes in hex, made at first start and kept in the database: signs links. */
  secret: string;
  content: string;
  /** Things worth keeping between requests (compiled guides, rate limits), keyed by who keeps them. */
  kept: Map<string, unknown>;
  defaultLang: Lang;
  /** In the tour only: puts the garden back as it was planted. */
  reset?: () => Promise<void>;
};
