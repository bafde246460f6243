import type { Db } from "../../../db/dialect";
import { small } from "../../support/small";
import { at, both, gone, kept } from "./marks";

/** What the machine keeps for itself: keys, links, codes, tries, tasks, wishes closed, and who answered a look. */
export const plantDoors = async (db: Db) => {
  const actor = `person:${small.claire}`;
  await both([gone.key, kept.key], ["2026-10-24", "2026-10-26"], (key, day) =>
    db
      .insertInto("formKeys")
      .values({ actor, key, bodyHash: "h", result: "{}", at: at(day) })
      .execute(),
  );
  const personId = small.claire;
  await both([gone.link, kept.link], ["2026-11-22", "2026-11-23"], (hash, day) =>
    db
      .insertInto("signInLinks")
      .values({ hash, personId, createdAt: at("2026-11-20"), expiresAt: at(day), usedAt: null })
      .execute(),
  );
  await both([gone.code, kept.code], ["2026-10-24", "2026-10-26"], (hash, day) =>
    db
      .insertInto("invitations")
      .values({ hash, personId, createdBy: personId, createdAt: at("2026-10-01"), expiresAt: at(day), usedAt: null })
      .execute(),
  );
  await both([gone.try, kept.try], ["2026-11-23", "2026-11-24"], (key, day) =>
    db
      .insertInto("attempts")
      .values({ key: `link:${key}@example.org`, count: 3, resetAt: at(day) })
      .execute(),
  );
  await both([gone.job, kept.job], ["2026-10-24", "2026-10-26"], (payload, day, id) =>
    db
      .insertInto("jobs")
      .values({
        ...{ id: `job-${id}`, kind: "mail", payload, dueAt: at(day), leaseUntil: null },
        ...{ attempts: 1, lastError: null, doneAt: at(day) },
      })
      .execute(),
  );
  await both([gone.wish, kept.wish], ["2021-11-23", "2021-11-24"], (id, day) =>
    db
      .insertInto("erasures")
      .values({ id, personId, status: "dropped", askedAt: at("2021-11-01"), closedAt: at(day), closedBy: personId })
      .execute(),
  );
  await both(["", ""], ["2025-11-24", "2025-11-25"], async (_, closedOn, id) => {
    const year = id === "gone" ? 2024 : 2025;
    await db
      .insertInto("boardLooks")
      .values({ id: `look-${id}`, year, openedOn: "2025-10-01", closedOn, createdAt: at("2025-10-01") })
      .execute();
    await db
      .insertInto("boardLookPeople")
      .values({ lookId: `look-${id}`, personId })
      .execute();
  });
};

/** Where others wrote a name the night takes away: this week, so that only her own time makes it go. */
export const plantMentions = async (db: Db) => {
  const name = `Odette ${gone.member}`;
  const actor = `person:${small.bernard}`;
  await db
    .insertInto("drafts")
    .values({
      ...{ actor, form: "minutes", subject: "m", baseVersion: 0, at: at("2026-11-23") },
      text: `${kept.typed}, vu ${name} (${gone.member.toLowerCase()}@example.org)`,
    })
    .execute();
  await db
    .insertInto("parkedForms")
    .values({
      ...{ id: "mention", session: small.bernard, url: "/", at: at("2026-11-23") },
      fields: JSON.stringify({ text: `${kept.typed} ${name}` }),
    })
    .execute();
  await db
    .insertInto("formKeys")
    .values({
      ...{ actor, key: "mention", bodyHash: "h", at: at("2026-11-23") },
      result: JSON.stringify({ to: `/personnes/odette-${gone.member.toLowerCase()}` }),
    })
    .execute();
};
