/** A part of what is held about a person, as her copy tells it. */
export type Part = "identity" | "ties" | "work" | "meetings" | "company" | "access";
export type Holding = {
  part: Part;
  /** Columns that name a person by her id, or by `prefix` and her id. */
  columns: readonly string[];
  prefix?: string;
  /** Columns that say when and what, for the readable copy. */
  day?: string;
  says?: readonly string[];
  /** Never copied: secrets of the machine, bytes. */
  without?: readonly string[];
  /** For herself alone: a keeper who makes her copy does not read it. */
  hers?: true;
  /** Stays after her name is gone, and why: a record of the association, or its work. */
  stays?: "record" | "work";
};

/** Every table that names a person, with the columns that do. A test holds it against the schema. */
export const holdings = {
  persons: {
    part: "identity",
    columns: ["id"],
    day: "createdAt",
    says: ["givenName", "familyName", "email", "phone", "about", "skills", "availability"],
  },
  personShows: { part: "identity", columns: ["personId"], says: ["what", "audience"] },
  consents: { part: "identity", columns: ["personId"], day: "givenAt", says: ["purpose"] },
  contacts: { part: "identity", columns: ["personId"], day: "metOn", says: ["givenName", "familyName", "nextStep"] },
  filingPeople: { part: "identity", columns: ["personId"], says: ["occupation", "home", "nationality"], hers: true },
  erasures: { part: "identity", columns: ["personId", "closedBy"], day: "askedAt", says: ["status"] },
  departureEnds: { part: "ties", columns: ["personId"], says: ["rowTable"] },
  personRoles: { part: "ties", columns: ["personId"], day: "startsOn", says: ["role", "team"] },
  mandates: {
    part: "ties",
    columns: ["personId"],
    day: "startsOn",
    says: ["origin", "title", "endsOn"],
    stays: "record",
  },
  legalPowers: {
    part: "ties",
    columns: ["personId", "delegatedBy"],
    day: "startsOn",
    says: ["power", "limitText"],
    stays: "record",
  },
  filings: { part: "ties", columns: ["filerId"], day: "changedOn", says: ["status"], stays: "record" },
  filingSteps: { part: "ties", columns: ["doneBy"], day: "doneAt", says: ["step"], stays: "record" },
  polePeople: { part: "ties", columns: ["personId"], day: "startsOn", says: ["part"], stays: "work" },
  workingGroupPeople: { part: "ties", columns: ["personId"], day: "startsOn", says: ["part"], stays: "work" },
  handovers: { part: "ties", columns: ["fromId", "toId"], day: "startsOn", says: ["note"], stays: "work" },
  dutyPlaces: { part: "ties", columns: ["personId"], day: "startsOn", says: ["dutyKey"], stays: "work" },
  dutyDraftPlaces: { part: "ties", columns: ["personId"], says: ["dutyKey"] },
  dutyDrafts: { part: "ties", columns: ["createdBy"], day: "createdAt", says: ["name"], stays: "work" },
  dutyLimits: { part: "ties", columns: ["personId"], day: "saidOn", says: ["duties"] },
  actions: { part: "work", columns: ["personId", "loggedBy"], day: "createdAt", says: ["text"], stays: "work" },
  actionPeople: { part: "work", columns: ["personId"], says: ["actionId"] },
  poleReports: { part: "work", columns: ["authorId"], day: "finishedAt", says: ["text"], stays: "work" },
  poleReviews: { part: "work", columns: ["by"], day: "reviewedOn", says: ["keeps", "changes"], stays: "work" },
  proposals: { part: "work", columns: ["authorId"], day: "createdAt", says: ["title"], stays: "work" },
  opinions: { part: "work", columns: ["personId"], day: "at", says: ["opinion", "line"], stays: "work" },
  pointRequests: { part: "work", columns: ["askedBy"], day: "createdAt", says: ["title"], stays: "work" },
  followUps: { part: "work", columns: ["doneBy"], day: "doneAt", says: ["text"], stays: "work" },
  promises: { part: "work", columns: ["answeredBy"], day: "answeredAt", says: ["text"], stays: "work" },
  deadlines: { part: "work", columns: ["holderId", "doneBy"], day: "dueOn", says: ["title"], stays: "work" },
  scenes: { part: "work", columns: ["presenterId"], says: ["title"], stays: "work" },
  ruleDrafts: { part: "work", columns: ["createdBy"], day: "createdAt", stays: "work" },
  imports: { part: "work", columns: ["by", "undoneBy"], day: "at", says: ["fileName"], stays: "work" },
  meetings: {
    part: "meetings",
    columns: ["chairId", "secretaryId", "createdBy"],
    day: "startsAt",
    says: ["title", "place"],
    stays: "record",
  },
  attendance: {
    part: "meetings",
    columns: ["personId"],
    day: "answeredAt",
    says: ["presence", "answer"],
    stays: "record",
  },
  attendanceEvents: { part: "meetings", columns: ["personId"], day: "at", says: ["presence"], stays: "record" },
  proxies: { part: "meetings", columns: ["principalId", "holderId"], day: "givenAt", says: ["via"], stays: "record" },
  postalBallots: {
    part: "meetings",
    columns: ["personId", "enteredBy"],
    day: "receivedOn",
    says: ["asideWhy"],
    stays: "record",
  },
  minutesCorrections: { part: "meetings", columns: ["byId"], day: "at", says: ["text"], stays: "record" },
  boardLookPeople: { part: "meetings", columns: ["personId"], says: ["lookId"] },
  pairings: { part: "company", columns: ["proposedBy"], day: "proposedAt", says: ["purpose"], stays: "work" },
  pairingPeople: { part: "company", columns: ["personId"], day: "acceptedAt", says: ["bestHours"] },
  pairingContacts: { part: "company", columns: ["recordedBy"], day: "heldOn", stays: "work" },
  pairingLines: { part: "company", columns: ["personId"], day: "at", says: ["line"], hers: true },
  welcomes: { part: "company", columns: ["personId", "mentorId"], day: "startedOn", says: ["checkIn"], hers: true },
  guideReads: { part: "company", columns: ["personId"], day: "readAt", says: ["slug"] },
  thanks: { part: "company", columns: ["fromId", "toId"], day: "onDay", says: ["toLabel", "text"], stays: "work" },
  accounts: {
    part: "access",
    columns: ["personId"],
    day: "createdAt",
    says: ["theme", "textSize"],
    without: ["passwordHash"],
  },
  sessions: { part: "access", columns: ["userId"], day: "lastSeenAt", says: ["device"], without: ["id"] },
  signInLinks: { part: "access", columns: ["personId"], day: "createdAt", without: ["hash"] },
  invitations: { part: "access", columns: ["personId", "createdBy"], day: "createdAt", without: ["hash"] },
  mails: { part: "access", columns: ["personId"], day: "createdAt", says: ["subject"], without: ["action", "text"] },
  files: { part: "access", columns: ["createdBy"], day: "createdAt", says: ["name"], without: ["bytes"] },
  drafts: { part: "access", columns: ["actor"], prefix: "person:", day: "at", says: ["form", "text"], hers: true },
  formKeys: {
    part: "access",
    columns: ["actor"],
    prefix: "person:",
    day: "at",
    without: ["key", "bodyHash", "result"],
  },
  parkedForms: { part: "access", columns: ["session"], day: "at", says: ["url"], without: ["id"], hers: true },
  journal: {
    part: "access",
    columns: ["actorId", "subjectId"],
    day: "at",
    says: ["verb"],
    without: ["hash", "prev"],
    stays: "record",
  },
} as const satisfies { [table: string]: Holding };

/** Columns by which somebody else's record names a person: it is about another, and in nobody else's copy. */
export const aboutOthers = [["contacts", "followerId"]] as const;

export type Table = keyof typeof holdings;
export const tables = Object.keys(holdings) as Table[];
export const holdingOf = (table: Table): Holding => holdings[table];
export const parts: readonly Part[] = ["identity", "ties", "work", "meetings", "company", "access"];

/** What ties a person so that a keeper must look before her name goes: anything that stays as a record or as work. */
export const mustStay = (counts: { [table in Table]?: number }): Table[] =>
  tables.filter((table) => holdingOf(table).stays && table !== "journal" && (counts[table] ?? 0) > 0);
