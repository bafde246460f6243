import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closeTheSitting, signOne } from "../../../app/features/minutes/commands-minutes.server";
import { noteLine } from "../../../app/features/minutes/commands-points.server";
import {
  callAgain,
  enterDeskProxy,
  moveToItem,
  setThePresence,
} from "../../../app/features/minutes/commands-sitting.server";
import { decideAtOnce } from "../../../app/features/minutes/commands-votes.server";
import { recordOf } from "../../../app/features/minutes/sealed.server";
import { verifyRecords } from "../../../app/features/minutes/verify.server";
import { verifyJournal } from "../../../app/verify.server";
import { type TestHouse, testHouse } from "../../support/house";
import { small } from "../../support/small";
import { openedWith, plantCalledBoard, run, six } from "./board";

const id = small.meeting;
let it: TestHouse;

// A file is changed by hand here: these tests are about SQLite whatever engine the others ask for.
describe.skipIf(process.env.TERREAU_TEST_ENGINE === "pglite")("verify, over a file somebody changed by hand", () => {
  beforeEach(async () => {
    it = await testHouse("2026-11-26T18:30:00.000Z");
    await plantCalledBoard(it);
  });
  afterEach(() => it.close());

  const sign = async () => {
    await run(it, small.helene, signOne, { id });
    await run(it, small.bernard, signOne, { id });
  };

  const signed = async () => {
    await openedWith(it, six);
    await run(it, small.bernard, enterDeskProxy, { id, personId: small.marc, holderId: small.claire });
    for (const itemId of ["item-tunnel", "item-secret"]) {
      await run(it, small.bernard, moveToItem, { id, itemId });
      await run(it, small.bernard, noteLine, { itemId, text: "Claire compare trois tunnels." });
      await run(it, small.bernard, decideAtOnce, { itemId, question: "Acheter le tunnel.", counting: "unanimous" });
    }
    it.at("2026-11-26T21:00:00.000Z");
    await run(it, small.bernard, closeTheSitting, { id, closingNote: "L’ordre du jour est épuisé." });
    await sign();
  };

  const byHand = (change: string) => {
    const file = new Database(it.file);
    const { changes } = file.prepare(change).run();
    file.close();
    expect(changes).toBeGreaterThan(0);
  };

  test("everything holds, and still does once names and tasks moved on", async () => {
    await signed();
    expect(await verifyRecords(it.house.db)).toBeNull();
    byHand(`update "persons" set "familyName" = 'Autre', "sortKey" = 'autre'`);
    byHand(`update "poles" set "name" = 'Autre'`);
    expect(await verifyRecords(it.house.db)).toBeNull();
  });

  test.each([
    ["agendaItems", "notes", `set "notes" = replace("notes", 'trois', 'quatre') where "id" = 'item-tunnel'`],
    ["agendaItems", "notes", `set "notes" = replace("notes", 'trois', 'quatre') where "id" = 'item-secret'`],
    ["agendaItems", "title", `set "title" = 'Troisième tunnel' where "id" = 'item-tunnel'`],
    ["minutes", "closing", `set "closingNote" = 'Tout fut dit.'`],
    ["minutes", "number", `set "number" = '2026-09'`],
    ["minutes", "signedChairAt", `set "signedChairAt" = '2026-11-27T21:00:00.000Z'`],
    ["minutes", "sealedHash", `set "sealedHash" = "annexHash"`],
    ["meetings", "place", `set "place" = 'Ailleurs'`],
    ["meetings", "opened", `set "openedAt" = '2026-11-26T17:34:00.000Z'`],
    ["attendance", "presence", `set "presence" = 'room' where "presence" <> 'room'`],
    ["proxies", "proxies", `set "droppedAt" = "givenAt"`],
    ["votes", "votes", `set "question" = 'Vendre le tunnel.' where "itemId" = 'item-tunnel'`],
    ["votes", "votes", `set "against" = 2, "forVotes" = 5 where "itemId" = 'item-secret'`],
    ["decisions", "title", `set "title" = 'Vendre le tunnel'`],
    ["decisions", "explanation", `set "explanation" = 'À l’unanimité.' || "explanation"`],
    ["decisions", "outcome", `set "outcome" = 'rejected'`],
    ["decisions", "inCamera", `set "inCamera" = 0`],
    ["decisions", "votes", `set "number" = "number" || '0'`],
  ])("%s: %s", async (table, what, change) => {
    await signed();
    byHand(`update "${table}" ${change}`);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
    const found = await verifyRecords(it.house.db);
    expect(found?.what).toBe(what);
    expect(found?.id).toBeTruthy();
  });

  test("a vote that no longer has its decision", async () => {
    await signed();
    byHand(`update "voteRecords" set "decisionId" = null`);
    expect(await verifyRecords(it.house.db)).toMatchObject({ table: "agendaItems", what: "votes" });
  });

  test("that a sitting closed for want of a quorum stays said once its minutes are signed", async () => {
    await openedWith(it, [small.helene, small.bernard]);
    await run(it, small.bernard, setThePresence, { id, personId: small.marc, presence: "excused" });
    await run(it, small.bernard, callAgain, { id });
    await sign();
    expect((await recordOf(it.house.db, id, "minutes", ""))?.withoutQuorum).toBe(true);
    expect(await verifyRecords(it.house.db)).toBeNull();
  });
});
