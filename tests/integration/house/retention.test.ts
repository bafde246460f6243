import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Me } from "../../../app/me";
import { sha256 } from "../../../app/pen.server";
import { applyRetention, retentionIsDue } from "../../../app/server/retention";
import { verifyJournal } from "../../../app/verify.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { take } from "./sample";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const rows = async (table: "pairingLines" | "mails" | "formKeys" | "texts") =>
  (await it.house.db.selectFrom(table).selectAll().execute()).length;

const pairingEnded = async (endedOn: string) => {
  const { db } = it.house;
  const at = "2025-01-01T10:00:00.000Z";
  await db
    .insertInto("pairings")
    .values({
      id: "pair",
      poleId: small.maraichage,
      purpose: "Se connaître",
      rhythm: "monthly",
      proposedBy: small.claire,
      proposedAt: at,
      startedOn: "2025-01-02",
      endedOn,
      endNote: null,
      version: 1,
    })
    .execute();
  await db
    .insertInto("pairingContacts")
    .values({ id: "contact", pairingId: "pair", heldOn: "2025-02-01", recordedBy: small.claire, at })
    .execute();
  await db
    .insertInto("pairingLines")
    .values({ contactId: "contact", personId: small.claire, line: "Vu les serres.", at })
    .execute();
};

describe("retention", () => {
  test("lines of a pairing ended 12 months ago today go; one day earlier they stay", async () => {
    await pairingEnded("2025-11-24");
    await applyRetention(it.house);
    expect(await rows("pairingLines")).toBe(1);
    it.at("2026-11-24T04:00:00.000Z");
    expect(await applyRetention(it.house)).toEqual({ pairingLines: 1 });
    expect(await rows("pairingLines")).toBe(0);
  });

  test("a form's key goes after 30 days, and the chain still holds", async () => {
    const visitor: Me = { kind: "anonymous", session: "v" };
    await runAs(it.house, visitor, take, { name: "Claire", key: "k" });
    it.at("2026-12-23T09:00:00.000Z");
    expect(await applyRetention(it.house)).toEqual({});
    it.at("2026-12-23T09:00:01.000Z");
    expect(await applyRetention(it.house)).toEqual({ formKeys: 1 });
    expect(await verifyJournal(it.house.db)).toMatchObject({ lines: 2, fault: null });
  });

  test("the text of a line that goes is erased from the journal's texts too", async () => {
    await pairingEnded("2025-11-01");
    const { db } = it.house;
    const hash = sha256(`${"s".repeat(32)}Vu les serres.`);
    await db
      .insertInto("texts")
      .values({ hash, salt: "s".repeat(32), text: "Vu les serres." })
      .execute();
    await db
      .insertInto("journal")
      .values({
        seq: 1,
        at: "2025-02-01T10:00:00.000Z",
        actorKind: "person",
        actorId: small.claire,
        verb: "pairing.addLine",
        subjectKind: "pairing",
        subjectId: "pair",
        poleId: null,
        meetingId: null,
        reads: "self",
        body: JSON.stringify({ texts: { line: hash } }),
        hash: "h",
        prev: "p",
      })
      .execute();
    await db.updateTable("journalHead").set({ seq: 1, hash: "h" }).execute();
    await applyRetention(it.house);
    expect(await rows("texts")).toBe(0);
  });

  test.each([
    [null, "2026-11-23", 2, false],
    [null, "2026-11-23", 3, true],
    ["2026-11-23", "2026-11-23", 9, false],
    ["2026-11-22", "2026-11-23", 9, true],
  ])("last %s, today %s at %i h: due %s", (last, today, hour, due) => {
    expect(retentionIsDue(last, today, hour)).toBe(due);
  });
});
