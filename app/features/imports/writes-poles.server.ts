import type { Pen } from "../../pen.server";
import { textsIn } from "../../texts/both.server";
import { placeDuty } from "../duties/writes.server";
import { slugOf } from "../poles/slug";
import { type Vegetable, vegetableNames } from "../poles/vegetables";
import { addLead, addMember, insertPole } from "../poles/writes.server";
import type { Plans } from "./plans";
import { type Made, writeWhos } from "./writes-people.server";

/** Poles with their leads and their people, each with a vegetable of its own while there are some left. */
export const writePoles = async (pen: Pen, plan: Plans["poles"], made: Made[]): Promise<void> => {
  const idOf = await writeWhos(
    pen,
    plan.add.flatMap(({ entry }) => [...entry.leads, ...entry.members]),
    made,
  );
  const standing = await pen.db.selectFrom("poles").select(["slug", "vegetable", "rank", "closedOn"]).execute();
  const slugs = standing.map((row) => row.slug);
  const taken = standing.filter((row) => row.closedOn === null).map((row) => row.vegetable);
  const wanted = plan.add.flatMap(({ entry }) => entry.vegetable ?? []);
  let rank = standing.reduce((most, row) => Math.max(most, row.rank), 0);
  for (const { entry } of plan.add) {
    const { name, leads, members } = entry;
    const slug = slugOf(name, slugs);
    const vegetable = entry.vegetable ?? freeVegetable([...taken, ...wanted], slugs.length);
    slugs.push(slug);
    taken.push(vegetable);
    rank += 1;
    const since = entry.since !== null && entry.since < pen.today ? entry.since : pen.today;
    const remit = entry.remit ?? textsIn(pen.lang, pen.zone, pen.words).imports.noRemit;
    const id = await insertPole(pen, { name, remit, vegetable, pillar: null, latitude: null }, slug, rank, since);
    for (const who of leads) await addLead(pen, { pole: id, person: idOf(who), startsOn: since, endsOn: null });
    for (const who of members) await addMember(pen, id, idOf(who), since);
    const parts = await pen.db.selectFrom("polePeople").select("id").where("poleId", "=", id).execute();
    made.push({ rowTable: "poles", rowId: id }, ...parts.map((part) => ({ rowTable: "polePeople", rowId: part.id })));
  }
};

const freeVegetable = (taken: readonly Vegetable[], n: number): Vegetable =>
  vegetableNames.find((name) => !taken.includes(name)) ?? vegetableNames[n % vegetableNames.length] ?? "carotte";

/** Where duties stand, each by its own line of the journal. */
export const writeDuties = async (pen: Pen, plan: Plans["duties"], made: Made[]): Promise<void> => {
  const idOf = await writeWhos(
    pen,
    plan.add.flatMap((one) => one.entry.person ?? []),
    made,
  );
  for (const { entry } of plan.add) {
    const { person, ...placing } = entry;
    const rowId = await placeDuty(pen, { ...placing, personId: person ? idOf(person) : null }, null);
    if (rowId) made.push({ rowTable: "dutyPlaces", rowId });
  }
};
