import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { setShowsCommand, tellSkills } from "../../../app/features/people/commands.own.server";
import { createPerson, endRole, giveRole, updatePerson } from "../../../app/features/people/commands.server";
import { personFor } from "../../../app/features/people/person-queries.server";
import { peopleList } from "../../../app/features/people/queries.server";
import { leavePerson } from "../../../app/features/retention/commands-leaving.server";
import type { Me } from "../../../app/me";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const visitor: Me = { kind: "anonymous", session: "a-visitor" };
const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");
const zoe = { givenName: "Zoé", familyName: "Lecœur", email: "Zoe@Example.org", lang: "fr" };

describe("who holds the list", () => {
  test.each([
    ["a keeper", small.claire, "done"],
    ["an administrator", small.bernard, "done"],
    ["the coordinator", small.sophie, "done"],
    ["an employee", small.karim, "403 people.notYourList"],
    ["a member", small.yvette, "403 people.notYourList"],
    ["a candidate", small.amelie, "403 people.notYourList"],
    ["a visitor", visitor, "403 people.notYourList"],
  ])("%s", async (_, who, expected) => {
    expect(refusal(await runAs(it.house, who, createPerson, zoe))).toBe(expected);
    const leave = await runAs(it.house, who, leavePerson, { person: small.odile, leftOn: "2026-11-23" });
    expect(refusal(leave)).toBe(expected);
  });
});

describe("a new person", () => {
  test("has an address without accents, an e-mail in small letters, a role, a line, a place in the index", async () => {
    const answer = await runAs(it.house, small.bernard, createPerson, {
      ...zoe,
      role: "volunteer",
      since: "2026-01-01",
    });
    expect(answer).toMatchObject({ to: "/personnes/zoe-lecoeur", said: "people.created" });
    const row = await it.house.db
      .selectFrom("persons")
      .selectAll()
      .where("slug", "=", "zoe-lecoeur")
      .executeTakeFirst();
    expect(row).toMatchObject({ email: "zoe@example.org", sortKey: "lecoeur zoe" });
    const roles = await it.house.db
      .selectFrom("personRoles")
      .select("role")
      .where("personId", "=", row?.id ?? "")
      .execute();
    expect(roles).toEqual([{ role: "volunteer" }]);
    const words = await it.house.db
      .selectFrom("searchWords")
      .select("word")
      .where("id", "=", row?.id ?? "")
      .execute();
    expect(words.map((one) => one.word).sort()).toEqual(["lecoeur", "zoe"]);
    const lines = await it.house.db.selectFrom("journal").select(["verb", "body"]).orderBy("seq").execute();
    expect(lines.map((line) => line.verb)).toEqual(["person.create", "role.give"]);
    expect(lines[0]?.body).not.toMatch(/Zoé|Lecœur/);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });

  test("the same person again is refused, a namesake elsewhere has a numbered address", async () => {
    await runAs(it.house, small.bernard, createPerson, zoe);
    expect(refusal(await runAs(it.house, small.bernard, createPerson, zoe))).toBe("422 people.alreadyListed");
    const other = await runAs(it.house, small.bernard, createPerson, { ...zoe, email: "autre@example.org" });
    expect(other).toMatchObject({ to: "/personnes/zoe-lecoeur-2" });
  });

  test("a wrong address is named beside its field, nothing is written", async () => {
    const outcome = await runAs(it.house, small.bernard, createPerson, { ...zoe, email: "zoe@", givenName: "" });
    expect(outcome instanceof Refused && outcome.fields).toEqual({
      email: "common.fieldFormat",
      givenName: "common.fieldEmpty",
    });
    expect(await it.house.db.selectFrom("journal").selectAll().execute()).toEqual([]);
  });
});

describe("one's own page", () => {
  const karim = {
    person: small.karim,
    givenName: "Karim",
    familyName: "Belkacem",
    email: "",
    phone: "06",
    version: "1",
  };
  test("oneself may change it, another employee may not", async () => {
    expect(refusal(await runAs(it.house, small.yvette, updatePerson, karim))).toBe("403 people.notYourList");
    expect(refusal(await runAs(it.house, small.karim, updatePerson, karim))).toBe("done");
  });
  test("an older version shows both", async () => {
    await runAs(it.house, small.karim, updatePerson, karim);
    const stale = await runAs(it.house, small.bernard, updatePerson, { ...karim, phone: "07" });
    expect(refusal(stale)).toBe("409 common.changedMeanwhile");
    expect(stale instanceof Refused && stale.current?.text).toContain("06");
  });
  test("somebody unknown is 404", async () => {
    expect(refusal(await runAs(it.house, small.bernard, updatePerson, { ...karim, person: "nobody" }))).toBe(
      "404 common.unknown",
    );
  });
});

describe("an e-mail address", () => {
  const typed = (email: string, version: string) => ({
    ...{ person: small.claire, givenName: "Claire", familyName: "Vasseur", email, phone: "", version },
  });
  test("that opens an access is changed by the person or a keeper alone", async () => {
    const change = (who: string, email: string, version = "1") =>
      runAs(it.house, who, updatePerson, typed(email, version)).then(refusal);
    expect(await change(small.bernard, "bernard@example.org")).toBe("422 people.addressOpens");
    expect(await change(small.sophie, "")).toBe("422 people.addressOpens");
    expect(await change(small.bernard, "claire@example.org")).toBe("done");
    expect(await change(small.helene, "c.vasseur@example.org", "2")).toBe("done");
    expect(await change(small.claire, "claire@example.org", "3")).toBe("done");
  });
  test("that changes takes along what waits, and leaves no link behind", async () => {
    const { db } = it.house;
    const now = it.house.clock().toISOString();
    const mail = {
      personId: small.claire,
      toAddress: "claire@example.org",
      lang: "fr" as const,
      subject: "",
      text: "",
    };
    const rest = {
      action: null,
      attachment: null,
      createdAt: now,
      dueAt: now,
      attempts: 0,
      lastError: null,
      leaseUntil: null,
    };
    await db
      .insertInto("mails")
      .values([
        { id: "waits", kind: "notice", sentAt: null, ...mail, ...rest },
        { id: "went", kind: "notice", sentAt: now, ...mail, ...rest },
        { id: "opens", kind: "signIn", sentAt: null, ...mail, ...rest },
      ])
      .execute();
    await db
      .insertInto("signInLinks")
      .values({ hash: "h", personId: small.claire, createdAt: now, expiresAt: "2027-01-01", usedAt: null })
      .execute();
    await runAs(it.house, small.claire, updatePerson, typed("elle@example.org", "1"));
    const mails = await db.selectFrom("mails").select(["id", "toAddress"]).orderBy("id").execute();
    expect(mails).toEqual([
      { id: "waits", toAddress: "elle@example.org" },
      { id: "went", toAddress: "claire@example.org" },
    ]);
    expect(await db.selectFrom("signInLinks").selectAll().execute()).toEqual([]);
  });
});

describe("roles", () => {
  const role = { person: small.yvette, role: "volunteer", startsOn: "2026-02-01", endsOn: "" };
  test("given, not twice on the same days, ended", async () => {
    expect(refusal(await runAs(it.house, small.sophie, giveRole, role))).toBe("done");
    expect(refusal(await runAs(it.house, small.sophie, giveRole, role))).toBe("422 people.alreadyRole");
    const [held] = await it.house.db.selectFrom("personRoles").select("id").where("role", "=", "volunteer").execute();
    const end = { role: held?.id ?? "", endsOn: "2026-01-01" };
    expect(refusal(await runAs(it.house, small.sophie, endRole, end))).toBe("422 common.endBeforeStart");
    expect(refusal(await runAs(it.house, small.karim, endRole, { ...end, endsOn: "2026-06-30" }))).toBe(
      "403 people.notYourList",
    );
    expect(refusal(await runAs(it.house, small.sophie, endRole, { ...end, endsOn: "2026-06-30" }))).toBe("done");
    expect(refusal(await runAs(it.house, small.sophie, giveRole, { ...role, startsOn: "2026-07-01" }))).toBe("done");
  });
  test("an end before its start is refused", async () => {
    const wrong = { ...role, endsOn: "2026-01-31" };
    expect(refusal(await runAs(it.house, small.sophie, giveRole, wrong))).toBe("422 common.endBeforeStart");
  });
});

describe("a departure", () => {
  test("ends roles, mandates and sessions; the seat stays open", async () => {
    const { db } = it.house;
    await runAs(it.house, small.bernard, leavePerson, { person: small.odile, leftOn: "2026-11-23" });
    const mandate = await db.selectFrom("mandates").selectAll().where("personId", "=", small.odile).executeTakeFirst();
    expect(mandate?.endedOn).toBe("2026-11-23");
    const seat = await db
      .selectFrom("seats")
      .selectAll()
      .where("id", "=", mandate?.seatId ?? "")
      .executeTakeFirst();
    expect(seat?.closedOn).toBeNull();
    const again = await runAs(it.house, small.bernard, leavePerson, { person: small.odile, leftOn: "2026-11-24" });
    expect(refusal(again)).toBe("422 people.alreadyLeft");
  });
  test("the last keeper stays", async () => {
    await it.house.db.updateTable("accounts").set({ keeper: 0 }).where("personId", "=", small.helene).execute();
    const outcome = await runAs(it.house, small.bernard, leavePerson, { person: small.claire, leftOn: "2026-11-23" });
    expect(refusal(outcome)).toBe("422 people.lastKeeper");
  });
});

describe("contact details", () => {
  const seenBy = async (who: string) => {
    const { db, me, today } = await contextOf(it.house, who);
    return (await personFor(db, me, "karim-belkacem", today))?.person.email ?? null;
  };
  const show = (email: string) => ({
    ...{ person: small.karim, email, phone: "board", skills: "nobody", availability: "poles", about: "association" },
    sharedEmail: "",
  });
  test("are the board's to see, and others' as each wishes, at once both ways", async () => {
    const readers = [small.bernard, small.sophie, small.karim, small.claire, small.amelie, small.yvette];
    const seen = async () => (await Promise.all(readers.map(seenBy))).map((one) => one !== null);
    expect(await seen()).toEqual([true, true, true, true, false, false]);
    expect(refusal(await runAs(it.house, small.bernard, setShowsCommand, show("association")))).toBe(
      "403 people.onlyYours",
    );
    expect(refusal(await runAs(it.house, small.karim, setShowsCommand, show("nobody")))).toBe("400 common.formInvalid");
    await runAs(it.house, small.sophie, giveRole, {
      ...{ person: small.odile, role: "volunteer", startsOn: "2026-01-01", endsOn: "", team: "" },
    });
    await it.house.db.deleteFrom("mandates").where("personId", "=", small.odile).execute();
    expect(await seenBy(small.odile)).toBeNull();
    await runAs(it.house, small.karim, setShowsCommand, show("association"));
    expect(await seenBy(small.odile)).toBe("karim@example.org");
    // A plain member reads her own and nobody else's, whatever was chosen.
    expect(await seenBy(small.yvette)).toBeNull();
    await runAs(it.house, small.karim, setShowsCommand, show("board"));
    expect(await seenBy(small.odile)).toBeNull();
    expect(await it.house.db.selectFrom("personShows").select("what").execute()).toEqual([{ what: "skills" }]);
  });
});

describe("what people know how to do", () => {
  const told = { person: small.karim, skills: "Soudure, tracteur", availability: "le samedi", version: "1" };
  const found = async (who: string, skill: string) => {
    const { db, me, today } = await contextOf(it.house, who);
    const { people } = await peopleList(db, me, today, { role: "", search: "", page: 1, skill });
    return people.map((one) => [one.name, one.availability]);
  };
  test("finds people, accents and order aside, and only what each lets be read", async () => {
    expect(refusal(await runAs(it.house, small.yvette, tellSkills, told))).toBe("403 people.notYourList");
    expect(refusal(await runAs(it.house, small.karim, tellSkills, told))).toBe("done");
    expect(await found(small.bernard, "TRACTEUR soudure")).toEqual([["Karim Belkacem", "le samedi"]]);
    expect(await found(small.yvette, "tracteur")).toEqual([["Karim Belkacem", null]]);
    const words = await it.house.db.selectFrom("searchDocs").select("body").where("id", "=", small.karim).execute();
    expect(words).toEqual([{ body: "Soudure, tracteur" }]);
    const own = { person: small.karim, email: "board", phone: "board", availability: "poles", about: "association" };
    await runAs(it.house, small.karim, setShowsCommand, { ...own, skills: "nobody", sharedEmail: "" });
    expect(await found(small.bernard, "tracteur")).toEqual([]);
    expect(await found(small.karim, "tracteur")).toHaveLength(1);
    expect(await it.house.db.selectFrom("searchDocs").select("body").where("id", "=", small.karim).execute()).toEqual([
      { body: "" },
    ]);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });
});

describe("the directory", () => {
  const namesFor = async (who: string, asked: { role?: string; search?: string } = {}) => {
    const { db, me, today } = await contextOf(it.house, who);
    const { people } = await peopleList(db, me, today, { role: "", search: "", page: 1, ...asked });
    return people.map((one) => one.name);
  };
  test("is whole for the board, and for members only who governs, who is employed, and themselves", async () => {
    expect(await namesFor(small.bernard)).toHaveLength(11);
    const seen = await namesFor(small.yvette);
    expect(seen).toContain("Yvette Roussel");
    expect(seen).toContain("Karim Belkacem");
    expect(seen).not.toContain("Amélie Rousset");
  });
  test("a member cannot open another member's page", async () => {
    const { db, me, today } = await contextOf(it.house, small.yvette);
    expect(await personFor(db, me, "amelie-rousset", today)).toBeNull();
    expect(await personFor(db, me, "nobody", today)).toBeNull();
  });
  test("finds without accents, in any order, and takes % for itself", async () => {
    expect(await namesFor(small.bernard, { search: "helene march" })).toEqual(["Hélène Marchetti"]);
    expect(await namesFor(small.bernard, { search: "MARCHETTI hélène" })).toEqual(["Hélène Marchetti"]);
    expect(await namesFor(small.bernard, { search: "zz%" })).toEqual([]);
  });
  test("filters by role and by seat", async () => {
    expect(await namesFor(small.bernard, { role: "coordinator" })).toEqual(["Sophie Arnaud"]);
    expect(await namesFor(small.bernard, { role: "board" })).toHaveLength(7);
  });
});
