import { addDays } from "../../../app/features/association/calendar";
import { markDecision } from "../../../app/features/decisions/commands.server";
import {
  closeTheSitting,
  sendToReview,
  signOne,
  suggestOne,
  takeOne,
} from "../../../app/features/minutes/commands-minutes.server";
import {
  declareConflict,
  noteAction,
  noteLine,
  postponeItem,
} from "../../../app/features/minutes/commands-points.server";
import { moveToItem, openTheSitting, setThePresence } from "../../../app/features/minutes/commands-sitting.server";
import { countTheVote, openTheVote } from "../../../app/features/minutes/commands-votes.server";
import { tellReport } from "../../../app/features/reports/commands.server";
import type { Both } from "../both";
import type { Garden } from "../replay";
import { type BoardPlan, usual } from "../words/boards";
import type { Ballot, ProposalPlan } from "../words/proposal-plan";
import { boardKey } from "./keys";
import { allProposals, proposalKey, proposalsOfBoard } from "./proposals";

type Item = { id: string; kind: string; proposalId: string | null; inCamera: number };
type Seat = { garden: Garden; plan: BoardPlan; n: number; id: string };

const COORDINATOR = "sophie-arnaud";

/** A board, from the roll call to the closing: each point with its notes, votes counted as the room counts. */
export const holdBoard = async (garden: Garden, plan: BoardPlan, n: number) => {
  const seat = { garden, plan, n, id: garden.thing(boardKey(n)) };
  const officers = { chairId: garden.person(plan.chair), secretaryId: garden.person(plan.secretary) };
  await garden.act(plan.chair, openTheSitting, { id: seat.id, ...officers });
  await callTheRoll(seat);
  const items = await garden.house.db
    .selectFrom("agendaItems")
    .select(["id", "kind", "proposalId", "inCamera"])
    .where("meetingId", "=", seat.id)
    .orderBy("rank")
    .execute();
  for (const item of items) await dealWith(seat, item);
  await garden.act(plan.secretary, closeTheSitting, { id: seat.id, closingNote: garden.say(usual.closing) });
  garden.later(20);
  await garden.act(plan.secretary, sendToReview, { id: seat.id });
};

const callTheRoll = async ({ garden, plan, id }: Seat) => {
  const roll = await garden.house.db
    .selectFrom("attendance")
    .select(["personId", "presence"])
    .where("meetingId", "=", id)
    .where("presence", "is", null)
    .execute();
  const away = [...(plan.atADistance ?? []), ...(plan.late ?? []).map(([who]) => who)].map(garden.person);
  const inTheRoom = roll.map((one) => one.personId).filter((person) => !away.includes(person));
  garden.later(2);
  await presence(garden, plan, id, inTheRoom, "room");
  for (const who of plan.atADistance ?? []) await presence(garden, plan, id, [garden.person(who)], "video");
};

type Presence = "room" | "video" | "left";
const presence = (garden: Garden, plan: BoardPlan, id: string, personId: string[], how: Presence) =>
  garden.act(plan.secretary, setThePresence, { id, personId, presence: how, at: "" });

const dealWith = async (seat: Seat, item: Item) => {
  const { garden, plan, id, n } = seat;
  await garden.act(plan.secretary, moveToItem, { id, itemId: item.id });
  garden.later(3);
  if (item.kind === "welcome") {
    await note(seat, item, usual.welcome);
    garden.later(2);
    return;
  }
  if (item.kind === "minutesAdoption") {
    await note(seat, item, usual.noCorrection);
    await vote(seat, item, { question: usual.adopt });
    for (const [who] of plan.late ?? []) {
      garden.later(4);
      await presence(garden, plan, id, [garden.person(who)], "room");
    }
    return;
  }
  if (item.kind === "reports") {
    await note(seat, item, plan.news);
    garden.later(9);
    const of = { poleId: garden.pole("walls"), meetingId: id };
    await garden.act(plan.secretary, tellReport, { ...of, text: garden.say(plan.told), version: "0" });
    if (n > 1) await note(seat, item, usual.cash);
    if (plan.action) {
      const { text, pole, who, days } = plan.action;
      const dueOn = addDays(garden.now().slice(0, 10), days);
      const asked = { text: garden.say(text), poleId: garden.pole(pole), personId: garden.person(who), dueOn };
      await garden.act(plan.secretary, noteAction, { itemId: item.id, ...asked });
    }
    garden.later(6);
    return;
  }
  if (item.inCamera === 1 && plan.inCamera) return inCamera(seat, item, plan.inCamera);
  if (item.kind === "followUp") return note(seat, item, usual.followUp);
  if (item.kind === "otherBusiness") return note(seat, item, plan.other);
  const proposal = allProposals.find((one) => garden.known.things.get(proposalKey(one)) === item.proposalId);
  if (proposal) await discuss(seat, item, proposal);
};

const note = async ({ garden, plan }: Seat, item: Item, text: Both) => {
  await garden.act(plan.secretary, noteLine, { itemId: item.id, text: garden.say(text) });
  garden.later(2);
};

const discuss = async (seat: Seat, item: Item, proposal: ProposalPlan) => {
  const { garden, plan, n } = seat;
  garden.later(4);
  if (proposal.debate) await note(seat, item, proposal.debate);
  garden.later(5);
  const { conflict } = plan;
  if (conflict && proposalsOfBoard(n)[conflict.proposal] === proposal)
    await garden.act(plan.secretary, declareConflict, { itemId: item.id, personId: garden.person(conflict.who) });
  if (proposal.outcome === "postponed" || !proposal.decision) {
    await garden.act(plan.secretary, postponeItem, { itemId: item.id });
    return;
  }
  await vote(seat, item, {
    question: proposal.decision,
    ballot: proposal.ballot,
    pole: proposal.pole,
    followUp: proposal.followUp,
  });
};

const inCamera = async (seat: Seat, item: Item, point: NonNullable<BoardPlan["inCamera"]>) => {
  const { garden, plan, id } = seat;
  await presence(garden, plan, id, [garden.person(COORDINATOR)], "left");
  await note(seat, item, point.notes);
  garden.later(8);
  await vote(seat, item, { question: point.decision });
  garden.later(1);
  await presence(garden, plan, id, [garden.person(COORDINATOR)], "room");
};

type Voted = {
  question: Both;
  ballot?: Ballot;
  pole?: ProposalPlan["pole"];
  followUp?: ProposalPlan["followUp"];
};

const vote = async ({ garden, plan }: Seat, item: Item, voted: Voted) => {
  const question = garden.say(voted.question);
  await garden.act(plan.chair, openTheVote, { itemId: item.id, question });
  const { id } = await garden.house.db
    .selectFrom("votes")
    .select("id")
    .where("itemId", "=", item.id)
    .where("outcome", "=", "open")
    .executeTakeFirstOrThrow();
  garden.later(2);
  const { ballot, followUp } = voted;
  await garden.act(plan.secretary, countTheVote, {
    voteId: id,
    question,
    counting: ballot ? "againstAbstentions" : "unanimous",
    for: "",
    against: ballot ? String(ballot.against ?? 0) : "",
    abstention: ballot ? String(ballot.abstention ?? 0) : "",
    blank: "",
    nullVotes: "",
    takesNoPart: ballot ? String(ballot.takesNoPart ?? 0) : "",
    poleId: followUp && voted.pole ? garden.pole(voted.pole) : "",
    followUp: followUp ? garden.say(followUp.text) : "",
    dueOn: followUp ? addDays(garden.now().slice(0, 10), followUp.days) : "",
  });
};

/** The days after: a correction if one is asked for, both signatures, and what the assembly may be shown. */
export const signLater = async (garden: Garden, plan: BoardPlan, n: number) => {
  const id = garden.thing(boardKey(n));
  if (plan.correction) {
    await garden.act(plan.correction.by, suggestOne, { id, itemId: "", text: garden.say(plan.correction.text) });
    garden.later(300);
    const { id: correctionId } = await garden.house.db
      .selectFrom("minutesCorrections")
      .select("id")
      .where("meetingId", "=", id)
      .executeTakeFirstOrThrow();
    await garden.act(plan.secretary, takeOne, { correctionId });
  }
  garden.later(60);
  await garden.act(plan.chair, signOne, { id });
  garden.later(45);
  await garden.act(plan.secretary, signOne, { id });
  const decisions = await garden.house.db
    .selectFrom("decisions")
    .select("id")
    .where("meetingId", "=", id)
    .where("proposalId", "is not", null)
    .where("inCamera", "=", 0)
    .where("outcome", "=", "adopted")
    .orderBy("rank")
    .execute();
  for (const [place, decision] of decisions.entries())
    if ((place + n) % 3 !== 0) await garden.act(COORDINATOR, markDecision, { id: decision.id, shown: "on" });
};
