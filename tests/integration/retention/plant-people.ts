import type { Db } from "../../../db/dialect";
import { small } from "../../support/small";
import { at, both, gone, kept } from "./marks";

const person = (id: string, familyName: string, createdAt: string, leftOn: string | null = null) => ({
  ...{ id, givenName: "Odette", familyName, createdAt, leftOn, version: 1, lang: "fr" as const },
  slug: `odette-${familyName.toLowerCase()}`,
  sortKey: `${familyName.toLowerCase()} odette`,
  email: `${familyName.toLowerCase()}@example.org`,
  phone: `06 ${familyName}`,
  about: `about ${familyName}`,
  skills: `skills ${familyName}`,
  availability: `hours ${familyName}`,
  portraitHash: null,
});

export const plantPeople = async (db: Db) => {
  await db
    .insertInto("imports")
    .values({
      id: "list",
      fileName: "liste.csv",
      lines: 2,
      added: 2,
      refused: "[]",
      at: at("2020-01-01"),
      by: small.claire,
    })
    .execute();
  await db
    .insertInto("persons")
    .values([
      person("pr-gone", gone.member, at("2015-01-01"), "2023-11-24"),
      person("pr-kept", kept.member, at("2015-01-01"), "2023-11-25"),
      person("pr-lapsed", gone.lapsed, at("2015-01-01")),
      person("pr-cand-gone", gone.candidate, at("2025-06-01")),
      person("pr-cand-kept", kept.candidate, at("2025-06-01")),
    ])
    .execute();
  const role = (personId: string, name: "member" | "candidate", startsOn: string, endsOn: string | null) => ({
    ...{ id: `r-${personId}`, personId, role: name, startsOn, endsOn, team: `team ${personId}` },
  });
  await db
    .insertInto("personRoles")
    .values([
      role("pr-gone", "member", "2015-01-01", "2023-11-24"),
      role("pr-kept", "member", "2015-01-01", "2023-11-25"),
      role("pr-lapsed", "member", "2015-01-01", "2023-11-24"),
      role("pr-cand-gone", "candidate", "2025-11-24", null),
      role("pr-cand-kept", "candidate", "2025-11-25", null),
    ])
    .execute();
  await db
    .insertInto("mandates")
    .values({
      ...{ id: "m-gone", seatId: "seat-8", personId: "pr-gone", startsOn: "2018-01-01", endsOn: "2021-01-01" },
      ...{ origin: "elected", endedOn: null, endedWhy: null, title: null },
    })
    .execute();
  for (const id of ["pr-gone", "pr-kept"]) {
    const word = id === "pr-gone" ? gone.member : kept.member;
    await db
      .insertInto("consents")
      .values({ id: `c-${id}`, personId: id, purpose: "firstName", givenAt: at("2020-01-01"), withdrawnAt: null })
      .execute();
    await db.insertInto("personShows").values({ personId: id, what: "phone", audience: "poles" }).execute();
    await db
      .insertInto("searchDocs")
      .values({
        kind: "person",
        id,
        title: `Odette ${word}`,
        body: "",
        folded: word,
        poleId: null,
        meetingId: null,
        reads: "assembly",
        at: at("2020-01-01"),
      })
      .execute();
    await db.insertInto("searchWords").values({ word: word.toLowerCase(), kind: "person", id }).execute();
    await db
      .insertInto("thanks")
      .values({
        id: `t-${id}`,
        fromId: small.claire,
        toKind: "person",
        toId: id,
        toLabel: `Odette ${word}`,
        text: "Merci.",
        onDay: "2022-01-01",
        showable: 1,
        createdAt: at("2022-01-01"),
        removedAt: null,
      })
      .execute();
    await db
      .insertInto("actions")
      .values({
        id: `a-${id}`,
        poleId: small.vie,
        personId: id,
        loggedBy: id,
        text: kept.action,
        doneOn: "2020-02-01",
        dueOn: null,
        status: "done",
        reads: "assembly",
        showable: 0,
        photoHash: null,
        originKind: null,
        originId: null,
        createdAt: at("2020-02-01"),
        version: 1,
        removedAt: null,
      })
      .execute();
    await db.insertInto("importRows").values({ importId: "list", rowTable: "persons", rowId: id }).execute();
    await db
      .insertInto("accounts")
      .values({
        personId: id,
        passwordHash: null,
        keeper: 0,
        theme: "auto",
        textSize: "normal",
        createdAt: at("2020-01-01"),
      })
      .execute();
  }
  // Helpers of actions of five years ago, to the day: one goes, one stays.
  await both(["", ""], ["2021-11-23", "2021-11-24"], (_word, day, id) =>
    db
      .insertInto("actions")
      .values({
        id: `help-${id}`,
        poleId: small.vie,
        personId: small.claire,
        loggedBy: small.claire,
        text: "Semis",
        doneOn: day,
        dueOn: null,
        status: "done",
        reads: "assembly",
        showable: 0,
        photoHash: null,
        originKind: null,
        originId: null,
        createdAt: at(day),
        version: 1,
        removedAt: null,
      })
      .execute(),
  );
  await db
    .insertInto("actionPeople")
    .values([
      { actionId: "help-gone", personId: small.karim },
      { actionId: "help-kept", personId: small.karim },
    ])
    .execute();
  await both([gone.curious, kept.curious], ["2025-11-24", "2025-11-25"], (familyName, lastContactOn, id) =>
    db
      .insertInto("contacts")
      .values({
        id: `cu-${id}`,
        givenName: "Léon",
        familyName,
        email: `${familyName}@example.org`,
        phone: null,
        source: "market",
        occasion: null,
        metOn: "2025-05-01",
        consentAt: at("2025-05-01"),
        consentText: "oui",
        lang: "fr",
        step: "met",
        followerId: null,
        poleId: null,
        nextStep: `appeler ${familyName}`,
        nextOn: null,
        lastContactOn,
        personId: null,
        createdAt: at("2025-05-01"),
        version: 1,
      })
      .execute(),
  );
};
