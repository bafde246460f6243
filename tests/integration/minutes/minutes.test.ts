import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { meetingRows } from "../../../app/features/meetings/queries.server";
import { checklistOf } from "../../../app/features/minutes/checklist.server";
import {
  adoptOne,
  closeTheSitting,
  declineOne,
  sendToReview,
  signOne,
  suggestOne,
  takeOne,
} from "../../../app/features/minutes/commands-minutes.server";
import { noteItem, noteLine, postponeItem } from "../../../app/features/minutes/commands-points.server";
import { moveToItem, openTheSitting, setThePresence } from "../../../app/features/minutes/commands-sitting.server";
import { decideAtOnce, openTheVote } from "../../../app/features/minutes/commands-votes.server";
import { paperAsked } from "../../../app/features/minutes/paper-asked.server";
import { paperView } from "../../../app/features/minutes/paper-view.server";
import { decisionsIn } from "../../../app/features/minutes/record";
import { recordOf } from "../../../app/features/minutes/sealed.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, type TestHouse, testHouse } from "../../support/house";
import { small } from "../../support/small";
import { boardRules, openedWith, plantCalledBoard, run, six } from "./board";

let it: TestHouse;
const id = small.meeting;
const HIDDEN = "Une affaire que seul le conseil connaît";

beforeEach(async () => {
  it = await testHouse("2026-11-26T18:30:00.000Z");
  await plantCalledBoard(it);
});
afterEach(() => it.close());

/** A whole evening: a decision, a point in camera, then the closing at 22 h. */
const held = async () => {
  await openedWith(it, six);
  await run(it, small.bernard, setThePresence, { id, personId: small.marc, presence: "excused" });
  await run(it, small.bernard, moveToItem, { id, itemId: "item-reports" });
  await run(it, small.bernard, noteLine, { itemId: "item-reports", text: "Deux pôles n’ont rien noté." });
  await run(it, small.bernard, moveToItem, { id, itemId: "item-tunnel" });
  await run(it, small.bernard, noteLine, { itemId: "item-tunnel", text: "Claire compare trois tunnels." });
  await run(it, small.bernard, decideAtOnce, {
    itemId: "item-tunnel",
    question: "Acheter le tunnel.",
    counting: "unanimous",
  });
  await run(it, small.bernard, moveToItem, { id, itemId: "item-secret" });
  await run(it, small.bernard, noteLine, { itemId: "item-secret", text: HIDDEN });
  await run(it, small.bernard, decideAtOnce, { itemId: "item-secret", question: HIDDEN, counting: "unanimous" });
  await run(it, small.bernard, postponeItem, { itemId: "item-minutes" });
  it.at("2026-11-26T21:00:00.000Z");
};
const meetingAt = () => meetingRows(it.house.db).where("meetings.id", "=", id).executeTakeFirstOrThrow();
const close = () => run(it, small.bernard, closeTheSitting, { id, closingNote: "L’ordre du jour est épuisé." });
const row = () => it.house.db.selectFrom("minutes").selectAll().where("meetingId", "=", id).executeTakeFirstOrThrow();

describe("closing", () => {
  test("an open vote holds it, pole reports that nobody wrote do not", async () => {
    await openedWith(it, six);
    await run(it, small.bernard, openTheVote, { itemId: "item-tunnel", question: "Acheter ?" });
    expect(await close()).toBe("422 minutes.missingMentions");
  });

  test("a board in which no pole logged anything is held and minuted all the same", async () => {
    await held();
    expect(await close()).toMatchObject({ said: "minutes.closed" });
    expect(await row()).toMatchObject({ status: "closed", closedAt: "2026-11-26T21:00:00.000Z" });
    const record = await recordOf(it.house.db, id, "minutes", "2026-11-26T21:00:00.000Z");
    expect(record && decisionsIn(record).map((one) => one.vote.number)).toEqual(["2026-1"]);
  });

  test("nobody is made absent by a closing: whoever was not noted is named apart from the absent", async () => {
    await openedWith(it, six.slice(0, 5));
    await run(it, small.bernard, setThePresence, { id, personId: small.marc, presence: "absent" });
    await run(it, small.bernard, moveToItem, { id, itemId: "item-tunnel" });
    const missing = await checklistOf(it.house.db, await meetingAt());
    const unnoted = missing.find((one) => one.key === "presence");
    expect(unnoted).toMatchObject({ count: unnoted?.title.split(", ").length, more: 0, holds: false });
    await close();
    const record = await recordOf(it.house.db, id, "minutes", "2026-11-26T21:00:00.000Z");
    const named = (mode: string) => record?.people.filter((one) => one.mode === mode).map((one) => one.name) ?? [];
    expect(named("unnoted").join(", ")).toBe(unnoted?.title);
    expect(named("unnoted").length).toBeGreaterThan(0);
    expect(named("absent")).toHaveLength(1);
    const stored = it.house.db.selectFrom("attendance").select("personId").where("presence", "is", null);
    expect(await stored.execute()).toHaveLength(named("unnoted").length);
    for (const [kind, said] of [
      ["minutes", '"unnoted":["'],
      ["decisions", "non notée"],
      ["sign-in-sheet", "Présence non notée"],
    ] as const) {
      const asked = await paperAsked(await contextOf(it.house, small.claire), id, kind);
      expect(JSON.stringify(asked?.input), kind).toContain(said);
    }
  });

  test("the record of decisions leaves the same evening, without what is in camera", async () => {
    await held();
    await close();
    const mails = await it.house.db
      .selectFrom("mails")
      .select(["personId", "subject", "text", "action"])
      .where("kind", "=", "record")
      .execute();
    expect(mails.map((mail) => mail.personId).sort()).toEqual([...six, small.marc].sort());
    expect(mails[0]?.action).toContain(`/reunions/${id}/proces-verbal`);
    expect(mails.some((mail) => mail.text.includes(HIDDEN) || mail.text.includes("situation personnelle"))).toBe(false);
    const [subject, text] = [mails[0]?.subject, mails[0]?.text].map((one) => one?.replaceAll("\u00a0", " "));
    expect(subject).toBe("Relevé de décisions : Conseil, jeudi 26 novembre 2026");
    expect(text).toContain("Conseil, jeudi 26 novembre 2026, Salle de l’Orangerie : la séance est close.");
    expect(text).toContain("Voici ce qui a été décidé :\n- 2026-1 : ");
  });

  test("only the officers close", async () => {
    await held();
    expect(await run(it, small.claire, closeTheSitting, { id, closingNote: "" })).toBe("403 minutes.onlyOfficers");
  });
});

describe("corrections", () => {
  test("are suggested by readers, taken with the text of the point, or set aside", async () => {
    await held();
    const form = { id, itemId: "item-tunnel", text: "Lire « deux tunnels »." };
    expect(await run(it, small.claire, suggestOne, form)).toBe("422 minutes.notClosed");
    await close();
    expect(await run(it, small.bernard, sendToReview, { id })).toMatchObject({ said: "minutes.reviewSent" });
    expect(await run(it, small.claire, suggestOne, form)).toMatchObject({ said: "minutes.suggested" });
    const rows = await it.house.db.selectFrom("minutesCorrections").select("id").execute();
    const correctionId = rows[0]?.id ?? "";
    expect(await run(it, small.claire, takeOne, { correctionId })).toBe("403 minutes.onlyOfficers");
    expect(await run(it, small.helene, signOne, { id })).toBe("422 minutes.correctionsWaiting");
    const taken = { correctionId, text: "[19:34] Claire compare deux tunnels.", version: "2" };
    expect(await run(it, small.bernard, takeOne, taken)).toMatchObject({ said: "minutes.taken" });
    expect(await run(it, small.bernard, declineOne, { correctionId })).toBe("422 minutes.alreadyAnswered");
    const record = await recordOf(it.house.db, id, "minutes", "2026-11-27T09:00:00.000Z");
    expect(record?.corrections).toEqual([
      { on: "2026-11-26", by: "Claire Vasseur", point: "Second tunnel froid", text: "Lire « deux tunnels »." },
    ]);
  });

  test("about an in-camera point do not exist for the coordinator", async () => {
    await held();
    await close();
    const form = { id, itemId: "item-secret", text: "x" };
    expect(await run(it, small.sophie, suggestOne, form)).toBe("404 common.unknown");
    expect(await run(it, small.claire, suggestOne, form)).toMatchObject({ said: "minutes.suggested" });
  });
});

describe("signing, adopting, sealing", () => {
  const signed = async () => {
    await held();
    await close();
    await run(it, small.helene, signOne, { id });
    await run(it, small.bernard, signOne, { id });
  };

  test("the chair signs, then the secretary, each once; then nothing moves", async () => {
    await held();
    await close();
    expect(await run(it, small.claire, signOne, { id })).toBe("403 minutes.onlyOfficers");
    expect(await run(it, small.helene, signOne, { id })).toMatchObject({ said: "minutes.signed" });
    expect(await run(it, small.helene, signOne, { id })).toBe("422 minutes.alreadySigned");
    const note = { itemId: "item-tunnel", text: "autre", version: "2" };
    expect(await run(it, small.bernard, noteItem, note)).toBe("422 minutes.sealed");
    expect(await run(it, small.bernard, signOne, { id })).toMatchObject({ said: "minutes.signedByBoth" });
    expect(await row()).toMatchObject({ status: "signed", number: null });
    expect(await run(it, small.helene, signOne, { id })).toBe("422 minutes.sealed");
  });

  test("the secretary may sign first: the text no longer moves, the chair's signature seals it", async () => {
    await held();
    await close();
    expect(await run(it, small.bernard, signOne, { id })).toMatchObject({ said: "minutes.signed" });
    expect(await run(it, small.bernard, signOne, { id })).toBe("422 minutes.alreadySigned");
    const note = { itemId: "item-tunnel", text: "autre", version: "2" };
    expect(await run(it, small.bernard, noteItem, note)).toBe("422 minutes.sealed");
    const view = await paperView(await contextOf(it.house, small.helene), await meetingAt());
    expect(view).toMatchObject({ signs: true, toSign: [{ as: "chair", name: "Hélène Marchetti" }], open: false });
    expect(await run(it, small.helene, signOne, { id })).toMatchObject({ said: "minutes.signedByBoth" });
    expect(await row()).toMatchObject({ status: "signed" });
  });

  test("where minutes are final on signature they take their number then", async () => {
    await held();
    const rules = { ...boardRules, minutesFinalOn: { value: "signature" as const, cite: null } };
    await it.house.db
      .updateTable("ruleVersions")
      .set({ settings: JSON.stringify(rules) })
      .execute();
    await close();
    await run(it, small.helene, signOne, { id });
    expect(await run(it, small.bernard, signOne, { id })).toMatchObject({ said: "minutes.final", about: "2026-01" });
  });

  test("the next board adopts them by a decision: numbered, sealed, locked", async () => {
    await signed();
    await plantNext();
    it.at("2027-01-21T18:40:00.000Z");
    const officers = { id: "meeting-next", chairId: small.helene, secretaryId: small.bernard };
    await run(it, small.helene, openTheSitting, officers);
    await run(it, small.bernard, setThePresence, { id: "meeting-next", personId: six, presence: "room" });
    expect(await run(it, small.bernard, adoptOne, { itemId: "next-minutes" })).toBe("422 minutes.adoptByVote");
    const form = { itemId: "next-minutes", question: "Adopter le procès-verbal.", counting: "noObjection" };
    expect(await run(it, small.bernard, decideAtOnce, form)).toMatchObject({ said: "minutes.final", about: "2026-01" });
    expect(await row()).toMatchObject({ status: "adopted", number: "2026-01", adoptedInMeeting: "meeting-next" });
    expect(await run(it, small.bernard, adoptOne, { itemId: "next-minutes" })).toBe("422 minutes.sealed");
    const line = await it.house.db.selectFrom("journal").select("reads").where("verb", "=", "minutes.adopt").execute();
    expect(line.map((one) => one.reads)).toEqual(["board", "inCamera"]);
  });

  const plantNext = async () => {
    const first = await it.house.db.selectFrom("meetings").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const fresh = { openedAt: null, closedAt: null, currentItemId: null, chairId: null, secretaryId: null };
    await it.house.db
      .insertInto("meetings")
      .values({ ...first, ...fresh, id: "meeting-next", startsAt: "2027-01-21T19:30", status: "called" })
      .execute();
    const item = await it.house.db
      .selectFrom("agendaItems")
      .selectAll()
      .where("id", "=", "item-minutes")
      .executeTakeFirstOrThrow();
    const about = { id: "next-minutes", meetingId: "meeting-next", originKind: "meeting", originId: id };
    await it.house.db
      .insertInto("agendaItems")
      .values({ ...item, ...about, rank: 0, version: 1 })
      .execute();
  };

  test("the sealed text is what is shown ever after, whatever happens to the tables", async () => {
    await signed();
    const before = await recordOf(it.house.db, id, "minutes", "2026-11-28T09:00:00.000Z");
    await it.house.db.updateTable("agendaItems").set({ notes: "changé à la main" }).execute();
    await it.house.db.updateTable("persons").set({ givenName: "X" }).execute();
    expect(await recordOf(it.house.db, id, "minutes", "2026-12-28T09:00:00.000Z")).toEqual(before);
  });

  test("in camera is in its own annex, and in no byte of the main minutes nor of the search", async () => {
    await signed();
    const { sealedHash, annexHash } = await row();
    const text = async (hash: string | null) =>
      (
        await it.house.db
          .selectFrom("texts")
          .select("text")
          .where("hash", "=", hash ?? "")
          .executeTakeFirstOrThrow()
      ).text;
    expect(await text(sealedHash)).not.toContain(HIDDEN);
    expect(await text(sealedHash)).not.toContain("situation personnelle");
    expect(await text(annexHash)).toContain(HIDDEN);
    const found = await it.house.db
      .selectFrom("searchDocs")
      .select(["title", "body"])
      .where("reads", "!=", "inCamera")
      .execute();
    expect(JSON.stringify(found)).not.toContain(HIDDEN);
    expect(JSON.stringify(found)).not.toContain("situation personnelle");
    const bodies = await it.house.db.selectFrom("journal").select("body").execute();
    expect(JSON.stringify(bodies)).not.toContain(HIDDEN);
  });

  test("verify holds, and names the line of a sealed record whose byte was changed by hand", async () => {
    await signed();
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
    const { sealedHash } = await row();
    const sealing = await it.house.db
      .selectFrom("journal")
      .select(["seq", "body"])
      .where("verb", "=", "minutes.sign")
      .execute();
    const seq = sealing.find((line) => line.body.includes(sealedHash ?? "?"))?.seq;
    const kept = await it.house.db
      .selectFrom("texts")
      .select("text")
      .where("hash", "=", sealedHash ?? "")
      .executeTakeFirstOrThrow();
    await it.house.db
      .updateTable("texts")
      .set({ text: kept.text.replace("trois tunnels", "quatre tunnels") })
      .where("hash", "=", sealedHash ?? "")
      .execute();
    expect((await verifyJournal(it.house.db)).fault).toEqual({ seq, what: "text" });
  });
});
