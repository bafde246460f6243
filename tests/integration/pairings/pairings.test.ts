import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import {
  acceptPairing,
  addPairingLine,
  declinePairing,
  endPairing,
  meetInPairing,
  proposePairing,
  setPairingHours,
} from "../../../app/features/pairings/commands.server";
import { contactsOf, livingPairings, pairingById, pairingsSeen } from "../../../app/features/pairings/queries.server";
import { activePeople } from "../../../app/features/poles/queries.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

const today = "2026-11-23";
let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : outcome);
const asked = {
  pole: small.maraichage,
  administrator: small.claire,
  employee: small.karim,
  purpose: "Comprendre les tournées de livraison",
  rhythm: "monthly",
};
const propose = (who: string, typed: { [name: string]: string } = asked) => runAs(it.house, who, proposePairing, typed);
const seenBy = async (who: string) => {
  const { db, me } = await contextOf(it.house, who);
  return (await pairingsSeen(db, me, today)).map((one) => one.state);
};
const theId = async () => (await it.house.db.selectFrom("pairings").select("id").executeTakeFirstOrThrow()).id;
const living = async () => {
  await propose(small.claire);
  const pairing = await theId();
  await runAs(it.house, small.karim, acceptPairing, { pairing, hours: "le mardi matin" });
  return pairing;
};

describe("a pairing begins", () => {
  test("when both have said yes; who proposes has", async () => {
    await propose(small.claire);
    const pairing = await theId();
    expect(await seenBy(small.claire)).toEqual(["acceptedByOne"]);
    expect(refusal(await runAs(it.house, small.claire, acceptPairing, { pairing }))).toBe(
      "422 pairings.alreadyAccepted",
    );
    expect(await runAs(it.house, small.karim, acceptPairing, { pairing })).toMatchObject({ said: "pairings.living" });
    expect(await seenBy(small.bernard)).toEqual(["living"]);
    expect(await livingPairings(it.house.db, today)).toHaveLength(1);
    expect(refusal(await runAs(it.house, small.karim, acceptPairing, { pairing }))).toBe("422 pairings.alreadyLiving");
  });

  test("proposed by the coordinator for two others, both are written to and both accept", async () => {
    await propose(small.sophie);
    const mails = await it.house.db
      .selectFrom("mails")
      .select(["personId", "kind", "text"])
      .orderBy("personId")
      .execute();
    expect(mails).toMatchObject([
      { personId: small.claire, kind: "pairing" },
      { personId: small.karim, kind: "pairing" },
    ]);
    expect(mails[0]?.text).toContain(
      "Sophie Arnaud propose un binôme entre vous et Karim Belkacem, au pôle Maraîchage.",
    );
    const pairing = await theId();
    await runAs(it.house, small.karim, acceptPairing, { pairing });
    expect(await seenBy(small.claire)).toEqual(["acceptedByOne"]);
    await runAs(it.house, small.claire, acceptPairing, { pairing });
    expect(await seenBy(small.claire)).toEqual(["living"]);
  });

  test("an employee proposes for himself only", async () => {
    expect(await propose(small.karim)).toMatchObject({ said: "pairings.proposed" });
    const mail = await it.house.db.selectFrom("mails").select("text").executeTakeFirst();
    expect(mail?.text).toContain("Karim Belkacem vous propose un binôme, au pôle Maraîchage.");
    expect(refusal(await propose(small.karim, { ...asked, employee: small.sophie }))).toBe("403 pairings.boardOrTeam");
  });

  test("an alternate runs things and may be told of actions, but is no administrator to pair with", async () => {
    const alternate = { id: "alternate", seatId: "seat-1", personId: small.yvette, part: "alternate" as const };
    const days = { startsOn: "2025-06-01", endsOn: null, origin: "elected" as const, endedOn: null, endedWhy: null };
    await it.house.db
      .insertInto("mandates")
      .values({ ...alternate, ...days, title: null })
      .execute();
    const known = (await activePeople(it.house.db, today)).find((one) => one.id === small.yvette);
    expect(known).toMatchObject({ board: false });
    const answer = await propose(small.bernard, { ...asked, administrator: small.yvette });
    expect(refusal(answer)).toBe("422 pairings.notAdministrator");
  });

  test.each([
    ["by a member", small.yvette, asked, "403 pairings.boardOrTeam"],
    ["by a candidate", small.amelie, asked, "403 pairings.boardOrTeam"],
    [
      "with someone who does not sit",
      small.bernard,
      { ...asked, administrator: small.yvette },
      "422 pairings.notAdministrator",
    ],
    [
      "with someone who is not employed",
      small.bernard,
      { ...asked, employee: small.odile },
      "422 pairings.notEmployee",
    ],
    ["of one person", small.bernard, { ...asked, employee: small.claire }, "422 pairings.samePerson"],
    ["in an unknown pole", small.bernard, { ...asked, pole: "nowhere" }, "404 common.unknown"],
    ["without a purpose", small.bernard, { ...asked, purpose: "" }, "400 common.formInvalid"],
    ["with a field on private life", small.bernard, { ...asked, family: "x" }, "400 common.formInvalid"],
  ])("is refused %s", async (_, who, typed, reason) => {
    expect(refusal(await propose(who, typed as { [name: string]: string }))).toBe(reason);
    expect(await livingPairings(it.house.db, today)).toEqual([]);
  });

  test("twice in the same pole is refused", async () => {
    await propose(small.bernard);
    expect(refusal(await propose(small.nadia))).toBe("422 pairings.alreadyPaired");
  });
});

describe("no is shown to nobody", () => {
  test("a declined proposal is nowhere, and its line is for its author alone", async () => {
    await propose(small.claire);
    const pairing = await theId();
    expect(refusal(await runAs(it.house, small.bernard, declinePairing, { pairing }))).toBe("404 common.unknown");
    expect(await runAs(it.house, small.karim, declinePairing, { pairing })).toMatchObject({
      said: "pairings.declined",
    });
    for (const who of [small.claire, small.karim, small.sophie, small.bernard]) expect(await seenBy(who)).toEqual([]);
    const { db, me } = await contextOf(it.house, small.claire);
    expect(await pairingById(db, me, pairing, today)).toBeNull();
    const lines = await db.selectFrom("journal").select(["verb", "reads"]).orderBy("seq").execute();
    expect(lines).toEqual([
      { verb: "pairing.propose", reads: "self" },
      { verb: "pairing.decline", reads: "self" },
    ]);
  });

  test("before both accept, only the two, their proposer and the coordinator know", async () => {
    await propose(small.bernard);
    expect(await seenBy(small.bernard)).toEqual(["proposed"]);
    expect(await seenBy(small.sophie)).toEqual(["proposed"]);
    expect(await seenBy(small.nadia)).toEqual([]);
    expect(await seenBy(small.yvette)).toEqual([]);
  });
});

describe("the two meet", () => {
  test("each writes their own line; nobody else reads them, the coordinator no more than others", async () => {
    const pairing = await living();
    await runAs(it.house, small.claire, meetInPairing, { pairing, heldOn: today, line: "Deux tournées suivies." });
    const { db, me } = await contextOf(it.house, small.karim);
    const [contact] = await contactsOf(db, { id: pairing, mine: true });
    await runAs(it.house, small.karim, addPairingLine, { pairing, contact: contact?.id ?? "", line: "Un premier jet" });
    await runAs(it.house, small.karim, addPairingLine, {
      pairing,
      contact: contact?.id ?? "",
      line: "Camion à revoir.",
    });
    const seen = await pairingById(db, me, pairing, today);
    expect(seen).toMatchObject({ lastContactOn: today, mine: true, employee: { hours: "le mardi matin" } });
    const lines = (await contactsOf(db, { id: pairing, mine: true }))[0]?.lines.map((one) => one.line);
    expect(lines?.sort()).toEqual(["Camion à revoir.", "Deux tournées suivies."]);
    for (const who of [small.sophie, small.bernard]) {
      const other = await contextOf(it.house, who);
      const theirs = await pairingById(other.db, other.me, pairing, today);
      expect(theirs).toMatchObject({ mine: false });
      expect(theirs && (await contactsOf(other.db, theirs))).toEqual([]);
      expect(
        refusal(await runAs(it.house, who, addPairingLine, { pairing, contact: contact?.id ?? "", line: "x" })),
      ).toBe("403 pairings.notYours");
    }
    const kept = (await db.selectFrom("texts").select("text").execute()).map((row) => row.text);
    expect(kept).toEqual(["Comprendre les tournées de livraison"]);
  });

  test.each([
    ["tomorrow", { heldOn: "2026-11-24" }, "422 pairings.notYet"],
    ["before it began", { heldOn: "2026-11-01" }, "422 pairings.beforeStart"],
    ["with a line of 141 signs", { heldOn: today, line: "é".repeat(141) }, "400 common.formInvalid"],
    ["on no day", { heldOn: "" }, "400 common.formInvalid"],
  ])("is refused %s", async (_, typed, reason) => {
    const pairing = await living();
    expect(refusal(await runAs(it.house, small.claire, meetInPairing, { pairing, ...typed }))).toBe(reason);
    expect(await it.house.db.selectFrom("pairingContacts").select("id").execute()).toEqual([]);
  });

  test("nobody else says that they met, and not before it lives", async () => {
    const pairing = await living();
    expect(refusal(await runAs(it.house, small.sophie, meetInPairing, { pairing, heldOn: today }))).toBe(
      "403 pairings.notYours",
    );
    expect(refusal(await runAs(it.house, small.yvette, meetInPairing, { pairing, heldOn: today }))).toBe(
      "404 common.unknown",
    );
  });

  test("a pairing falls silent after twice its rhythm", async () => {
    const pairing = await living();
    await runAs(it.house, small.claire, meetInPairing, { pairing, heldOn: today });
    const { db, me } = await contextOf(it.house, small.claire);
    expect((await pairingById(db, me, pairing, "2027-01-24"))?.silent).toBe(false);
    expect((await pairingById(db, me, pairing, "2027-01-25"))?.silent).toBe(true);
  });
});

describe("a kind ending", () => {
  test("needs no reason; a word is for the other alone; the page stays theirs", async () => {
    const pairing = await living();
    await runAs(it.house, small.karim, setPairingHours, { pairing, hours: "" });
    expect(await runAs(it.house, small.karim, endPairing, { pairing, word: "Merci pour les tournées." })).toMatchObject(
      { said: "pairings.finished" },
    );
    expect(await seenBy(small.bernard)).toEqual([]);
    const claire = await contextOf(it.house, small.claire);
    expect(await pairingById(claire.db, claire.me, pairing, today)).toMatchObject({
      state: "ended",
      endNote: "Merci pour les tournées.",
    });
    const sophie = await contextOf(it.house, small.sophie);
    expect(await pairingById(sophie.db, sophie.me, pairing, today)).toBeNull();
    expect(refusal(await runAs(it.house, small.claire, endPairing, { pairing }))).toBe("422 pairings.ended");
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });

  test("is for the two, and once it lives", async () => {
    await propose(small.claire);
    const pairing = await theId();
    expect(refusal(await runAs(it.house, small.claire, endPairing, { pairing }))).toBe("422 pairings.notLiving");
    await runAs(it.house, small.karim, acceptPairing, { pairing });
    expect(refusal(await runAs(it.house, small.sophie, endPairing, { pairing }))).toBe("403 pairings.notYours");
    expect(refusal(await runAs(it.house, small.karim, declinePairing, { pairing }))).toBe("422 pairings.alreadyLiving");
  });
});
