import sharp from "sharp";
import { addScenePhoto, showPhoto } from "../../../app/features/assembly/commands.photo.server";
import {
  addTextScene,
  editSceneWords,
  giveSceneTo,
  moveSceneStep,
} from "../../../app/features/assembly/commands.scenes.server";
import { prepareLiveReport } from "../../../app/features/assembly/commands.server";
import { prepareImage } from "../../../app/features/files/images.server";
import { giveAnswer } from "../../../app/features/meetings/commands-answers.server";
import type { Me } from "../../../app/me";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { assemblyPlaces, poleSceneWords, sceneWords, teamScene } from "../words/assemblies";
import { stallPicture, stallWords } from "../words/picture";
import { poles } from "../words/poles";
import { assemblyKey, calls, coupons, plans } from "./assemblies";

const HELENE = "helene-marchetti";

/** The assembly ahead with its live report: scenes with their words and who holds them on stage. */
export const liveReportSteps = (garden: Garden, dates: Dates): Step[] => [
  {
    at: `${garden.day(-21)}T21:00`,
    what: "the coming assembly",
    run: () =>
      plans(garden, {
        key: "coming",
        kind: "ordinary",
        day: dates.comingAssembly,
        hour: "18:00",
        place: assemblyPlaces[1],
      }),
  },
  { at: `${garden.day(-6)}T20:30`, what: "its live report", run: () => prepare(garden) },
  { at: `${garden.day(-4)}T18:30`, what: "its notice", run: () => calls(garden, "coming") },
  { at: `${garden.day(-3)}T08:00`, what: "first answers", run: () => firstAnswers(garden) },
  { at: `${garden.day(-2)}T11:00`, what: "first coupons", run: () => coupons(garden, "coming", 6) },
];

/** The board and some members answer at once: by the app, or by the link of their letter. */
const firstAnswers = async (garden: Garden) => {
  const id = garden.thing(assemblyKey("coming"));
  const board = ["suzanne-okemba", HELENE, "bernard-lhomme", "claire-vasseur", "odile-gramont", "nadia-ferhat"];
  for (const who of board) {
    garden.later(17);
    await garden.act(who, giveAnswer, { id, answer: "yes" });
  }
  const members = await garden.house.db
    .selectFrom("attendance")
    .innerJoin("persons", "persons.id", "attendance.personId")
    .select("personId")
    .where("meetingId", "=", id)
    .where("answer", "is", null)
    .where("email", "is not", null)
    .orderBy("sortKey")
    .limit(28)
    .execute();
  for (const [n, { personId }] of members.entries()) {
    garden.later(9);
    const link: Me = { kind: "link", personId, meetingId: id, purpose: "answer" };
    await garden.act(link, giveAnswer, { id, answer: n % 5 === 4 ? "no" : "yes" });
  }
};

const prepare = async (garden: Garden) => {
  const meeting = garden.thing(assemblyKey("coming"));
  await garden.act("suzanne-okemba", prepareLiveReport, { meeting });
  const { id: report } = await garden.house.db
    .selectFrom("liveReports")
    .select("id")
    .where("meetingId", "=", meeting)
    .executeTakeFirstOrThrow();
  await garden.act("suzanne-okemba", addTextScene, { id: report, title: garden.say(teamScene.title) });
  const scenes = await garden.house.db
    .selectFrom("scenes")
    .select(["id", "kind", "poleId", "rank"])
    .where("reportId", "=", report)
    .orderBy("rank")
    .execute();
  const poleOf = (id: string | null) => poles.find((pole) => garden.pole(pole.key) === id)?.key;
  for (const { id, kind, poleId, rank } of scenes) {
    garden.later(3);
    const key = poleOf(poleId);
    const own = key ? poleSceneWords[key] : undefined;
    if (key === "life") await pictured(garden, id);
    if (own) await words(garden, id, "", garden.say(own));
    const told = sceneWords[kind];
    if (told) await words(garden, id, garden.say(told.title), garden.say(told.text));
    if (kind === "opening") await give(garden, id, "suzanne-okemba");
    if (kind === "promises") await give(garden, id, HELENE);
    if (kind !== "text") continue;
    await words(garden, id, garden.say(teamScene.title), garden.say(teamScene.text));
    await give(garden, id, "karim-belkacem");
    for (let place = rank; place > 8; place -= 1) await garden.act("suzanne-okemba", moveSceneStep, { id, way: "up" });
  }
};

/** The stall, drawn for the garden, stands where an association puts a photo: given by the lead of the pole, who shows it. */
const pictured = async (garden: Garden, id: string) => {
  const drawn = await sharp(Buffer.from(stallPicture)).png().toBuffer();
  const photo = await prepareImage(new Blob([new Uint8Array(drawn)]), "etal.png");
  const alt = garden.say(stallWords);
  await garden.act("odile-gramont", addScenePhoto(photo), { id, action: "", alt, agreed: "1" });
  await garden.act("odile-gramont", showPhoto, { id });
};

const words = async (garden: Garden, id: string, title: string, text: string) => {
  const { version } = await garden.house.db
    .selectFrom("scenes")
    .select("version")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await garden.act("suzanne-okemba", editSceneWords, { id, title, text, version: String(version) });
};

const give = (garden: Garden, id: string, who: string) =>
  garden.act("suzanne-okemba", giveSceneTo, { id, presenter: garden.person(who) });
