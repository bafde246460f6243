import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { putBallotAside, receiveBallot } from "../../../app/features/meetings/commands-ballots.server";
import { callAgain, enterDeskProxy, setThePresence } from "../../../app/features/minutes/commands-sitting.server";
import { decideAtOnce, openTheVote } from "../../../app/features/minutes/commands-votes.server";
import { draftRecord } from "../../../app/features/minutes/record.server";
import { textsIn } from "../../../app/texts/both.server";
import { type TestHouse, testHouse } from "../../support/house";
import { small } from "../../support/small";
import { boardRules, openedWith, plantCalledBoard, plantRoll, run } from "./board";

let it: TestHouse;
const id = small.meeting;
const t = textsIn("fr", "Europe/Paris");
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const cite = { document: "statutes" as const, article: "12" };
const noted = { said: "meetings.ballotEntered" };

beforeEach(async () => {
  it = await testHouse("2026-11-26T08:30:00.000Z");
  await plantCalledBoard(it);
  await plantRoll(it);
  await allow({ allowed: true, quorum: true, daysBefore: 0 });
});
afterEach(() => it.close());

const allow = (value: { allowed: boolean; quorum: boolean; daysBefore: number }) => {
  const rules = { ...boardRules, correspondence: { value, cite }, secondCall: again };
  return it.house.db
    .updateTable("ruleVersions")
    .set({ settings: JSON.stringify(rules) })
    .where("bodyId", "=", small.board)
    .execute();
};
const again = {
  value: { kind: "sameDay" as const, afterMinutes: 30, quorum: { kind: "none" as const } },
  cite,
};
const receive = (who: string, personId: string, more: { [name: string]: string | string[] } = {}) =>
  run(it, who, receiveBallot, {
    ...{ id, personId, receivedOn: "2026-11-26", choice: ["item-tunnel.for", "", "item-minutes.against"] },
    ...more,
  });
const four = [small.helene, small.bernard, small.gerard, small.nadia];
const votes = () => it.house.db.selectFrom("votes").selectAll().orderBy("openedAt").orderBy("id").execute();
const standing = () => it.house.db.selectFrom("postalBallots").selectAll().where("asideAt", "is", null).execute();

describe("entering a ballot", () => {
  test("before the sitting, by who prepares or an officer, once a person; a member is not let in", async () => {
    expect(await receive(small.helene, small.claire)).toMatchObject(noted);
    expect(await receive(small.helene, small.claire)).toBe("422 meetings.ballotTwice");
    expect(await receive(small.karim, small.odile)).toMatch(/^40[34]/);
    expect(await standing()).toHaveLength(1);
  });

  test.each([
    ["a day that has not come", small.odile, { receivedOn: "2026-11-27" }, "422 meetings.ballotNotYet"],
    ["somebody without a voice", small.karim, {}, "422 meetings.ballotNotElector"],
    ["no choice at all", small.odile, { choice: ["", ""] }, "422 meetings.ballotEmpty"],
    ["a point in camera", small.odile, { choice: "item-secret.for" }, "404 common.unknown"],
    ["a point that is not voted on", small.odile, { choice: "item-other.for" }, "404 common.unknown"],
    ["a word that is no choice", small.odile, { choice: "item-tunnel.perhaps" }, "400 common.formInvalid"],
  ])("refused: %s", async (_, personId, more, refusal) => {
    expect(await receive(small.helene, personId, more)).toBe(refusal);
    expect(await standing()).toEqual([]);
  });

  test("refused when it came after the last day, or when no rule allows it", async () => {
    await allow({ allowed: true, quorum: true, daysBefore: 2 });
    expect(await receive(small.helene, small.odile)).toBe("422 meetings.ballotTooLate");
    expect(await receive(small.helene, small.odile, { receivedOn: "2026-11-24" })).toMatchObject(noted);
    await allow({ allowed: false, quorum: false, daysBefore: 0 });
    expect(await receive(small.helene, small.claire)).toBe("422 meetings.ballotNotAllowed");
  });

  test("one set aside by mistake lets another in; one that a vote counted stays", async () => {
    await receive(small.helene, small.claire);
    const [first] = await standing();
    const aside = { id, ballotId: first?.id ?? "" };
    expect(await run(it, small.helene, putBallotAside, aside)).toMatchObject({ said: "meetings.ballotSetAside" });
    expect(await run(it, small.helene, putBallotAside, aside)).toBe("422 meetings.ballotAside");
    expect(await receive(small.helene, small.claire)).toMatchObject(noted);
    await openedWith(it, four);
    await run(it, small.bernard, openTheVote, { itemId: "item-tunnel", question: "Acheter." });
    const [second] = await standing();
    expect(await run(it, small.bernard, putBallotAside, { id, ballotId: second?.id ?? "" })).toBe(
      "422 meetings.ballotCounted",
    );
  });
});

describe("in session", () => {
  const decide = (more: { [name: string]: string } = {}) =>
    run(it, small.bernard, decideAtOnce, {
      itemId: "item-tunnel",
      question: "Acheter.",
      counting: "unanimous",
      ...more,
    });

  test("ballots count in the quorum and at the vote, and the sentence and the minutes say so", async () => {
    await receive(small.helene, small.claire);
    await receive(small.helene, small.odile, { choice: "item-tunnel.against" });
    await openedWith(it, four);
    await decide();
    const [vote] = await votes();
    expect(vote).toMatchObject({ entitled: 6, present: 4, forVotes: 5, against: 1, outcome: "adopted" });
    expect(plain(vote?.explanation ?? "")).toBe(
      "5 pour, 1 contre, 0 abstention, les voix pour étant déduites. Dont 2 par correspondance : 1 pour, 1 contre. Adoptée à la majorité des suffrages exprimés, 5 sur 6. Article 13.",
    );
    const record = await draftRecord(it.house.db, id, "minutes", "2026-11-26T19:00:00.000Z");
    const point = record.points.find((one) => "title" in one && one.title === "Second tunnel froid");
    expect(point && "votes" in point && point.votes[0]?.byPost).toBe(2);
    expect(plain(t.meetings.sentences.say(record.quorum))).toMatch(
      /^4 présents et 2 votes par correspondance : 6 voix/,
    );
  });

  test("the room alone is counted: more voices than it has is refused although ballots came", async () => {
    await receive(small.helene, small.claire);
    await openedWith(it, four);
    expect(await decide({ counting: "full", for: "5", against: "0", abstention: "0" })).toBe(
      "422 meetings.voteMoreThanVoters",
    );
    await decide({ counting: "full", for: "4", against: "0", abstention: "0" });
    await decide();
    expect((await votes()).map((vote) => [vote.entitled, vote.forVotes])).toEqual([
      [5, 5],
      [4, 4],
    ]);
  });

  test("who comes all the same votes in the room; their ballot is aside, and minutes name it", async () => {
    await receive(small.helene, small.claire);
    await openedWith(it, four);
    const answer = await run(it, small.bernard, setThePresence, { id, personId: small.claire, presence: "room" });
    expect(answer).toMatchObject({ said: "minutes.ballotAside" });
    await decide();
    expect(await votes()).toMatchObject([{ entitled: 5, present: 5 }]);
    const record = await draftRecord(it.house.db, id, "minutes", "2026-11-26T19:00:00.000Z");
    expect(record.ballotsAside).toMatchObject([{ why: "came" }]);
    expect(await receive(small.bernard, small.claire)).toBe("422 meetings.ballotCame");
  });

  test("who follows at a distance by their ballot gives no proxy; once they come, minutes still say the first count", async () => {
    await receive(small.helene, small.claire);
    await openedWith(it, four);
    const note = (presence: string) => run(it, small.bernard, setThePresence, { id, personId: small.claire, presence });
    expect(await note("video")).toMatchObject({ said: "minutes.voteKept" });
    const gives = { id, personId: small.claire, holderId: small.nadia };
    expect(await run(it, small.bernard, enterDeskProxy, gives)).toBe("422 meetings.proxyGiverVoted");
    await decide();
    const during = await draftRecord(it.house.db, id, "minutes", "2026-11-26T18:50:00.000Z");
    expect(during.people.filter((one) => one.mode === "correspondence")).toHaveLength(1);
    it.at("2026-11-26T18:55:00.000Z");
    expect(await note("room")).toMatchObject({ said: "minutes.ballotAside" });
    const record = await draftRecord(it.house.db, id, "minutes", "2026-11-26T19:00:00.000Z");
    expect(plain(t.meetings.sentences.say(record.quorum))).toMatch(/^4 présents et 1 vote par correspondance : 5 voix/);
  });

  test("a ballot may come from who already follows without a vote: it counts, and they go on following", async () => {
    await openedWith(it, four);
    await run(it, small.bernard, setThePresence, { id, personId: small.claire, presence: "video" });
    const presence = async () =>
      (
        await it.house.db
          .selectFrom("attendance")
          .select("presence")
          .where("meetingId", "=", id)
          .where("personId", "=", small.claire)
          .executeTakeFirst()
      )?.presence;
    expect(await receive(small.bernard, small.claire)).toMatchObject(noted);
    expect(await presence()).toBe("video");
    const [ballot] = await standing();
    await run(it, small.bernard, putBallotAside, { id, ballotId: ballot?.id ?? "" });
    expect(await presence()).toBe("video");
    expect(await receive(small.bernard, small.claire)).toMatchObject(noted);
    await decide();
    expect(await votes()).toMatchObject([{ entitled: 5, present: 4, forVotes: 5 }]);
  });

  test("a proxy and a ballot exclude each other, both ways", async () => {
    await openedWith(it, four);
    await run(it, small.bernard, enterDeskProxy, { id, personId: small.marc, holderId: small.gerard });
    expect(await receive(small.bernard, small.marc)).toBe("422 meetings.ballotRepresented");
    await receive(small.bernard, small.claire);
    const gives = { id, personId: small.claire, holderId: small.nadia };
    expect(await run(it, small.bernard, enterDeskProxy, gives)).toBe("422 meetings.proxyGiverVoted");
  });

  test("whoever voted by correspondence is not noted away, and nobody counts so without a ballot", async () => {
    await receive(small.helene, small.claire);
    await openedWith(it, four);
    const note = (personId: string, presence: string) =>
      run(it, small.bernard, setThePresence, { id, personId, presence });
    expect(await note(small.claire, "absent")).toBe("422 minutes.votedByPost");
    expect(await note(small.odile, "correspondence")).toBe("422 minutes.needsBallot");
  });

  test("a second call the same day keeps the ballots, on its own points", async () => {
    await receive(small.helene, small.claire);
    await openedWith(it, [small.helene, small.bernard]);
    await run(it, small.bernard, callAgain, { id });
    const [, second] = await it.house.db.selectFrom("postalBallots").selectAll().orderBy("id").execute();
    expect(second).toMatchObject({ personId: small.claire, asideAt: null });
    const items = await it.house.db
      .selectFrom("postalChoices")
      .innerJoin("agendaItems", "agendaItems.id", "postalChoices.itemId")
      .select("agendaItems.meetingId")
      .where("ballotId", "=", second?.id ?? "")
      .execute();
    expect(items.map((one) => one.meetingId)).toEqual([second?.meetingId, second?.meetingId]);
  });
});
