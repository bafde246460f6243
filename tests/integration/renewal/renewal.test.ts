import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { writePillarCommand } from "../../../app/features/association/commands.pillars.server";
import { pillarsWritten } from "../../../app/features/association/queries.server";
import { askToCome } from "../../../app/features/renewal/commands-come.server";
import {
  addContact,
  followContact,
  forgetContact,
  handOverContact,
  planContact,
  stepContact,
} from "../../../app/features/renewal/commands-contacts.server";
import { answerLook, closeLook, openLook } from "../../../app/features/renewal/commands-look.server";
import { contactSeen, waitingForSomeone } from "../../../app/features/renewal/contact-queries.server";
import { looksOf } from "../../../app/features/renewal/look-queries.server";
import { renewalOn } from "../../../app/features/renewal/queries.server";
import { standSheetOf } from "../../../app/features/renewal/stand.server";
import type { Me } from "../../../app/me";
import { applyRetention } from "../../../app/server/retention";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const visitor: Me = { kind: "anonymous", session: "stand" };
const lise = { givenName: "Lise", familyName: "Aubrac", email: "lise@example.org", phone: "", agreed: "1" };
const run = async (
  who: string | Me,
  ...rest: Parameters<typeof runAs> extends [unknown, unknown, ...infer R] ? R : never
) => {
  const answer = await runAs(it.house, who, ...rest);
  return answer instanceof Refused ? (Object.values(answer.fields)[0] ?? answer.reason) : answer;
};
const contacts = () => it.house.db.selectFrom("contacts").selectAll().execute();
const only = async () => {
  const [one] = await contacts();
  if (!one) throw new Error("no contact");
  return one;
};
const move = async (who: string, to: string) => {
  const { id, version } = await only();
  return run(who, stepContact, { contact: id, to, version: String(version) });
};

describe("the public form", () => {
  test.each([
    ["without the consent", { ...lise, agreed: "" }, "renewal.consentNeeded"],
    ["without a way to reach", { ...lise, email: "" }, "renewal.noWayToReach"],
    ["with a field nobody asked for", { ...lise, age: "34" }, "common.formInvalid"],
    ["in a pole that does not exist", { ...lise, pole: "none" }, "common.unknown"],
  ])("%s is refused and keeps nothing", async (_, typed, reason) => {
    expect(await run(visitor, askToCome, typed)).toBe(reason);
    expect(await contacts()).toEqual([]);
  });

  test("answers the same twice; the lead of the pole follows, and gets a mail without a name", async () => {
    const first = await run(visitor, askToCome, { ...lise, pole: small.insertion });
    expect(await run(visitor, askToCome, { ...lise, pole: small.insertion })).toEqual(first);
    expect(await only()).toMatchObject({ step: "curious", source: "qr", followerId: small.nadia, lang: "fr" });
    const mails = await it.house.db.selectFrom("mails").select(["personId", "text"]).execute();
    expect(mails[0]?.personId).toBe(small.nadia);
    expect(JSON.stringify(mails)).not.toContain("Lise");
  });
});

describe("a contact", () => {
  test("waits for somebody without its address, then is its follower's alone", async () => {
    await run(visitor, askToCome, lise);
    const { id } = await only();
    const { db } = it.house;
    const bernard = await contextOf(it.house, small.bernard);
    const waiting = await waitingForSomeone(db, bernard.me, bernard.today);
    expect(waiting).toMatchObject([{ id, givenName: "Lise" }]);
    expect(JSON.stringify(waiting)).not.toMatch(/Aubrac|example/);
    expect(await run(small.karim, followContact, { contact: id })).toBe("renewal.followersOnly");
    await run(small.bernard, followContact, { contact: id });
    expect(await contactSeen(db, bernard.me, id, bernard.today)).toMatchObject({ seenBy: "follower" });
    for (const other of [small.claire, small.sophie, small.karim])
      expect(await contactSeen(db, (await contextOf(it.house, other)).me, id, bernard.today)).toBeNull();
    expect(await run(small.claire, forgetContact, { contact: id })).toBe("renewal.followerOnly");
    expect(await run(small.bernard, handOverContact, { contact: id, follower: small.karim })).toBe(
      "renewal.notAFollower",
    );
    await run(small.bernard, handOverContact, { contact: id, follower: small.odile });
    expect(await contactSeen(db, bernard.me, id, bernard.today)).toBeNull();
  });

  test("goes from curious to elected: a person when candidate, elected once they sit", async () => {
    const added = { ...lise, source: "fair", occasion: "Foire", metOn: "2026-11-20", follower: small.odile };
    await run(small.karim, addContact, { ...added, pole: "", nextStep: "Appeler", nextOn: "2026-11-25" });
    expect(await move(small.odile, "elected")).toBe("renewal.notThatStep");
    for (const step of ["met", "guest", "candidate"]) await move(small.odile, step);
    const { personId, version, id } = await only();
    const role = await it.house.db.selectFrom("personRoles").select("role").where("personId", "=", personId).execute();
    expect(role).toEqual([{ role: "candidate" }]);
    expect(
      await run(small.odile, planContact, { contact: id, heldOn: "", nextStep: "", nextOn: "", version: "1" }),
    ).toBe("common.changedMeanwhile");
    expect(version).toBe(4);
    expect(await move(small.odile, "elected")).toBe("renewal.doesNotSit");
    await it.house.db
      .insertInto("mandates")
      .values({
        ...{ id: "new", seatId: "seat-9", personId: personId ?? "", startsOn: "2026-11-01", endsOn: null },
        ...{ origin: "elected", endedOn: null, endedWhy: null, title: null },
      })
      .execute();
    expect(await move(small.odile, "elected")).toMatchObject({ said: "renewal.elected" });
    expect(await verifyJournal(it.house.db)).toMatchObject({ fault: null });
  });

  test("is erased twelve months after the last exchange, with its name in the journal; the chain holds", async () => {
    await run(visitor, askToCome, lise);
    const named = () => it.house.db.selectFrom("texts").select("text").where("text", "like", "%Aubrac%").execute();
    expect(await named()).toHaveLength(1);
    it.at("2027-11-22T04:00:00.000Z");
    await applyRetention(it.house);
    expect(await contacts()).toHaveLength(1);
    it.at("2027-11-23T04:00:00.000Z");
    expect(await applyRetention(it.house)).toMatchObject({ contacts: 1 });
    expect([await contacts(), await named()]).toEqual([[], []]);
    expect(await verifyJournal(it.house.db)).toMatchObject({ fault: null });
  });
});

describe("the look of the board at itself", () => {
  const answers = { heard: "4", ready: "3", time: "2", done: "4", shared: "1", open: "3" };
  const board = [small.claire, small.bernard, small.helene, small.gerard, small.nadia];

  test("each administrator answers once; totals alone are kept, told at the closing from five answers", async () => {
    expect(await run(small.sophie, openLook, {})).toBe("renewal.boardOnly");
    await run(small.claire, openLook, {});
    expect(await run(small.helene, openLook, {})).toBe("renewal.lookAlready");
    const look = (await looksOf(it.house.db))[0]?.id ?? "";
    expect(await run(small.claire, closeLook, { look })).toBe("renewal.nobodyAnswered");
    for (const who of board) await run(who, answerLook, { look, ...answers });
    expect(await run(small.claire, answerLook, { look, ...answers })).toBe("renewal.alreadyAnswered");
    expect((await looksOf(it.house.db))[0]).toMatchObject({ answered: 5, results: null });
    await run(small.claire, closeLook, { look });
    expect((await looksOf(it.house.db))[0]?.results?.[0]).toEqual({ question: "heard", counts: [0, 0, 0, 5] });
    expect(await run(small.odile, answerLook, { look, ...answers })).toBe("renewal.lookClosed");
    const lines = await it.house.db.selectFrom("journal").select("body").where("verb", "=", "look.answer").execute();
    for (const { body } of lines) expect(JSON.parse(body).data).toEqual({ year: 2026 });
  });

  test("four answers stay untold", async () => {
    await run(small.claire, openLook, {});
    const look = (await looksOf(it.house.db))[0]?.id ?? "";
    for (const who of board.slice(0, 4)) await run(who, answerLook, { look, ...answers });
    await run(small.claire, closeLook, { look });
    expect((await looksOf(it.house.db))[0]).toMatchObject({ answered: 4, results: null });
  });
});

test("the board on a day to come: mandates over, seats vacant", async () => {
  const now = await renewalOn(it.house.db, "2026-11-23");
  expect([now.sitters.length, now.vacant.length, now.in12.length, now.in24.length]).toEqual([7, 2, 0, 7]);
  expect(now.poles.map((pole) => pole.slug)).toEqual(["maraichage", "insertion"]);
  const later = await renewalOn(it.house.db, "2028-06-01");
  expect([later.sitters.length, later.vacant.length]).toEqual([0, 9]);
});

test("the stand tells the pillars the settings say, and its code leads to the form", async () => {
  const printed = async () => standSheetOf(await contextOf(it.house, small.bernard), "a5", "fr");
  expect((await printed()).pillars).toEqual([]);
  const typed = { pillar: "", version: "0", name: "Bâtir", sentence: "Des serres qui durent." };
  await run(small.claire, writePillarCommand, typed);
  expect((await printed()).pillars).toEqual([{ name: "Bâtir", sentence: "Des serres qui durent." }]);
  const [kept] = await pillarsWritten(it.house.db);
  const again = { ...typed, pillar: kept?.id ?? "", version: String(kept?.version), sentence: "Des serres pour tous." };
  await run(small.claire, writePillarCommand, again);
  expect((await printed()).pillars).toEqual([{ name: "Bâtir", sentence: "Des serres pour tous." }]);
  it.house.publicUrl = "https://jardins.example";
  expect((await printed()).come.url).toBe("https://jardins.example/venir?lang=fr");
});
