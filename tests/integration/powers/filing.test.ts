import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Command, Refused } from "../../../app/command.server";
import { updateAssociation } from "../../../app/features/association/commands.server";
import { computedDeadlines, filingsDone, filingsOf } from "../../../app/features/deadlines/queries.server";
import { prepareBytes } from "../../../app/features/files/images.server";
import { fileFor } from "../../../app/features/files/queries.server";
import { giveMandate } from "../../../app/features/people/commands.seats.server";
import { endPowerCommand, givePowerCommand, replacePowerCommand } from "../../../app/features/powers/commands.server";
import {
  attachCommand,
  correctFilingCommand,
  dropFilingCommand,
  nothingChangedCommand,
  openFilingCommand,
  personDataCommand,
  putBackCommand,
  receiveCommand,
  sendFilingCommand,
  setAsideCommand,
  takeBackCommand,
  takeFilingCommand,
  tickStepCommand,
} from "../../../app/features/powers/commands-filing.server";
import { endMandate } from "../../../app/features/powers/commands-leaving.server";
import { filingPage } from "../../../app/features/powers/filing-page.server";
import { filingDataOf, filingListOf } from "../../../app/features/powers/filing-papers.server";
import { filingState, filingSubject } from "../../../app/features/powers/filing-queries.server";
import { viewsOf } from "../../../app/journal-views.server";
import { applyRetention } from "../../../app/server/retention";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

// Amélie is co-opted on 2 November, Odile leaves on 10 November; Marc may declare. Today is 23 November 2026.
let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
  await ok(run(small.claire, givePowerCommand, power("file", small.marc, "2026-03-01")));
  await declareSoFar();
  const seat = { seat: "seat-8", person: small.amelie, startsOn: "2026-11-02", endsOn: "2028-05-31" };
  await ok(run(small.claire, giveMandate, { ...seat, origin: "coOpted", title: "" }));
  await ok(run(small.claire, endMandate, { mandate: "mandate-6", endedOn: "2026-11-10", why: "" }));
});
afterEach(() => it.close());

const run = (who: string, command: Command, typed: { [name: string]: string }) => runAs(it.house, who, command, typed);

const ok = async (answer: Promise<unknown>) => {
  const given = await answer;
  if (given instanceof Refused) throw new Error(`${given.reason} ${JSON.stringify(given.fields)}`);
  return given as { to?: string };
};
const refusal = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : "done");
const power = (kind: string, person: string, startsOn: string) => ({
  ...{ power: kind, person, startsOn, endsOn: "", limit: "", limitText: "", delegatedBy: "", decision: "" },
});
const today = "2026-11-23";
const idOf = ({ to }: { to?: string }) => to?.split("/").at(-1)?.split("#")[0] ?? "";
const open = async (who = small.marc) => idOf(await ok(run(who, openFilingCommand, {})));
const seen = async (id: string) => (await filingSubject(it.house.db, id, today))?.digest ?? "";
const send = async (id: string, sentOn = today) =>
  run(small.marc, sendFilingCommand, { filing: id, sentOn, seen: await seen(id) });
const data = { occupation: "Charpentière", home: "7 rue Zibeline", nationality: "Zibelinienne" };
const enter = (who: string, filing: string, person = small.claire) =>
  run(who, personDataCommand, { filing, person, ...data });
const receive = (filing: string, receivedOn = today, number = "W123") =>
  run(small.marc, receiveCommand, { filing, receivedOn, number });

/** Everything until now was declared: the seven mandates began long before, the poles' leads and the power are told. */
const declareSoFar = async () => {
  it.at("2026-10-01T09:00:00.000Z");
  const id = idOf(await ok(run(small.marc, openFilingCommand, {})));
  const digest = (await filingSubject(it.house.db, id, "2026-10-01"))?.digest ?? "";
  await ok(run(small.marc, sendFilingCommand, { filing: id, sentOn: "2026-10-01", seen: digest }));
  await ok(run(small.marc, receiveCommand, { filing: id, receivedOn: "2026-10-01", number: "W1" }));
  it.at("2026-11-23T09:00:00.000Z");
};

test("an arrival and a departure go in one sheet; the earliest last day counts; the deadline has a holder and a ground", async () => {
  const state = await filingState(it.house.db, today);
  expect(state.changes.map((one) => [one.kind, one.day])).toEqual([
    ["begins", "2026-11-02"],
    ["ends", "2026-11-10"],
  ]);
  expect([state.lastDay, state.filers]).toEqual(["2027-02-02", [small.marc]]);
  const [deadline] = await computedDeadlines(it.house.db, today, "2027-10-31");
  expect(deadline).toMatchObject({ kind: "filing", dueOn: "2027-02-02", names: ["Marc Tellier"], href: "/mandats" });
  expect((await filingsOf(it.house.db, small.marc, today)).due?.dueOn).toBe("2027-02-02");
  expect((await filingsOf(it.house.db, small.claire, today)).due).toBeNull();
});

describe("the way of a sheet", () => {
  test("opened, filled, sent, received: the data are gone from every table and from the file itself", async () => {
    const id = await open();
    expect(refusal(await run(small.marc, openFilingCommand, {}))).toEqual([422, "powers.sheetOpen"]);
    await ok(run(small.marc, tickStepCommand, { filing: id, step: "minutes", done: "1" }));
    await ok(enter(small.marc, id));
    const written = await enter(small.marc, id, small.amelie);
    expect(refusal(written)).toBe("done");
    expect(refusal(await enter(small.marc, id, small.yvette))).toEqual([422, "powers.notInCharge"]);
    await ok(send(id));
    expect(refusal(await enter(small.marc, id))).toEqual([422, "powers.alreadySent"]);
    expect((await filingState(it.house.db, today)).changes).toEqual([]);
    expect(await it.house.db.selectFrom("filingPeople").selectAll().execute()).toHaveLength(2);
    expect((await filingsOf(it.house.db, small.marc, today)).receipts).toEqual([{ id, sentOn: today }]);
    expect(refusal(await receive(id, "2026-11-22"))).toEqual([422, "powers.receiptBeforeSent"]);
    expect(refusal(await receive(id, "2026-11-24"))).toEqual([422, "powers.notYet"]);
    await ok(receive(id));
    expect(await it.house.db.selectFrom("filingPeople").selectAll().execute()).toEqual([]);
    expect(await filingsDone(it.house.db, "2026-11-01")).toEqual([
      { id, doneOn: today, doneBy: "Marc", proofText: "W123" },
    ]);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
    const journal = await it.house.db.selectFrom("journal").select("body").execute();
    expect(JSON.stringify(journal)).not.toMatch(/Zibelin|Charpenti/);
    expect(JSON.stringify(await it.house.db.selectFrom("searchDocs").selectAll().execute())).not.toMatch(/Zibelin/);
    if (process.env.TERREAU_TEST_ENGINE !== "pglite") expect(bytesOf(it.file)).not.toMatch(/Zibelin|Charpenti/);
  });

  test("what slipped in since the page was read asks to read it again; what was decided after the day sent waits", async () => {
    const id = await open();
    const before = await seen(id);
    await ok(run(small.claire, endMandate, { mandate: "mandate-4", endedOn: "2026-11-20", why: "" }));
    const late = await run(small.marc, sendFilingCommand, { filing: id, sentOn: today, seen: before });
    expect(refusal(late)).toEqual([422, "powers.sheetChanged"]);
    expect(refusal(await send(id, "2026-11-01"))).toEqual([422, "powers.nothingBefore"]);
    expect(refusal(await send(id, "2026-11-24"))).toEqual([422, "powers.notYet"]);
    await ok(send(id, "2026-11-12"));
    expect((await filingState(it.house.db, today)).changes.map((one) => one.day)).toEqual(["2026-11-20"]);
  });

  test("what is entered after the day sent, of a day before it, is told by another sheet, by its own last day", async () => {
    const first = await open();
    await ok(send(first));
    await ok(receive(first));
    await ok(run(small.claire, endMandate, { mandate: "mandate-4", endedOn: "2026-10-05", why: "" }));
    const { changes, lastDay } = await filingState(it.house.db, today);
    expect([changes.map((one) => one.key), lastDay]).toEqual([["mandate:mandate-4:ends"], "2027-01-05"]);
    const second = await open();
    expect(second).not.toBe(first);
    await ok(send(second));
    expect((await filingState(it.house.db, today)).changes).toEqual([]);
    expect((await filingSubject(it.house.db, first, today))?.changes).toHaveLength(2);
  });

  test("noted as sent by mistake, it is taken back; closed unsent, it goes with what was typed", async () => {
    const id = await open();
    await ok(enter(small.marc, id));
    await ok(send(id));
    await ok(run(small.marc, takeBackCommand, { filing: id }));
    expect((await filingState(it.house.db, today)).changes).toHaveLength(2);
    await ok(run(small.marc, dropFilingCommand, { filing: id }));
    expect(await it.house.db.selectFrom("filingPeople").selectAll().execute()).toEqual([]);
    expect((await filingState(it.house.db, today)).open).toBeNull();
    expect((await filingState(it.house.db, today)).changes).toHaveLength(2);
  });

  test("a sent filing is corrected by a new one, which tells the same again with what came since", async () => {
    const id = await open();
    await ok(enter(small.marc, id));
    await ok(send(id));
    const second = idOf(await ok(run(small.marc, correctFilingCommand, { filing: id })));
    expect((await filingState(it.house.db, today)).changes).toHaveLength(2);
    const page = await filingPage(await contextOf(it.house, small.marc), second);
    expect(page?.people?.find((one) => one.id === small.claire)?.data).toEqual(data);
    expect(refusal(await run(small.marc, correctFilingCommand, { filing: id }))).toEqual([
      422,
      "powers.alreadyCorrected",
    ]);
    await ok(send(second));
    expect((await filingState(it.house.db, today)).changes).toEqual([]);
    await ok(receive(second));
    await ok(receive(second, today, "W124"));
    expect((await filingState(it.house.db, today)).sent).toEqual([]);
  });

  test("a copy of the receipt is read by the board and the keepers, by nobody else", async () => {
    const id = await open();
    await ok(send(id));
    const copy = prepareBytes(new TextEncoder().encode("%PDF-1.7 essai"), "application/pdf", "recepisse.pdf");
    expect(refusal(await run(small.marc, attachCommand(copy), { filing: id }))).toEqual([422, "powers.alreadySent"]);
    await ok(receive(id));
    await ok(run(small.marc, attachCommand(copy), { filing: id }));
    const sees = async (who: string) => fileFor(it.house.db, (await contextOf(it.house, who)).me, copy.hash);
    expect([await sees(small.helene), await sees(small.yvette)].map(Boolean)).toEqual([true, false]);
  });
});

describe("who reads, who may", () => {
  test("the filer alone reads what was typed; the board reads the changes, the list and the papers", async () => {
    const id = await open();
    await ok(enter(small.marc, id));
    for (const who of [small.claire, small.helene, small.nadia, small.sophie, small.karim, small.yvette]) {
      const ctx = await contextOf(it.house, who);
      const page = await filingPage(ctx, id);
      expect([page?.people, page?.changes.length]).toEqual([null, 2]);
      expect(JSON.stringify(page)).not.toMatch(/Zibelin|Charpenti/);
      expect(await filingDataOf(ctx, id)).toBeNull();
      expect(JSON.stringify(await filingListOf(ctx, id))).not.toMatch(/Zibelin|Charpenti/);
      for (const command of [openFilingCommand, sendFilingCommand, receiveCommand, dropFilingCommand])
        expect(await run(who, command, fields(command.verb, id))).toMatchObject({ reason: "powers.filerOnly" });
    }
    const marc = await contextOf(it.house, small.marc);
    expect((await filingDataOf(marc, id))?.people.find((one) => one.name === "Claire Vasseur")).toMatchObject(data);
  });

  test("somebody else who may declare takes the sheet over, without what was typed in it", async () => {
    await ok(run(small.claire, givePowerCommand, power("file", small.bernard, "2026-11-01")));
    const id = await open();
    await ok(enter(small.marc, id));
    expect(refusal(await enter(small.bernard, id))).toEqual([403, "powers.anotherFiler"]);
    expect((await filingPage(await contextOf(it.house, small.bernard), id))?.people).toBeNull();
    expect(refusal(await run(small.marc, takeFilingCommand, { filing: id }))).toEqual([422, "powers.alreadyYours"]);
    await ok(run(small.bernard, takeFilingCommand, { filing: id }));
    expect(await it.house.db.selectFrom("filingPeople").selectAll().execute()).toEqual([]);
    expect((await filingPage(await contextOf(it.house, small.marc), id))?.people).toBeNull();
  });

  test("what was typed by who may not declare any more goes with the night", async () => {
    const id = await open();
    await ok(enter(small.marc, id));
    expect(await applyRetention(it.house)).toEqual({});
    const [row] = await it.house.db.selectFrom("legalPowers").select("id").where("power", "=", "file").execute();
    const end = { power: row?.id ?? "", lastDay: "2026-11-22", why: "resigned", decision: "" };
    await ok(run(small.claire, endPowerCommand, end));
    expect((await filingPage(await contextOf(it.house, small.marc), id))?.people).toBeNull();
    expect(await applyRetention(it.house)).toEqual({ filingPeople: 1 });
  });
});

describe("« rien n'a changé »", () => {
  test("is refused while something waits, a renewal too; then it is a dated answer that can be taken back", async () => {
    const answer = (day: string) => run(small.marc, nothingChangedCommand, { day });
    expect(refusal(await answer(today))).toEqual([422, "powers.somethingChanged"]);
    await ok(send(await open()));
    expect(refusal(await answer("2026-11-24"))).toEqual([422, "powers.notYet"]);
    expect(refusal(await run(small.claire, nothingChangedCommand, { day: today }))).toEqual([403, "powers.filerOnly"]);
    expect((await filingState(it.house.db, today)).checkOn).toBe("2027-11-23");
    await ok(answer(today));
    const [row] = await it.house.db.selectFrom("filings").selectAll().where("status", "=", "nothingChanged").execute();
    await ok(run(small.marc, putBackCommand, { filing: row?.id ?? "" }));
    expect(
      await it.house.db.selectFrom("filings").selectAll().where("status", "=", "nothingChanged").execute(),
    ).toEqual([]);
  });

  test("a name whose spelling was mended is said to be no change; a departure never is", async () => {
    const identity = {
      name: "Les Jardins d’Essai",
      tagline: "",
      address: "",
      territory: "france",
      yearStart: "01-01",
    } as const;
    await ok(run(small.claire, updateAssociation, { ...identity, name: "Les Jardins d’essai", version: "1" }));
    const changes = (await filingState(it.house.db, today)).changes;
    const [departure, name] = [changes.find((one) => one.kind === "ends"), changes.find((one) => one.kind === "name")];
    const aside = (change: string) => run(small.marc, setAsideCommand, { change, from: "" });
    expect(refusal(await aside(departure?.key ?? ""))).toEqual([422, "powers.mustBeDeclared"]);
    expect(refusal(await aside("nothing"))).toEqual([404, "common.unknown"]);
    await ok(aside(name?.key ?? ""));
    expect((await filingState(it.house.db, today)).changes).toHaveLength(2);
  });

  test("an assembly held since the last answer asks within three months", async () => {
    await ok(send(await open()));
    await it.house.db
      .updateTable("meetings")
      .set({ kind: "ordinary", status: "closed", startsAt: "2026-11-30T18:00" })
      .execute();
    expect((await filingState(it.house.db, today)).checkOn).toBe("2027-02-28");
  });
});

test("in Alsace-Moselle nobody lets the last power to represent go; with a successor it passes", async () => {
  await ok(run(small.claire, givePowerCommand, power("represent", small.claire, "2026-03-01")));
  await it.house.db.updateTable("association").set({ territory: "alsaceMoselle" }).execute();
  const [row] = await it.house.db.selectFrom("legalPowers").select("id").where("power", "=", "represent").execute();
  const end = { power: row?.id ?? "", lastDay: today, why: "resigned", decision: "" };
  expect(refusal(await run(small.claire, endPowerCommand, end))).toEqual([422, "powers.mustRepresent"]);
  const past = { ...end, lastDay: "2026-10-01" };
  expect(refusal(await run(small.claire, endPowerCommand, past))).toEqual([422, "powers.mustRepresent"]);
  const passed = { power: row?.id ?? "", person: small.helene, startsOn: today, endsOn: "", decision: "" };
  expect(refusal(await run(small.claire, replacePowerCommand, passed))).toBe("done");
  const id = await open();
  const list = await filingListOf(await contextOf(it.house, small.marc), id);
  expect(list?.court).toBe(true);
});

test("a power ended by a decision keeps it, and its line says the power in words", async () => {
  await it.house.db.insertInto("texts").values({ hash: "h", salt: "s", text: "Fin" }).execute();
  await it.house.db
    .insertInto("decisions")
    .values({
      ...{
        id: "d",
        number: "2026-1",
        year: 2026,
        rank: 1,
        bodyId: small.board,
        meetingId: small.meeting,
        itemId: null,
      },
      ...{
        proposalId: null,
        title: "Fin",
        textHash: "h",
        decidedOn: "2026-11-05",
        outcome: "adopted",
        explanation: "",
      },
      ...{ showable: 0, inCamera: 0, poleId: null, createdAt: "2026-11-05T20:00:00.000Z" },
    })
    .execute();
  await ok(run(small.claire, givePowerCommand, power("bank", small.claire, "2026-03-01")));
  const [row] = await it.house.db.selectFrom("legalPowers").select("id").where("power", "=", "bank").execute();
  const end = { power: row?.id ?? "", lastDay: "2026-11-30", why: "relieved", decision: "2026-1" };
  expect(refusal(await run(small.claire, endPowerCommand, { ...end, decision: "1999-9" }))).toEqual([
    422,
    "powers.unknownDecision",
  ]);
  await ok(run(small.claire, endPowerCommand, end));
  const ended = (await filingState(it.house.db, today)).changes.find((one) => one.kind === "ends" && one.decision);
  expect(ended).toMatchObject({ day: "2026-11-05", decision: "d" });
  const rows = await it.house.db.selectFrom("journal").selectAll().where("verb", "=", "power.end").execute();
  const [line] = await viewsOf(await contextOf(it.house, small.claire), rows);
  expect(line?.sentence.replace(/[\u00A0\u202F]/g, " ")).toBe("L’habilitation « Banque » de Claire Vasseur est finie");
});

const fields = (verb: string, filing: string): { [name: string]: string } => {
  if (verb === "filing.open") return {};
  if (verb === "filing.send") return { filing, sentOn: today, seen: "" };
  return verb === "filing.receive" ? { filing, receivedOn: today, number: "W1" } : { filing };
};

/** The database file as it lies on the disk, once the log is brought into it. */
const bytesOf = (file: string): string => {
  const direct = new Database(file);
  direct.pragma("wal_checkpoint(TRUNCATE)");
  direct.close();
  return readFileSync(file).toString("latin1");
};
