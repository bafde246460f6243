import { finishOne, giveBackOne, logOne, markOne, takeOne } from "../../../app/features/actions/commands.server";
import { addDays, daysBetween } from "../../../app/features/association/calendar";
import type { Dates } from "../agenda-of-the-year";
import type { Both } from "../both";
import { type Garden, idIn } from "../replay";
import type { Step } from "../timeline";
import { boards } from "../words/boards";
import { lifeLines, lifeRounds, lifeToDo, moneyLines, moneyToDo, monthNames, reconciled } from "../words/life";
import type { PoleKey } from "../words/poles";
import { cropsByMonth, harvest, soilByMonth, soilToDo, storyAction } from "../words/soil";
import { teamLines, teamRounds, teamToDo } from "../words/team";

type Line = {
  pole: PoleKey;
  text: Both;
  who: string;
  ago: number;
  reads?: "pole" | "board" | "assembly";
  with?: string[];
};

const people: { [pole in Exclude<PoleKey, "walls">]: readonly string[] } = {
  soil: ["claire-vasseur", "karim-belkacem", "claire-vasseur", "thierry-kervella", "karim-belkacem", "fanny-delorme"],
  team: ["nadia-ferhat", "ines-caradec", "nadia-ferhat", "suzanne-okemba"],
  life: ["odile-gramont", "lucie-moreau", "helene-marchetti", "bernard-lhomme", "colette-bazin", "youssef-amrani"],
  money: ["marc-tellier"],
};
const leads = { soil: "claire-vasseur", team: "nadia-ferhat", life: "odile-gramont", money: "marc-tellier" } as const;

/** Fourteen months of notes in four poles; the fifth never logs. About one in seven may be shown to the assembly. */
export const logSteps = (garden: Garden, dates: Dates): Step[] => [
  ...allLines(garden, dates).map((line, n) => noted(garden, line, n)),
  storyBegins(garden, dates),
  ...toDo(garden),
  ...handedOver(garden),
  ...bornInBoards(garden, dates),
];

/** Days of life before today, from the day poles were opened. */
const lifeOf = (garden: Garden, dates: Dates) => daysBetween(dates.founded, garden.today) - 8;

const allLines = (garden: Garden, dates: Dates): Line[] => {
  const life = lifeOf(garden, dates);
  return [...soil(garden, life), ...team(garden, life), ...community(garden, life), ...money(garden, life)].filter(
    (line) => line.ago >= 1,
  );
};

const whoIn = (garden: Garden, pole: keyof typeof people) => {
  const names = people[pole];
  return names[garden.pick(names.length)] ?? leads[pole];
};
const monthOf = (garden: Garden, ago: number) => Number(garden.day(-ago).slice(5, 7)) - 1;

/** Every month its own sentences, once each over the fourteen months, and a weekly harvest between. */
const soil = (garden: Garden, life: number): Line[] => {
  const left = soilByMonth.map((sentences) => [...sentences]);
  const lines: Line[] = [];
  for (let ago = life; ago >= 1; ago -= 5) {
    const month = monthOf(garden, ago);
    const text = left[month]?.shift();
    if (text) lines.push({ pole: "soil", text, who: whoIn(garden, "soil"), ago });
  }
  for (let ago = life - 3, week = 0; ago >= 1; ago -= 10, week += 1) {
    const crops = cropsByMonth[monthOf(garden, ago)] ?? [];
    const crop = crops[week % Math.max(1, crops.length)];
    if (crop) lines.push({ pole: "soil", text: harvest(24 + garden.pick(30), crop), who: "karim-belkacem", ago });
  }
  return lines;
};

/** A list in its order, spread over the year, with the regular lines between. */
const spread = (
  garden: Garden,
  life: number,
  pole: keyof typeof people,
  own: readonly Both[],
  rounds: (n: number) => readonly Both[],
  regular: number,
): Line[] => {
  const lines = own.map((text, n) => ({
    pole,
    text,
    who: whoIn(garden, pole),
    ago: Math.max(1, Math.round(life - (n * (life - 2)) / own.length) - garden.pick(3)),
  }));
  for (let n = 0; n < regular; n += 1) {
    const choices = rounds(4 + garden.pick(22));
    const text = choices[n % choices.length];
    const ago = Math.max(1, Math.round(life - 4 - (n * (life - 4)) / regular));
    if (text) lines.push({ pole, text, who: whoIn(garden, pole), ago });
  }
  return lines;
};

const team = (garden: Garden, life: number) => spread(garden, life, "team", teamLines, teamRounds, 24);
const community = (garden: Garden, life: number) => spread(garden, life, "life", lifeLines, lifeRounds, 30);

const money = (garden: Garden, life: number): Line[] => {
  const lines = spread(garden, life, "money", moneyLines, () => [], 0);
  for (let ago = life - 20; ago >= 1; ago -= 30) {
    const month = monthNames[(monthOf(garden, ago) + 11) % 12];
    if (month) lines.push({ pole: "money", text: reconciled(month), who: "marc-tellier", ago });
  }
  return lines;
};

const noted = (garden: Garden, line: Line, n: number): Step => {
  const reads = line.reads ?? (n % 11 === 5 ? "pole" : n % 5 === 2 ? "assembly" : "board");
  const hour = String(8 + (n % 10)).padStart(2, "0");
  const day = garden.day(-line.ago);
  const pole = line.pole === "walls" ? "soil" : line.pole;
  return {
    at: `${day}T${hour}:${String((n * 7) % 60).padStart(2, "0")}`,
    what: "an action",
    run: async () => {
      const id = await log(garden, line.who, {
        text: garden.say(line.text),
        poleId: garden.pole(line.pole),
        doneOn: day,
        reads,
        helpers: n % 6 === 1 ? helperOf(garden, pole, line.who) : [],
      });
      garden.later(2);
      if (reads !== "pole" && n % 5 === 2) await garden.act(leads[pole], markOne, { id, shown: "on" });
    },
  };
};

const helperOf = (garden: Garden, pole: keyof typeof people, who: string) => {
  const other = people[pole].find((name) => name !== who);
  return other ? [garden.person(other)] : [];
};

type Typed = { text: string; poleId: string; doneOn?: string; dueOn?: string; reads?: string; helpers?: string[] };

const log = async (garden: Garden, who: string, typed: Typed): Promise<string> => {
  const { doneOn = "", dueOn = "", reads = "board", helpers = [], ...rest } = typed;
  const personId = garden.person(who);
  const to = await garden.act(who, logOne, { ...rest, personId, doneOn, dueOn, reads, helpers });
  return idIn(to, "fait=");
};

const storyBegins = (garden: Garden, dates: Dates): Step => ({
  at: `${addDays(dates.boards[3] ?? "", -9)}T11:20`,
  what: "the story begins",
  run: async () => {
    const id = await log(garden, "karim-belkacem", {
      text: garden.say(storyAction),
      poleId: garden.pole("soil"),
      doneOn: garden.now().slice(0, 10),
      helpers: [garden.person("fanny-delorme")],
    });
    garden.known.things.set("story action", id);
    garden.later(3);
    await garden.act("claire-vasseur", markOne, { id, shown: "on" });
  },
});

/** What is still to do, noted some days before its date. */
const toDo = (garden: Garden): Step[] => {
  const all = [
    ...soilToDo.map((one) => ({ ...one, pole: "soil" as const })),
    ...teamToDo.map((one) => ({ ...one, pole: "team" as const })),
    ...lifeToDo.map((one) => ({ ...one, pole: "life" as const })),
    ...moneyToDo.map((one) => ({ ...one, pole: "money" as const })),
  ];
  return all.map(({ text, due, who, pole }, n) => ({
    at: `${garden.day(Math.min(-2, due - 16))}T18:${10 + n}`,
    what: "something to do",
    run: async () => {
      await log(garden, who, { text: garden.say(text), poleId: garden.pole(pole), dueOn: garden.day(due) });
    },
  }));
};

/** What was noted at the table is done a little before its date; the last board’s is still open. */
const bornInBoards = (garden: Garden, dates: Dates): Step[] =>
  boards.slice(0, -1).flatMap(({ action }, index) => {
    const held = dates.boards[index];
    if (!action || !held) return [];
    const { text, who, days } = action;
    const day = addDays(held, Math.max(1, Math.floor(days * 0.7)));
    return [
      {
        at: `${day}T18:05`,
        what: "noted at the table, done",
        run: async () => {
          const { id } = await garden.house.db
            .selectFrom("actions")
            .select("id")
            .where("text", "=", garden.say(text))
            .executeTakeFirstOrThrow();
          await garden.act(who, finishOne, { id, doneOn: day });
        },
      },
    ];
  });

/** One action given back without a reason and taken by somebody else, another finished later than it was noted. */
const handedOver = (garden: Garden): Step[] => {
  const text: Both = ["Repeindre la cabane du point de retrait.", "Repaint the pick-up hut."];
  const later: Both = ["Rapporter les caisses vides de la gare.", "Bring back the empty crates from the station."];
  const log2 = (who: string, words: Both, due: number) =>
    log(garden, who, { text: garden.say(words), poleId: garden.pole("life"), dueOn: garden.day(due) });
  return [
    {
      at: `${garden.day(-52)}T10:05`,
      what: "given back and taken",
      run: async () => {
        const id = await log2("bernard-lhomme", text, -30);
        garden.at(`${garden.day(-44)}T19:00`);
        await garden.act("bernard-lhomme", giveBackOne, { id });
        garden.at(`${garden.day(-43)}T08:30`);
        await garden.act("odile-gramont", takeOne, { id });
        garden.at(`${garden.day(-31)}T16:00`);
        await garden.act("odile-gramont", finishOne, { id, doneOn: garden.day(-31) });
      },
    },
    {
      at: `${garden.day(-24)}T10:10`,
      what: "finished later",
      run: async () => {
        const id = await log2("lucie-moreau", later, -12);
        garden.at(`${garden.day(-13)}T17:40`);
        await garden.act("lucie-moreau", finishOne, { id, doneOn: garden.day(-13) });
      },
    },
  ];
};
