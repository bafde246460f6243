import type { Migration } from "../dialect";

export const life: Migration = {
  name: "0015-life",
  up: (d) => [
    `create table "promises" (
      "id" text not null primary key,
      "meetingId" text not null references "meetings"("id"),
      "poleId" text references "poles"("id"),
      "text" text not null,
      "status" text not null check ("status" in ('unanswered', 'underWay', 'kept', 'dropped')),
      "why" text not null,
      "dueOn" text,
      "originKind" text,
      "originId" text,
      "answeredAt" text,
      "answeredBy" text,
      "rank" integer not null,
      "showable" integer not null check ("showable" in (0, 1)),
      "version" integer not null
    )${d.end}`,
    `create table "guideReads" (
      "personId" text not null references "persons"("id"),
      "slug" text not null,
      "readAt" text not null,
      primary key ("personId", "slug")
    )${d.end}`,
    `create table "welcomes" (
      "id" text not null primary key,
      "personId" text not null references "persons"("id"),
      "mentorId" text not null references "persons"("id"),
      "startedOn" text not null,
      "endedOn" text,
      "checkIn" text,
      "createdAt" text not null
    )${d.end}`,
    `create table "welcomeSteps" (
      "welcomeId" text not null references "welcomes"("id"),
      "step" text not null,
      "doneAt" text not null,
      primary key ("welcomeId", "step")
    )${d.end}`,
    `create table "thanks" (
      "id" text not null primary key,
      "fromId" text not null references "persons"("id"),
      "toKind" text not null check ("toKind" in ('person', 'pole', 'team', 'all')),
      "toId" text,
      "toLabel" text not null,
      "text" text not null,
      "onDay" text not null,
      "showable" integer not null check ("showable" in (0, 1)),
      "createdAt" text not null,
      "removedAt" text
    )${d.end}`,
    `create table "liveReports" (
      "id" text not null primary key,
      "meetingId" text not null references "meetings"("id"),
      "token" text not null,
      "code" text not null,
      "currentScene" integer not null,
      "state" text not null check ("state" in ('preparing', 'live', 'frozen', 'after')),
      "frozenHash" text,
      "frozenAt" text,
      "openedAt" text,
      "sinceText" text not null,
      "version" integer not null
    )${d.end}`,
    `create table "scenes" (
      "id" text not null primary key,
      "reportId" text not null references "liveReports"("id"),
      "rank" integer not null,
      "kind" text not null check ("kind" in ('opening', 'promises', 'pole', 'figures', 'pairings', 'thanks', 'next', 'decisions', 'text')),
      "title" text not null,
      "text" text not null,
      "poleId" text,
      "presenterId" text,
      "shown" integer not null check ("shown" in (0, 1)),
      "photoHash" text,
      "version" integer not null
    )${d.end}`,
    `create table "questions" (
      "id" text not null primary key,
      "reportId" text not null references "liveReports"("id"),
      "session" text not null,
      "text" text not null,
      "at" text not null,
      "status" text not null check ("status" in ('waiting', 'shown', 'answered', 'putAside'))
    )${d.end}`,
    `create index "promises_meetingId" on "promises" ("meetingId")`,
    `create index "promises_poleId" on "promises" ("poleId")`,
    `create index "welcomes_personId" on "welcomes" ("personId")`,
    `create index "welcomes_mentorId" on "welcomes" ("mentorId")`,
    `create index "thanks_fromId" on "thanks" ("fromId")`,
    `create index "liveReports_meetingId" on "liveReports" ("meetingId")`,
    `create index "scenes_reportId" on "scenes" ("reportId")`,
    `create index "questions_reportId" on "questions" ("reportId")`,
  ],
};
