import { readGuide } from "../../../app/features/guides/commands.server";
import { planMeeting } from "../../../app/features/meetings/commands.server";
import { fillAgenda } from "../../../app/features/meetings/commands-agenda.server";
import { startWelcome, tickWelcome } from "../../../app/features/onboarding/commands.server";
import { requestOne } from "../../../app/features/proposals/commands.server";
import { finishReport, writeReport } from "../../../app/features/reports/commands.server";
import type { Dates } from "../agenda-of-the-year";
import { type Garden, idIn } from "../replay";
import type { Step } from "../timeline";
import { comingReports, pointsAsked } from "../words/coming";

const HELENE = "helene-marchetti";

/** What is under way the day the garden is made: a board half prepared, a newcomer on her third day, guides read. */
export const presentSteps = (garden: Garden, dates: Dates): Step[] => [
  { at: `${garden.day(-16)}T21:05`, what: "the coming board", run: () => plansTheBoard(garden, dates) },
  { at: `${garden.day(-7)}T21:15`, what: "its agenda", run: () => filled(garden) },
  ...pointsAsked.map((point, n) => ({
    at: `${garden.day(-3)}T${12 + n}:30`,
    what: "a point asked for",
    run: async () => {
      const poleId = point.pole ? garden.pole(point.pole) : "";
      await garden.act(point.by, requestOne, { title: garden.say(point.title), text: garden.say(point.text), poleId });
    },
  })),
  { at: `${garden.day(-1)}T19:20`, what: "its reports", run: () => reported(garden) },
  { at: `${garden.day(-9)}T12:00`, what: "an evening together", run: () => evening(garden) },
  { at: `${garden.day(-2)}T10:00`, what: "a welcome", run: () => welcomed(garden) },
  ...guidesRead(garden),
];

const plansTheBoard = async (garden: Garden, dates: Dates) => {
  const to = await garden.act(HELENE, planMeeting, {
    kind: "board",
    day: dates.comingBoard,
    hour: "19:30",
    minutes: "120",
    place: garden.say(["Salle de l’Orangerie", "The Orangery"]),
    link: "https://visio.terreau.example/conseil",
    title: "",
    poleId: "",
    chairId: garden.person("suzanne-okemba"),
    secretaryId: garden.person("bernard-lhomme"),
  });
  garden.known.things.set("board coming", idIn(to, "/reunions/"));
};

const filled = async (garden: Garden) => {
  await garden.act(HELENE, fillAgenda, { id: garden.thing("board coming") });
};

/** Two reports finished, one box begun, one left as its log fills it, one silent. */
const reported = async (garden: Garden) => {
  const meetingId = garden.thing("board coming");
  for (const { pole, by, text, finished } of comingReports) {
    garden.later(25);
    const typed = { poleId: garden.pole(pole), meetingId, text: garden.say(text), version: "0" };
    await garden.act(by, finished ? finishReport : writeReport, typed);
  }
};

const evening = async (garden: Garden) => {
  await garden.act("odile-gramont", planMeeting, {
    kind: "convivial",
    day: garden.day(12),
    hour: "19:00",
    minutes: "180",
    place: garden.say(["Chez Odile, sous le tilleul", "At Odile’s, under the lime tree"]),
    link: "",
    title: garden.say(["Soupe et dominos", "Soup and dominoes"]),
    poleId: "",
    chairId: "",
    secretaryId: "",
  });
};

const welcomed = async (garden: Garden) => {
  const person = garden.person("amelie-rousset");
  const to = await garden.act(HELENE, startWelcome, { person, mentor: garden.person(HELENE) });
  const welcome = idIn(to, "/bienvenue/");
  garden.at(`${garden.day(-2)}T20:40`);
  await garden.act("amelie-rousset", readGuide, { slug: "association-en-dix-minutes", state: "read" });
  await garden.act("amelie-rousset", tickWelcome, { welcome, step: "association" });
  garden.at(`${garden.day(-1)}T20:10`);
  await garden.act("amelie-rousset", readGuide, { slug: "travailler-par-poles", state: "read" });
  await garden.act("amelie-rousset", tickWelcome, { welcome, step: "pole" });
};

/** The guides, read by most of the board over the year. */
const guidesRead = (garden: Garden): Step[] => {
  const readers = [
    "claire-vasseur",
    "bernard-lhomme",
    "nadia-ferhat",
    "odile-gramont",
    "thierry-kervella",
    "karim-belkacem",
  ];
  const slugs = ["association-en-dix-minutes", "travailler-par-poles", "mon-premier-conseil"];
  return readers.flatMap((who, n) =>
    slugs.slice(0, 1 + (n % 3)).map((slug, k) => ({
      at: `${garden.day(-120 - n * 9 - k * 3)}T21:30`,
      what: "a guide read",
      run: async () => {
        await garden.act(who, readGuide, { slug, state: "read" });
      },
    })),
  );
};
