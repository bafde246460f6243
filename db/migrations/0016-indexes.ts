import type { Migration } from "../dialect";

const index = (table: string, ...columns: string[]) =>
  `create index "${table}_by_${columns.join("_")}" on "${table}" (${columns.map((column) => `"${column}"`).join(", ")})`;
const unique = (table: string, ...columns: string[]) =>
  index(table, ...columns).replace("create index", "create unique index");

/** What lists are sorted and filtered by, what may exist once, and the tables that are never changed. */
export const indexes: Migration = {
  name: "0016-indexes",
  up: (d) => [
    index("journal", "verb", "seq"),
    index("journal", "subjectKind", "subjectId", "seq"),
    index("journal", "poleId", "seq"),
    index("journal", "meetingId", "seq"),
    index("journal", "actorId", "seq"),
    index("jobs", "doneAt", "dueAt"),
    index("mails", "sentAt", "dueAt"),
    index("mails", "createdAt"),
    index("formKeys", "at"),
    index("drafts", "at"),
    index("searchWords", "kind", "id"),
    index("ruleVersions", "bodyId", "startsOn"),
    unique("persons", "slug"),
    index("persons", "sortKey"),
    index("persons", "email"),
    unique("poles", "slug"),
    index("polePeople", "poleId", "endsOn"),
    index("dutyPlaces", "dutyKey", "startsOn"),
    index("actions", "poleId", "doneOn"),
    index("actions", "status", "dueOn"),
    index("actions", "createdAt"),
    index("actions", "originKind", "originId"),
    unique("poleReports", "poleId", "meetingId"),
    index("poleReports", "meetingId"),
    index("proposals", "status", "submittedAt"),
    index("proposals", "meetingId"),
    index("pointRequests", "status", "createdAt"),
    unique("decisions", "bodyId", "year", "rank"),
    unique("decisions", "number"),
    index("decisions", "decidedOn"),
    index("decisions", "meetingId"),
    index("followUps", "doneAt", "dueOn"),
    index("meetings", "startsAt"),
    index("meetings", "status", "startsAt"),
    index("agendaItems", "meetingId", "rank"),
    index("promises", "meetingId", "rank"),
    unique("liveReports", "token"),
    unique("liveReports", "code"),
    index("scenes", "reportId", "rank"),
    index("thanks", "onDay"),
    `create unique index "proxies_once" on "proxies" ("meetingId", "principalId") where "droppedAt" is null`,
    ...d.guard("journal"),
  ],
};
