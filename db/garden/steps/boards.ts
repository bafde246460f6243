import { addDays } from "../../../app/features/association/calendar";
import { planMeeting } from "../../../app/features/meetings/commands.server";
import { addPoint, addWaiting, fillAgenda } from "../../../app/features/meetings/commands-agenda.server";
import { confideProxy, enterAnswer, giveAnswer } from "../../../app/features/meetings/commands-answers.server";
import { callMeeting } from "../../../app/features/meetings/commands-notice.server";
import { finishReport, nothingToReport } from "../../../app/features/reports/commands.server";
import type { Dates } from "../agenda-of-the-year";
import { type Garden, idIn } from "../replay";
import type { Step } from "../timeline";
import { type BoardPlan, boards, reportBoxes } from "../words/boards";
import { boardKey } from "./keys";
import { proposalKey, proposalsOfBoard } from "./proposals";
import { holdBoard, signLater } from "./sitting";

const HELENE = "helene-marchetti";
const PLACE = ["Salle de l’Orangerie", "The Orangery"] as const;

/** Everything around the twelve boards: planned, filled, called, answered, reported to, held, signed. */
export const boardSteps = (garden: Garden, dates: Dates): Step[] =>
  boards.flatMap((plan, index) => {
    const n = index + 1;
    const day = dates.boards[index] ?? "";
    const on = (offset: number, hour: string) => `${addDays(day, offset)}T${hour}`;
    return [
      { at: on(-14, "21:05"), what: `board ${n} planned`, run: () => plans(garden, plan, n, day) },
      { at: on(-10, "21:08"), what: `board ${n} agenda`, run: () => fills(garden, plan, n) },
      { at: on(-8, "20:40"), what: `board ${n} called`, run: () => calls(garden, n) },
      { at: on(-6, "08:10"), what: `board ${n} answers`, run: () => answers(garden, plan, n) },
      { at: on(-3, "18:20"), what: `board ${n} reports`, run: () => reports(garden, n) },
      { at: on(0, "19:33"), what: `board ${n} held`, run: () => holdBoard(garden, plan, n) },
      { at: on(3, "09:00"), what: `board ${n} signed`, run: () => signLater(garden, plan, n) },
    ];
  });

const plans = async (garden: Garden, plan: BoardPlan, n: number, day: string) => {
  const to = await garden.act(HELENE, planMeeting, {
    kind: "board",
    day,
    hour: "19:30",
    minutes: "150",
    place: garden.say(PLACE),
    link: plan.atADistance ? "https://visio.terreau.example/conseil" : "",
    title: "",
    poleId: "",
    chairId: garden.person(plan.chair),
    secretaryId: garden.person(plan.secretary),
  });
  garden.known.things.set(boardKey(n), idIn(to, "/reunions/"));
};

/** Opens the agenda, adds what the planned end left out, and the point in camera. */
const fills = async (garden: Garden, plan: BoardPlan, n: number) => {
  const id = garden.thing(boardKey(n));
  await garden.act(HELENE, fillAgenda, { id });
  const taken = await garden.house.db
    .selectFrom("agendaItems")
    .select("proposalId")
    .where("meetingId", "=", id)
    .execute();
  for (const proposal of proposalsOfBoard(n)) {
    const origin = garden.thing(proposalKey(proposal));
    if (taken.some((row) => row.proposalId === origin)) continue;
    await garden.act(HELENE, addWaiting, { id, from: "proposal", origin });
  }
  if (plan.inCamera)
    await garden.act(HELENE, addPoint, {
      id,
      title: garden.say(plan.inCamera.title),
      kind: "decision",
      minutes: "15",
      poleId: "",
      inCamera: "on",
    });
};

const calls = async (garden: Garden, n: number) => {
  const id = garden.thing(boardKey(n));
  const { version } = await garden.house.db
    .selectFrom("meetings")
    .select("version")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await garden.act(HELENE, callMeeting, { id, version: String(version), note: "", lateReason: "" });
};

const answers = async (garden: Garden, plan: BoardPlan, n: number) => {
  const id = garden.thing(boardKey(n));
  const slugs = new Map([...garden.known.people].map(([slug, person]) => [person, slug]));
  const roll = await garden.house.db
    .selectFrom("attendance")
    .select(["personId", "voice"])
    .where("meetingId", "=", id)
    .orderBy("personId")
    .execute();
  for (const { personId } of roll) {
    const who = slugs.get(personId) ?? "";
    if (plan.away.some(([name]) => name === who)) continue;
    garden.later(47);
    const answer = plan.atADistance?.includes(who) ? "remote" : "yes";
    if (who === "gerard-poulain") await garden.act(HELENE, enterAnswer, { id, personId, answer, holderId: "" });
    else await garden.act(who, giveAnswer, { id, answer });
  }
  for (const [who, holder] of plan.away) {
    garden.later(90);
    if (holder) await garden.act(who, confideProxy, { id, holderId: garden.person(holder) });
    else if (who === "gerard-poulain")
      await garden.act(HELENE, enterAnswer, { id, personId: garden.person(who), answer: "no", holderId: "" });
    else await garden.act(who, giveAnswer, { id, answer: "no" });
  }
};

const leads = { soil: "claire-vasseur", team: "nadia-ferhat", life: "odile-gramont", money: "marc-tellier" } as const;

/** Four poles finish their report in one box, or say there is nothing; the fifth tells it in the room. */
const reports = async (garden: Garden, n: number) => {
  for (const pole of ["soil", "team", "life", "money"] as const) {
    const of = { poleId: garden.pole(pole), meetingId: garden.thing(boardKey(n)) };
    garden.later(35);
    if (pole === "money" && n % 5 === 4) {
      await garden.act(leads[pole], nothingToReport, of);
      continue;
    }
    const boxes = reportBoxes[pole];
    const box = boxes[(n - 1) % boxes.length];
    await garden.act(leads[pole], finishReport, { ...of, text: box ? garden.say(box) : "", version: "0" });
  }
};
