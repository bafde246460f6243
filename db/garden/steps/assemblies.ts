import { addDays } from "../../../app/features/association/calendar";
import { planMeeting } from "../../../app/features/meetings/commands.server";
import { fillAgenda } from "../../../app/features/meetings/commands-agenda.server";
import { enterAnswer } from "../../../app/features/meetings/commands-answers.server";
import { callMeeting } from "../../../app/features/meetings/commands-notice.server";
import { closeTheSitting, signOne } from "../../../app/features/minutes/commands-minutes.server";
import { noteLine } from "../../../app/features/minutes/commands-points.server";
import {
  callAgain,
  moveToItem,
  openTheSitting,
  setThePresence,
} from "../../../app/features/minutes/commands-sitting.server";
import { countTheVote, openTheVote } from "../../../app/features/minutes/commands-votes.server";
import type { Dates } from "../agenda-of-the-year";
import type { Both } from "../both";
import { type Garden, idIn } from "../replay";
import type { Step } from "../timeline";
import {
  type AssemblyPoint,
  assemblyNotes,
  assemblyPlaces,
  assemblyTitles,
  extraordinaryPoints,
  ordinaryPoints,
} from "../words/assemblies";

const HELENE = "helene-marchetti";
const CHAIR = "suzanne-okemba";
const SECRETARY = "bernard-lhomme";

type Planned = {
  key: string;
  kind: "extraordinary" | "ordinary";
  day: string;
  hour: string;
  title?: Both;
  place?: Both;
};

/** Two assemblies behind: the statutes, without quorum and then on second call; and the ordinary one with its promises. */
export const assemblySteps = (garden: Garden, dates: Dates): Step[] => {
  const first = { key: "statutes", kind: "extraordinary", day: dates.firstCall, hour: "10:00" } as const;
  const ordinary = { key: "ordinary", kind: "ordinary", day: dates.lastAssembly, hour: "10:00" } as const;
  const again = { key: "statutes again" };
  const on = (day: string, offset: number, hour: string) => `${addDays(day, offset)}T${hour}`;
  const second = addDays(dates.firstCall, 15);
  return [
    {
      at: on(first.day, -24, "21:00"),
      what: "statutes planned",
      run: () => plans(garden, { ...first, title: assemblyTitles.statutes, place: assemblyPlaces[0] }),
    },
    { at: on(first.day, -18, "21:00"), what: "statutes called", run: () => calls(garden, "statutes") },
    { at: on(first.day, -6, "11:00"), what: "statutes coupons", run: () => coupons(garden, "statutes", 18) },
    { at: on(first.day, 0, "10:04"), what: "no quorum", run: () => failsItsQuorum(garden) },
    { at: on(first.day, 0, "17:00"), what: "second call", run: () => calls(garden, again.key) },
    { at: on(second, -4, "11:00"), what: "coupons again", run: () => coupons(garden, again.key, 12) },
    {
      at: on(second, 0, "10:05"),
      what: "second sitting",
      run: () => holds(garden, again.key, 41, extraordinaryPoints),
    },
    { at: on(second, 4, "18:00"), what: "second signed", run: () => signs(garden, again.key) },
    {
      at: on(ordinary.day, -30, "21:00"),
      what: "assembly planned",
      run: () => plans(garden, { ...ordinary, place: assemblyPlaces[1] }),
    },
    { at: on(ordinary.day, -18, "21:00"), what: "assembly called", run: () => calls(garden, "ordinary") },
    { at: on(ordinary.day, -5, "11:00"), what: "assembly coupons", run: () => coupons(garden, "ordinary", 16) },
    {
      at: on(ordinary.day, 0, "10:06"),
      what: "assembly held",
      run: () => holds(garden, "ordinary", 58, ordinaryPoints),
    },
    { at: on(ordinary.day, 3, "18:00"), what: "assembly signed", run: () => signs(garden, "ordinary") },
  ];
};

export const assemblyKey = (key: string) => `assembly ${key}`;

export const plans = async (garden: Garden, planned: Planned) => {
  const to = await garden.act(HELENE, planMeeting, {
    kind: planned.kind,
    day: planned.day,
    hour: planned.hour,
    minutes: planned.kind === "ordinary" ? "150" : "75",
    place: garden.say(planned.place ?? ["Grande serre", "The great greenhouse"]),
    link: "",
    title: planned.title ? garden.say(planned.title) : "",
    poleId: "",
    chairId: garden.person(CHAIR),
    secretaryId: garden.person(SECRETARY),
  });
  const id = idIn(to, "/reunions/");
  garden.known.things.set(assemblyKey(planned.key), id);
  garden.later(5);
  await garden.act(HELENE, fillAgenda, { id });
};

/** Sends the notice: the roll is frozen that day. */
export const calls = async (garden: Garden, key: string) => {
  const id = garden.thing(assemblyKey(key));
  const { version } = await garden.house.db
    .selectFrom("meetings")
    .select("version")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await garden.act(HELENE, callMeeting, { id, version: String(version), note: "", lateReason: "" });
};

/** The roll without those who sit on the board, in a steady order: who comes is taken from its beginning. */
const rollOf = async (garden: Garden, id: string) => {
  const rows = await garden.house.db
    .selectFrom("attendance")
    .innerJoin("persons", "persons.id", "attendance.personId")
    .select("personId")
    .where("meetingId", "=", id)
    .where("voice", "=", "voting")
    .orderBy("sortKey")
    .execute();
  const board = ["claire-vasseur", HELENE, CHAIR, SECRETARY, "marc-tellier", "nadia-ferhat", "odile-gramont"].map(
    garden.person,
  );
  const others = rows.map((row) => row.personId).filter((person) => !board.includes(person));
  return { board, others };
};

/** Proxies on paper coupons, two at most for one holder of the board. */
export const coupons = async (garden: Garden, key: string, count: number) => {
  const id = garden.thing(assemblyKey(key));
  const { board, others } = await rollOf(garden, id);
  const givers = others.slice(-count);
  const holders = [...board, ...others.slice(0, 6)];
  for (const [place, personId] of givers.entries()) {
    garden.later(1);
    const holderId = holders[Math.floor(place / 2)] ?? "";
    await garden.act(HELENE, enterAnswer, { id, personId, answer: "proxy", holderId });
  }
};

const opens = async (garden: Garden, id: string, others: number) => {
  const officers = { chairId: garden.person(CHAIR), secretaryId: garden.person(SECRETARY) };
  await garden.act(CHAIR, openTheSitting, { id, ...officers });
  const roll = await rollOf(garden, id);
  garden.later(6);
  const personId = [...roll.board, ...roll.others.slice(0, others)];
  await garden.act(SECRETARY, setThePresence, { id, personId, presence: "room", at: "" });
};

const failsItsQuorum = async (garden: Garden) => {
  const id = garden.thing(assemblyKey("statutes"));
  await opens(garden, id, 24);
  garden.later(20);
  const to = await garden.act(CHAIR, callAgain, { id });
  garden.known.things.set(assemblyKey("statutes again"), idIn(to, "/reunions/"));
  garden.later(60);
  await garden.act(CHAIR, signOne, { id });
  await garden.act(SECRETARY, signOne, { id });
};

const holds = async (garden: Garden, key: string, others: number, points: readonly AssemblyPoint[]) => {
  const id = garden.thing(assemblyKey(key));
  await opens(garden, id, others - 7);
  const items = await garden.house.db
    .selectFrom("agendaItems")
    .select("id")
    .where("meetingId", "=", id)
    .where("kind", "!=", "minutesAdoption")
    .orderBy("rank")
    .execute();
  for (const [place, item] of items.entries()) {
    const point = points[place];
    if (!point) continue;
    garden.later(4);
    await garden.act(SECRETARY, moveToItem, { id, itemId: item.id });
    garden.later(9);
    await garden.act(SECRETARY, noteLine, { itemId: item.id, text: garden.say(point.note) });
    if (point.decision) await votes(garden, item.id, point, point.decision);
  }
  garden.later(5);
  await garden.act(SECRETARY, closeTheSitting, { id, closingNote: garden.say(assemblyNotes.closing) });
};

const votes = async (garden: Garden, itemId: string, point: AssemblyPoint, decision: Both) => {
  const statutes = decision === assemblyNotes.statutesDecision;
  const question = garden.say(decision);
  const kind = statutes ? "statutes" : point.secret ? "person" : "ordinary";
  const method = point.secret ? "secret" : "showOfHands";
  await garden.act(CHAIR, openTheVote, { itemId, question, kind, method });
  const { id, entitled } = await garden.house.db
    .selectFrom("votes")
    .select(["id", "entitled"])
    .where("itemId", "=", itemId)
    .executeTakeFirstOrThrow();
  garden.later(6);
  const { ballot, secret } = point;
  const full = { against: "1", abstention: "3", blank: "2", nullVotes: "0", takesNoPart: "0" };
  const counted = secret
    ? { counting: "full", for: String(entitled - 6), ...full }
    : {
        counting: ballot ? "againstAbstentions" : "unanimous",
        for: "",
        against: ballot ? String(ballot.against) : "",
        abstention: ballot ? String(ballot.abstention) : "",
        blank: "",
        nullVotes: "",
        takesNoPart: ballot ? "0" : "",
      };
  await garden.act(SECRETARY, countTheVote, { voteId: id, question, ...counted, poleId: "", followUp: "", dueOn: "" });
};

const signs = async (garden: Garden, key: string) => {
  const id = garden.thing(assemblyKey(key));
  await garden.act(CHAIR, signOne, { id });
  garden.later(30);
  await garden.act(SECRETARY, signOne, { id });
};
