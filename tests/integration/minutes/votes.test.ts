import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { declareConflict } from "../../../app/features/minutes/commands-points.server";
import { enterDeskProxy, moveToItem, setThePresence } from "../../../app/features/minutes/commands-sitting.server";
import {
  abandonTheVote,
  castTheVote,
  countTheVote,
  decideAtOnce,
  openTheVote,
} from "../../../app/features/minutes/commands-votes.server";
import { type TestHouse, testHouse } from "../../support/house";
import { small } from "../../support/small";
import { openedWith, plantCalledBoard, run, six } from "./board";

let it: TestHouse;
const id = small.meeting;
const question = "Le conseil achète le tunnel de Saint-Aubin, 3 400 € au plus.";
const plain = (text: string | undefined) => (text ?? "").replace(/[\u00a0\u202f]/g, " ");

beforeEach(async () => {
  it = await testHouse("2026-11-26T18:30:00.000Z");
  await plantCalledBoard(it);
});
afterEach(() => it.close());

const open = async (more: { [name: string]: string } = {}) => {
  await run(it, small.bernard, openTheVote, { itemId: "item-tunnel", question, ...more });
  const row = await it.house.db.selectFrom("votes").select("id").where("outcome", "=", "open").executeTakeFirst();
  return row?.id ?? "";
};
const votes = () => it.house.db.selectFrom("votes").selectAll().orderBy("openedAt").orderBy("id").execute();
const decisions = () => it.house.db.selectFrom("decisions").selectAll().orderBy("rank").execute();
const count = (voteId: string, more: { [name: string]: string }) =>
  run(it, small.bernard, countTheVote, { voteId, question, ...more });

describe("opening", () => {
  test("only the officers open a vote", async () => {
    await openedWith(it, six);
    for (const who of [small.claire, small.sophie])
      expect(await run(it, who, openTheVote, { itemId: "item-tunnel", question })).toBe("403 minutes.onlyOfficers");
  });

  test("not without the quorum, nor while another is open", async () => {
    await openedWith(it, [small.helene, small.bernard]);
    expect(await run(it, small.bernard, openTheVote, { itemId: "item-tunnel", question })).toBe(
      "422 minutes.quorumMissing",
    );
    await run(it, small.bernard, setThePresence, { id, personId: six, presence: "room" });
    await open();
    expect(await run(it, small.bernard, openTheVote, { itemId: "item-other", question })).toBe(
      "422 minutes.voteStillOpen",
    );
    expect(await run(it, small.bernard, moveToItem, { id, itemId: "item-other" })).toBe("422 minutes.voteStillOpen");
  });

  test("who could vote is frozen: someone who leaves while it is open still counts", async () => {
    await openedWith(it, six);
    await run(it, small.bernard, enterDeskProxy, { id, personId: small.marc, holderId: small.claire });
    const vote = await open();
    await run(it, small.bernard, setThePresence, { id, personId: small.nadia, presence: "left" });
    await count(vote, { counting: "unanimous" });
    expect(await votes()).toMatchObject([{ entitled: 7, present: 6, represented: 1, forVotes: 7, outcome: "adopted" }]);
    const roll = await it.house.db.selectFrom("voteRecords").select("roll").executeTakeFirst();
    expect(JSON.parse(roll?.roll ?? "{}").voters).toContainEqual({
      person: small.claire,
      own: true,
      carries: [small.marc],
    });
  });

  test("a person withdrawn for the point is not counted", async () => {
    await openedWith(it, six);
    await run(it, small.claire, declareConflict, { itemId: "item-tunnel", personId: small.claire });
    await open();
    expect((await votes())[0]?.entitled).toBe(5);
  });

  test("a vote opened by mistake is abandoned, one that is counted is not", async () => {
    await openedWith(it, six);
    const first = await open();
    expect(await run(it, small.bernard, abandonTheVote, { voteId: first })).toMatchObject({
      said: "minutes.voteAbandoned",
    });
    const second = await open();
    await count(second, { counting: "unanimous" });
    expect(await run(it, small.bernard, abandonTheVote, { voteId: second })).toBe("422 minutes.voteClosed");
    expect(await count(second, { counting: "unanimous" })).toBe("422 minutes.voteClosed");
  });
});

describe("the three ways a room counts", () => {
  test("unanimous: every voice present and represented", async () => {
    await openedWith(it, six);
    expect(await count(await open(), { counting: "unanimous" })).toMatchObject({
      said: "minutes.adopted",
      about: "2026-1",
    });
    const [vote] = await votes();
    expect(vote).toMatchObject({ forVotes: 6, counting: "unanimous", outcome: "adopted" });
    expect(plain(vote?.explanation)).toBe("Adoptée à l’unanimité des suffrages exprimés, 6 sur 6. Article 13.");
  });

  test("no objection is minuted as such", async () => {
    await openedWith(it, six);
    await count(await open(), { counting: "noObjection" });
    const [vote] = await votes();
    expect(vote).toMatchObject({ method: "noObjection", forVotes: 6 });
    expect(plain(vote?.explanation)).toContain("Sans objection.");
  });

  test("against and abstentions: for is deduced and minuted as deduced", async () => {
    await openedWith(it, six);
    await count(await open(), { counting: "againstAbstentions", against: "1", abstention: "2" });
    const [vote] = await votes();
    expect(vote).toMatchObject({
      forVotes: 3,
      against: 1,
      abstention: 2,
      counting: "againstAbstentions",
      outcome: "adopted",
    });
    expect(plain(vote?.explanation)).toContain("3 pour, 1 contre, 2 abstentions, les voix pour étant déduites.");
  });

  test("in full: whoever was not heard takes no part", async () => {
    await openedWith(it, six);
    await count(await open(), { counting: "full", for: "2", against: "3", abstention: "0" });
    expect(await votes()).toMatchObject([{ forVotes: 2, against: 3, takesNoPart: 1, outcome: "rejected" }]);
    expect(await decisions()).toMatchObject([{ number: "2026-1", outcome: "rejected" }]);
  });

  test.each([
    [
      "more voices than voters",
      { counting: "full", for: "5", against: "2", abstention: "0" },
      "422 meetings.voteMoreThanVoters",
    ],
    [
      "a number left empty",
      { counting: "againstAbstentions", against: "1", abstention: "" },
      "422 minutes.needsCounts",
    ],
    ["half a voice", { counting: "full", for: "1.5", against: "0", abstention: "0" }, "400 common.formInvalid"],
  ])("%s is refused, and nothing is closed", async (_, form, refusal) => {
    await openedWith(it, six);
    expect(await count(await open(), form)).toBe(refusal);
    expect((await votes())[0]?.outcome).toBe("open");
    expect(await decisions()).toEqual([]);
  });
});

describe("equal voices", () => {
  test("wait for the chair where the rules give a casting vote", async () => {
    await openedWith(it, six);
    const vote = await open();
    expect(await count(vote, { counting: "full", for: "3", against: "3", abstention: "0" })).toMatchObject({
      said: "minutes.tied",
    });
    expect(await decisions()).toEqual([]);
    expect(await run(it, small.claire, castTheVote, { voteId: vote, vote: "for" })).toBe("403 minutes.onlyOfficers");
    expect(await run(it, small.bernard, castTheVote, { voteId: vote, vote: "for" })).toMatchObject({
      said: "minutes.adopted",
    });
    expect(plain((await votes())[0]?.explanation)).toContain("la voix de la présidence de séance, pour, l’emporte");
    expect(await run(it, small.bernard, castTheVote, { voteId: vote, vote: "for" })).toBe("422 minutes.notTied");
  });
});

describe("secret ballots", () => {
  test("are counted ballot by ballot, never by ear", async () => {
    await openedWith(it, six);
    const vote = await open({ method: "secret", kind: "person" });
    expect(await count(vote, { counting: "unanimous" })).toBe("422 meetings.voteSecretByEar");
    await count(vote, { counting: "full", for: "4", against: "1", abstention: "0", blank: "1" });
    expect(await votes()).toMatchObject([{ method: "secret", forVotes: 4, blank: 1, outcome: "adopted" }]);
  });

  test("under five voters keep no detail anywhere", async () => {
    await openedWith(it, [small.helene, small.bernard, small.claire, small.nadia]);
    const vote = await open({ method: "secret", kind: "person" });
    await count(vote, { counting: "full", for: "3", against: "1", abstention: "0" });
    expect(await votes()).toMatchObject([{ forVotes: 0, against: 0, outcome: "adopted" }]);
    expect(plain((await votes())[0]?.explanation)).toBe(
      "Scrutin secret, moins de cinq votants : le détail n’est pas donné. Adoptée. Article 13.",
    );
    const lines = await it.house.db.selectFrom("journal").select("body").where("verb", "=", "vote.count").execute();
    expect(lines.map((line) => JSON.parse(line.body).data.forVotes)).toEqual([undefined]);
  });
});

describe("what a decision starts", () => {
  test("a follow-up for a pole with its date", async () => {
    await openedWith(it, six);
    const follow = { poleId: small.maraichage, followUp: "Monter le tunnel", dueOn: "2027-02-15" };
    await run(it, small.bernard, decideAtOnce, { itemId: "item-tunnel", question, counting: "unanimous", ...follow });
    const [asked] = await it.house.db.selectFrom("followUps").selectAll().execute();
    expect(asked).toMatchObject({ poleId: small.maraichage, text: "Monter le tunnel", dueOn: "2027-02-15" });
    expect(await decisions()).toMatchObject([{ itemId: "item-tunnel", poleId: small.maraichage, outcome: "adopted" }]);
  });

  test("the proposal it came from is adopted, or not", async () => {
    await openedWith(it, six);
    const proposal = { id: "prop", poleId: small.maraichage, authorId: small.claire, title: "Tunnel", text: question };
    const more = {
      costCents: null,
      question: "decide",
      status: "onAgenda",
      meetingId: id,
      showable: 0,
      version: 1,
    } as const;
    const at = "2026-11-01T09:00:00.000Z";
    const origin = { originKind: null, originId: null };
    await it.house.db
      .insertInto("proposals")
      .values({ ...proposal, ...more, ...origin, submittedAt: at, createdAt: at })
      .execute();
    await it.house.db.updateTable("agendaItems").set({ proposalId: "prop" }).where("id", "=", "item-tunnel").execute();
    await run(it, small.bernard, decideAtOnce, { itemId: "item-tunnel", question, counting: "unanimous" });
    const row = await it.house.db.selectFrom("proposals").select("status").where("id", "=", "prop").executeTakeFirst();
    expect(row?.status).toBe("adopted");
  });

  test("in camera, it stays among those who may know", async () => {
    await openedWith(it, six);
    await run(it, small.bernard, decideAtOnce, { itemId: "item-secret", question, counting: "unanimous" });
    const lines = await it.house.db
      .selectFrom("journal")
      .select(["verb", "reads"])
      .where("verb", "in", ["vote.decide", "decision.record"])
      .execute();
    expect(lines.every((line) => line.reads === "inCamera")).toBe(true);
    expect(await decisions()).toMatchObject([{ inCamera: 1 }]);
  });

  test("the same form twice is one decision", async () => {
    await openedWith(it, six);
    const form = { itemId: "item-tunnel", question, counting: "unanimous", key: "k" };
    const first = await run(it, small.bernard, decideAtOnce, form);
    expect(await run(it, small.bernard, decideAtOnce, form)).toEqual(first);
    expect(await decisions()).toHaveLength(1);
  });
});
