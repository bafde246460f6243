import { placingOf } from "../duties/standing";
import { type Vegetable, vegetableNames } from "../poles/vegetables";
import { isLine, listIn, plainly, readDay } from "./cells";
import type { LineRefused, Plan, Row } from "./kinds";
import type { Known } from "./known";
import { isRefused, keyOf, nameFrom, type Who, whoIs } from "./who";

export type PoleEntry = {
  name: string;
  remit: string | null;
  vegetable: Vegetable | null;
  leads: Who[];
  members: Who[];
  since: string | null;
};
export type DutyEntry = {
  duty: string;
  poleId: string | null;
  person: Who | null;
  startsOn: string;
  endsOn: string | null;
};

const english: { [name: string]: Vegetable } = {
  ...{ carrot: "carotte", borage: "bourrache", tomato: "tomate", leek: "poireau" },
  ...{
    pumpkin: "potiron",
    squash: "potiron",
    courge: "potiron",
    sage: "sauge",
    beetroot: "betterave",
    beet: "betterave",
  },
  ...{ "egg plant": "aubergine", eggplant: "aubergine" },
};

/** Poles with their leads (two at most) and their people. A pole of the same name that is open is already there. */
export const planPoles = (rows: readonly Row[], known: Known): Plan<PoleEntry> => {
  const plan: Plan<PoleEntry> = { add: [], known: [], refused: [] };
  const seen = new Set<string>();
  for (const row of rows) {
    const read = readPole(row, known);
    const name = isRefused(read) ? "" : plainly(read.name);
    if (isRefused(read)) plan.refused.push({ line: row.line, text: row.text, why: read });
    else if (known.poles.some((one) => one.name === name)) plan.known.push({ line: row.line, text: row.text });
    else if (seen.has(name)) plan.refused.push({ line: row.line, text: row.text, why: "imports.lineTwice" });
    else {
      seen.add(name);
      plan.add.push({ line: row.line, entry: read });
    }
  }
  return plan;
};

const readPole = (row: Row, known: Known): PoleEntry | LineRefused => {
  const [name, remit] = [row.cell("name"), row.cell("remit").replace(/\s+/g, " ")];
  if (plainly(name) === "") return "imports.linePoleName";
  if (!isLine(name, 60) || !isLine(remit, 200)) return "imports.lineLong";
  const colour = plainly(row.cell("vegetable"));
  const vegetable = vegetableNames.find((one) => one === colour) ?? english[colour] ?? null;
  if (colour !== "" && vegetable === null) return "imports.lineVegetable";
  const since = readDay(row.cell("since"));
  if (since === "") return "imports.lineDate";
  const [leads, members] = [peopleIn(row.cell("leads"), known), peopleIn(row.cell("members"), known)];
  if (isRefused(leads)) return leads;
  if (isRefused(members)) return members;
  if (leads.length > 2) return "imports.lineLeads";
  const others = members.filter((one) => !leads.some((lead) => keyOf(lead) === keyOf(one)));
  return { name, remit: remit || null, vegetable, leads, members: others, since };
};

/** Every person a cell names, each once. */
const peopleIn = (text: string, known: Known): Who[] | LineRefused => {
  const all = new Map<string, Who>();
  for (const said of listIn(text)) {
    const name = nameFrom(said, known.names);
    const who = isRefused(name) ? name : whoIs(known.people, name, null);
    if (isRefused(who)) return who;
    all.set(keyOf(who), who);
  }
  return [...all.values()];
};

/** Where duties stand: each line puts a duty of the library in a pole, on a person, or both. */
export const planDuties = (rows: readonly Row[], known: Known): Plan<DutyEntry> => {
  const plan: Plan<DutyEntry> = { add: [], known: [], refused: [] };
  const places = [...known.places];
  for (const row of rows) {
    const read = readDuty(row, known);
    if (isRefused(read)) {
      plan.refused.push({ line: row.line, text: row.text, why: read });
      continue;
    }
    const asked = { ...read, personId: read.person ? keyOf(read.person) : null };
    const placing = placingOf(places, asked, null, known.turns);
    if ("endsOn" in placing) {
      places.push({ id: `line ${row.line}`, ...asked, endsOn: placing.endsOn });
      plan.add.push({ line: row.line, entry: { ...read, endsOn: placing.endsOn } });
    } else if (placing.refused === "there") plan.known.push({ line: row.line, text: row.text });
    else plan.refused.push({ line: row.line, text: row.text, why: "imports.lineDutyElsewhere" });
  }
  return plan;
};

const readDuty = (row: Row, known: Known): DutyEntry | LineRefused => {
  const duty = known.duties.find((one) => one.names.includes(plainly(row.cell("duty"))));
  if (!duty) return "imports.lineDuty";
  const poleName = plainly(row.cell("pole"));
  const pole = known.poles.find((one) => one.name === poleName);
  if (poleName !== "" && !pole) return "imports.linePole";
  const named = row.cell("person") === "" ? null : nameFrom(row.cell("person"), known.names);
  if (isRefused(named)) return named;
  const person = named ? whoIs(known.people, named, null) : null;
  if (isRefused(person)) return person;
  if (!pole && !person) return "imports.lineNowhere";
  const startsOn = readDay(row.cell("since"));
  if (startsOn === "") return "imports.lineDate";
  return { duty: duty.key, poleId: pole?.id ?? null, person, startsOn: startsOn ?? known.today, endsOn: null };
};
