import type { Command } from "../../../app/command.server";
import { Refused } from "../../../app/command.server";
import { prudentRules } from "../../../app/features/association/prudent-rules";
import type { RuleSet } from "../../../app/features/association/rule-set";
import { electorsOf, meetingRows } from "../../../app/features/meetings/queries.server";
import { openTheSitting, setThePresence } from "../../../app/features/minutes/commands-sitting.server";
import type { Me } from "../../../app/me";
import { runAs, type TestHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

const article = (number: string) => ({ document: "statutes" as const, article: number });

/** A board whose statutes allow one proxy each, count half of the seats present or represented, and votes cast. */
export const boardRules: RuleSet = {
  ...prudentRules("board"),
  quorum: {
    value: { kind: "fraction", base: "seats", counts: "presentOrRepresented", fraction: { n: 1, d: 2 }, strict: true },
    cite: article("12"),
  },
  majority: { value: { base: "votesCast", fraction: { n: 1, d: 2 }, strict: true }, cite: article("13") },
  castingVote: { value: true, cite: article("13") },
  proxies: { value: { allowed: true, cap: 1, holders: "electors", blank: "refused" }, cite: article("12") },
};

export const setRules = (it: TestHouse, bodyId: string, rules: RuleSet) =>
  it.house.db
    .insertInto("ruleVersions")
    .values({
      id: `rules-${bodyId}`,
      bodyId,
      startsOn: "2000-01-01",
      settings: JSON.stringify(rules),
      model: null,
      decisionId: null,
      createdAt: "2026-01-10T09:00:00.000Z",
    })
    .execute();

const points = [
  { id: "item-minutes", kind: "minutesAdoption", title: "Procès-verbal du 17 septembre", poleId: null, inCamera: 0 },
  { id: "item-reports", kind: "reports", title: "Rapports des pôles", poleId: null, inCamera: 0 },
  { id: "item-tunnel", kind: "decision", title: "Second tunnel froid", poleId: small.maraichage, inCamera: 0 },
  { id: "item-secret", kind: "decision", title: "Une situation personnelle", poleId: null, inCamera: 1 },
  { id: "item-other", kind: "otherBusiness", title: "Questions diverses", poleId: null, inCamera: 0 },
] as const;

/** The small association with its statutes and a called board: five points, one of them in camera. */
export const plantCalledBoard = async (it: TestHouse) => {
  const { db } = it.house;
  await plantSmall(db);
  await setRules(it, small.board, boardRules);
  await db
    .updateTable("meetings")
    .set({ status: "called", noticeSentAt: "2026-11-10T18:00:00.000Z", ruleVersionId: `rules-${small.board}` })
    .where("id", "=", small.meeting)
    .execute();
  await db
    .insertInto("agendaItems")
    .values(
      points.map((point, rank) => ({
        ...point,
        meetingId: small.meeting,
        rank,
        minutes: 15,
        proposalId: null,
        originKind: null,
        originId: null,
        addedInSession: 0 as const,
        notes: "",
        startedAt: null,
        endedAt: null,
        version: 1,
      })),
    )
    .execute();
};

/** The roll of the planted meeting, frozen as its notice would: a voice for each of its electors. */
export const plantRoll = async (it: TestHouse) => {
  const { db } = it.house;
  const meeting = await meetingRows(db).where("meetings.id", "=", small.meeting).executeTakeFirstOrThrow();
  const electors = await electorsOf(db, meeting.bodyId, meeting.startsAt.slice(0, 10));
  const unknown = { answer: null, answeredAt: null, answeredVia: null, presence: null, arrivedAt: null, leftAt: null };
  await db
    .insertInto("attendance")
    .values(
      electors.map(({ personId, seatId, voice }) => ({
        ...{ meetingId: meeting.id, personId, seatId, voice },
        ...{ ...unknown, conflictItems: "[]", noticeSentAt: null, reminderStopped: 0 as const },
      })),
    )
    .execute();
};

export const run = async (
  it: TestHouse,
  who: string | Me,
  command: Command,
  typed: { [name: string]: string | string[] },
) => {
  const outcome = await runAs(it.house, who, command, typed);
  return outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : outcome;
};

/** Hélène chairs, Bernard takes notes; the sitting is open and these people are in the room. */
export const openedWith = async (it: TestHouse, people: string[]) => {
  it.at("2026-11-26T18:34:00.000Z");
  const officers = { id: small.meeting, chairId: small.helene, secretaryId: small.bernard };
  await run(it, small.helene, openTheSitting, officers);
  if (people.length > 0) {
    const form = { id: small.meeting, personId: people, presence: "room" };
    await run(it, small.bernard, setThePresence, form);
  }
};

export const six = [small.claire, small.bernard, small.helene, small.gerard, small.nadia, small.odile];
