import type { Generated } from "kysely";
import type { Flag } from "./flag";

/** Tables of the group « association ». Ids are uuidv7 text, instants ISO UTC, days YYYY-MM-DD, flags 0/1. */

export type AssociationTable = {
  id: string;
  name: string;
  territory: "france" | "alsaceMoselle";
  zone: string;
  yearStart: string;
  words: string;
  setUpAt: string;
  tagline: string | null;
  address: string | null;
  version: number;
  /** The address typed or the telephone printed on the stand kit where no code can be reached. */
  standLine: Generated<string | null>;
};

export type PillarsTable = {
  id: string;
  name: string;
  sentence: string;
  rank: number;
  version: Generated<number>;
};

export type BodiesTable = {
  id: string;
  kind: "assembly" | "board" | "bureau" | "other";
  name: string | null;
  createdAt: string;
  article: string | null;
  closedOn: string | null;
};

/** What a body alone decides, with its article. */
export type BodyMattersTable = {
  id: string;
  bodyId: string;
  matter: string;
  article: string | null;
  createdAt: string;
  /** It is this body's alone from this amount on, in cents; whatever the amount when null. */
  aboveCents: number | null;
};

/** Rules being prepared for a body: `changes` holds only what would change, as JSON. */
export type RuleDraftsTable = {
  id: string;
  bodyId: string;
  changes: string;
  status: "open" | "adopted" | "dropped";
  ruleVersionId: string | null;
  createdBy: string;
  createdAt: string;
  version: number;
};

export type RuleVersionsTable = {
  id: string;
  bodyId: string;
  startsOn: string;
  settings: string;
  model: string | null;
  decisionId: string | null;
  createdAt: string;
};

export type KeyFiguresTable = {
  id: string;
  label: string;
  value: string;
  unit: string;
  lastYear: string | null;
  source: string;
  fileHash: string | null;
  vouchedBy: string;
  asOf: string;
  rank: number;
  showable: Flag;
  createdAt: string;
};

export type AssociationTables = {
  association: AssociationTable;
  pillars: PillarsTable;
  bodies: BodiesTable;
  bodyMatters: BodyMattersTable;
  ruleVersions: RuleVersionsTable;
  ruleDrafts: RuleDraftsTable;
  keyFigures: KeyFiguresTable;
};
