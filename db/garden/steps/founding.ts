import { addDays, addMonths } from "../../../app/features/association/calendar";
import { writePillarCommand } from "../../../app/features/association/commands.pillars.server";
import { changeRules, supplyFigure, updateAssociation } from "../../../app/features/association/commands.server";
import { drawSeats } from "../../../app/features/people/commands.draws.server";
import { giveMandate } from "../../../app/features/people/commands.seats.server";
import { createPerson, giveConsent, giveRole } from "../../../app/features/people/commands.server";
import { joinPoleCommand, openPoleCommand } from "../../../app/features/poles/commands.server";
import { FOUNDING_KEY, foundAssociation } from "../../../app/features/session/commands.found.server";
import { inviteWith } from "../../../app/features/session/commands.server";
import { newCode } from "../../../app/features/session/secrets.server";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { administrators, around, type Cast, leaver, staff } from "../words/people";
import { pillars, poles } from "../words/poles";
import { figures } from "../words/year";
import { addressOf } from "./keys";
import { importMembers } from "./members";

const HELENE = "helene-marchetti";
const SEATS = 12;

/** The first fortnight: the association, its people, seats and poles, written by its first two keepers. */
export const foundingSteps = (garden: Garden, dates: Dates): Step[] => {
  const day = (n: number) => addDays(dates.founded, n);
  return [
    { at: `${day(0)}T09:00`, what: "the association", run: () => found(garden, dates) },
    { at: `${day(0)}T10:00`, what: "people", run: () => enterPeople(garden, dates) },
    { at: `${day(1)}T09:00`, what: "members", run: () => importMembers(garden, dates) },
    { at: `${day(1)}T10:00`, what: "seats and mandates", run: () => seatEverybody(garden, dates) },
    { at: `${day(2)}T20:30`, what: "poles", run: () => openPoles(garden) },
    { at: `${day(4)}T18:00`, what: "consents", run: () => consent(garden) },
    ...figures.map((figure, n) => ({
      at: `${garden.day(-figure.ago)}T17:${10 + n}`,
      what: "a figure",
      run: async () => {
        await garden.act("sophie-arnaud", supplyFigure, {
          label: garden.say(figure.label),
          value: figure.value,
          unit: garden.say(figure.unit),
          lastYear: figure.lastYear,
          source: garden.say(figure.source),
          vouchedBy: figure.by,
          asOf: garden.day(-figure.ago),
          showable: "on",
        });
      },
    })),
  ];
};

/** An article of the statutes beside each of the seven answers. */
const answers: { [question: string]: [choice: string, article: string] } = {
  boardQuorum: ["half", "12"],
  boardProxies: ["one", "12"],
  castingVote: ["no", "13"],
  distance: ["video", "14"],
  assemblyQuorum: ["quarter", "9"],
  assemblyProxies: ["two", "9"],
  statutesMajority: ["twoThirds", "18"],
};

const found = async (garden: Garden, dates: Dates) => {
  const { house, say } = garden;
  const name = say(["Les Jardins du Terreau", "Les Jardins du Terreau"]);
  const questions = Object.entries(answers).flatMap(([id, [choice, article]]) => [
    [id, choice],
    [`${id}Document`, "statutes"],
    [`${id}Article`, article],
  ]);
  await garden.act({ kind: "anonymous", session: "garden" }, foundAssociation, {
    cle: house.secret.slice(0, FOUNDING_KEY),
    name,
    territory: "france",
    model: "collegial",
    seats: String(SEATS),
    givenName: "Hélène",
    familyName: "Marchetti",
    email: addressOf("Hélène", "Marchetti"),
    secondGivenName: "Marc",
    secondFamilyName: "Tellier",
    secondEmail: addressOf("Marc", "Tellier"),
    ...Object.fromEntries(questions),
  });
  await learnPeople(garden);
  for (const { kind, id } of await house.db.selectFrom("bodies").select(["id", "kind"]).execute())
    garden.known.things.set(`body ${kind}`, id);
  await garden.act(HELENE, updateAssociation, {
    name,
    tagline: say([
      "Des légumes bio, des métiers qui s’apprennent, un jardin qui rassemble.",
      "Organic vegetables, trades to learn, a garden that brings people together.",
    ]),
    address: "12 chemin des Fèves, 00000 Valfleury",
    territory: "france",
    yearStart: "01-01",
    version: "1",
  });
  const rules = { body: garden.thing("body assembly"), startsOn: dates.founded, from: "rule", document: "statutes" };
  await garden.act(HELENE, changeRules, {
    ...rules,
    rule: "quorumForStatutes",
    article: "18",
    fraction: "1/2",
    counts: "presentOrRepresented",
  });
  await garden.act(HELENE, changeRules, {
    ...rules,
    rule: "secondCall",
    article: "18",
    when: "later",
    delay: "15",
    fraction: "none",
    counts: "presentOrRepresented",
  });
  await garden.act(HELENE, changeRules, { ...rules, rule: "noticeDays", article: "8", days: "15" });
  const board = { ...rules, body: garden.thing("body board") };
  await garden.act(HELENE, changeRules, { ...board, rule: "noticeDays", article: "11", days: "5" });
  const majority = { rule: "majority", fraction: "1/2+", base: "votesCast" };
  await garden.act(HELENE, changeRules, { ...board, ...majority, article: "13" });
  await garden.act(HELENE, changeRules, { ...rules, ...majority, article: "10" });
  for (const [rule, fields] of Object.entries(aboutSeats))
    await garden.act(HELENE, changeRules, { ...board, rule, article: "10", ...fields });
};

/** Article 10: three years by thirds, three mandates in a row, co-option until the next assembly. */
const aboutSeats: { [rule: string]: { [field: string]: string } } = {
  renewal: { years: "3", parts: "thirds" },
  termLimit: { inARow: "mandates", most: "3", beyond: "warn" },
  vacancy: { coOption: "on", remainingTerm: "on" },
};

const learnPeople = async (garden: Garden) => {
  for (const { slug, id } of await garden.house.db.selectFrom("persons").select(["slug", "id"]).execute())
    garden.known.people.set(slug, id);
};

const slugOf = ({ given, family }: Cast) =>
  `${given}-${family}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z-]/g, "");

const enterPeople = async (garden: Garden, dates: Dates) => {
  const since = addMonths(dates.founded, -26);
  for (const cast of [...administrators, leaver, ...staff, ...around]) {
    garden.later(1);
    const role = cast.role ?? "member";
    if (!garden.known.people.has(slugOf(cast))) {
      await garden.act(HELENE, createPerson, {
        givenName: cast.given,
        familyName: cast.family,
        email: cast.noEmail ? "" : addressOf(cast.given, cast.family),
        phone: "",
        about: garden.say(cast.about),
        lang: garden.lang,
        role,
        // Whoever is only approached is kept twelve months after the last contact: these were met this season.
        since: role === "candidate" ? addMonths(garden.today, -4) : since,
        team: cast.team ? garden.say(cast.team) : "",
      });
      await learnPeople(garden);
    } else {
      const person = garden.person(slugOf(cast));
      await garden.act(HELENE, giveRole, { person, role: "member", startsOn: since, endsOn: "", team: "" });
      await tellAbout(garden, cast);
    }
    if (role === "volunteer")
      await garden.act(HELENE, giveRole, {
        person: garden.person(slugOf(cast)),
        role: "member",
        startsOn: since,
        endsOn: "",
        team: "",
      });
    if (role !== "candidate" && !cast.noEmail) await invite(garden, slugOf(cast));
  }
};

const tellAbout = async (garden: Garden, cast: Cast) => {
  const { updatePerson } = await import("../../../app/features/people/commands.server");
  await garden.act(HELENE, updatePerson, {
    person: garden.person(slugOf(cast)),
    givenName: cast.given,
    familyName: cast.family,
    email: addressOf(cast.given, cast.family),
    phone: "",
    about: garden.say(cast.about),
    version: "1",
  });
};

export const invite = (garden: Garden, slug: string) =>
  garden.act(
    HELENE,
    inviteWith(newCode(), () => undefined),
    { person: garden.person(slug) },
  );

/** The number said in the room: drawn with it, seats 9 to 12 come out first, then 1 to 4, then 5 to 8. */
const SEED = "9226";

/** Thirds renewed each year: seats 1 to 4 end with the coming assembly, 5 to 8 a year later, the others after that. */
const seatEverybody = async (garden: Garden, dates: Dates) => {
  const db = garden.house.db;
  const board = garden.thing("body board");
  const seats = await db
    .selectFrom("seats")
    .select(["id", "rank"])
    .where("bodyId", "=", board)
    .orderBy("rank")
    .execute();
  for (const { id, rank } of seats) garden.known.things.set(`seat ${rank}`, id);
  for (const cast of [...administrators, leaver]) {
    const rank = cast.seat ?? 0;
    const endsOn =
      rank <= 4
        ? dates.comingAssembly
        : rank <= 8
          ? addMonths(dates.comingAssembly, 12)
          : addDays(dates.lastAssembly, -1);
    await garden.act(HELENE, giveMandate, {
      seat: garden.thing(`seat ${rank}`),
      person: garden.person(slugOf(cast)),
      startsOn: addMonths(endsOn, -36),
      endsOn,
      origin: "elected",
      title: "",
    });
  }
  for (const turns of [2, 1])
    await garden.act(HELENE, giveMandate, {
      seat: garden.thing("seat 2"),
      person: garden.person("bernard-lhomme"),
      startsOn: addMonths(dates.comingAssembly, -36 * (turns + 1)),
      endsOn: addDays(addMonths(dates.comingAssembly, -36 * turns), -1),
      origin: "elected",
      title: "",
    });
  await garden.act(HELENE, drawSeats, { body: board, kind: "first", first: dates.lastAssembly, seed: SEED });
};

const openPoles = async (garden: Garden) => {
  for (const { name, sentence } of pillars)
    await garden.act(HELENE, writePillarCommand, {
      ...{ pillar: "", version: "0", name: garden.say(name), sentence: garden.say(sentence) },
    });
  const written = await garden.house.db.selectFrom("pillars").select("id").orderBy("rank").execute();
  for (const pole of poles) {
    garden.later(3);
    await garden.act(HELENE, openPoleCommand, {
      name: garden.say(pole.name),
      remit: garden.say(pole.remit),
      vegetable: pole.vegetable,
      pillar: written[pillars.findIndex((one) => one.key === pole.pillar)]?.id ?? "",
      latitude: garden.say(pole.latitude),
      lead: garden.person(pole.lead),
    });
    const { id } = await garden.house.db
      .selectFrom("poles")
      .select("id")
      .where("name", "=", garden.say(pole.name))
      .executeTakeFirstOrThrow();
    garden.known.poles.set(pole.key, id);
    for (const member of pole.members)
      await garden.act(HELENE, joinPoleCommand, { pole: id, person: garden.person(member), startsOn: "" });
  }
};

/** First names in the public report are by consent: some of the team and the board gave theirs. */
const consent = async (garden: Garden) => {
  const named = [
    "karim-belkacem",
    "lucie-moreau",
    "ines-caradec",
    "claire-vasseur",
    "bernard-lhomme",
    "helene-marchetti",
  ];
  for (const slug of [...named, "odile-gramont", "suzanne-okemba", "nadia-ferhat", "colette-bazin", "youssef-amrani"])
    await garden.act(slug, giveConsent, { person: garden.person(slug), purpose: "firstName" });
};
