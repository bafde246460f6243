import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Refused } from "../../../app/command.server";
import { readGuide } from "../../../app/features/guides/commands.server";
import { guideFacts, readsOf } from "../../../app/features/guides/queries.server";
import { readingPage } from "../../../app/features/guides/shown.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";

const amelie = "01900000-0000-7000-8000-000000000001";
let test: TestHouse;

beforeEach(async () => {
  test = await testHouse("2026-11-16T09:00:00.000Z");
  await test.house.db
    .insertInto("persons")
    .values({
      id: amelie,
      slug: "amelie-roche",
      givenName: "Amélie",
      familyName: "Roche",
      sortKey: "roche amelie",
      email: null,
      phone: null,
      lang: "fr",
      about: null,
      portraitHash: null,
      createdAt: "2026-11-01T09:00:00.000Z",
      leftOn: null,
      version: 1,
    })
    .execute();
});
afterEach(() => test.close());

const mark = (state: string, who: Parameters<typeof runAs>[1] = amelie, slug = "mon-premier-conseil") =>
  runAs(test.house, who, readGuide, { intent: "guide.read", key: "", slug, state });
const lines = () => test.house.db.selectFrom("journal").select(["verb", "reads", "subjectId", "body"]).execute();

describe("reading a guide", () => {
  it("keeps the first date, records one line that is for oneself, and can be undone", async () => {
    await mark("read");
    test.at("2026-11-20T09:00:00.000Z");
    await mark("read");
    expect([...(await readsOf(test.house.db, amelie))]).toEqual([["mon-premier-conseil", "2026-11-16T09:00:00.000Z"]]);
    expect(await lines()).toMatchObject([{ verb: "guide.read", reads: "self", subjectId: "mon-premier-conseil" }]);
    await mark("unread");
    await mark("unread");
    expect((await readsOf(test.house.db, amelie)).size).toBe(0);
    expect(await lines()).toHaveLength(2);
  });

  it.each([
    ["a guide that does not exist", "read", "un-guide-inconnu"],
    ["a state that does not exist", "perhaps", "mon-premier-conseil"],
  ])("refuses %s and changes nothing", async (_what, state, slug) => {
    const refused = await mark(state, amelie, slug);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status: 400 });
    expect(await lines()).toHaveLength(0);
  });

  it("asks to sign in first", async () => {
    const refused = await mark("read", { kind: "anonymous", session: "s" });
    expect(refused).toMatchObject({ status: 403, reason: "common.signInFirst" });
  });
});

describe("a guide's page", () => {
  it("shows its text, its words, since when it is read, and offers no button on a page without a step", async () => {
    await mark("read");
    const ctx = await contextOf(test.house, amelie);
    const page = await readingPage(ctx, "mon-premier-conseil");
    expect(page?.shown.html).toContain("quorum");
    expect(page?.shown.words.map((word) => word.key)).toContain("quorum");
    expect(page?.shown.mark).toEqual({ readOn: "lundi 16 novembre" });
    expect(page?.shown.next?.slug).toBe("droits-et-devoirs");
    expect((await readingPage(ctx, "confidentialite"))?.shown.mark).toBeNull();
  });

  it("names no pole and nobody to a visitor who is not signed in", async () => {
    const facts = await guideFacts(test.house.db, "2026-11-16", false);
    expect(facts.poles).toEqual([]);
    const visitor = await contextOf(test.house, { kind: "anonymous", session: "s" });
    expect((await readingPage(visitor, "droits-et-devoirs"))?.shown.mark).toBeNull();
  });
});
