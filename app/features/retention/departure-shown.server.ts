import type { Ctx } from "../../context";
import { textsIn } from "../../texts/both.server";
import type { Texts } from "../../texts/make";
import { wholeLibrary } from "../duties/library.server";
import { poleFaces } from "../poles/queries.server";
import { departureOf } from "./departure-ends.server";
import type { Ended, Row } from "./giving-back";

type Asked = Pick<Ctx, "db" | "lang" | "zone" | "words">;

/** What giving up a departure to come gives back, and what it cannot give back and why, in the reader's language. */
export const departureShown = async (ctx: Asked, personId: string) => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const { known, ends, handovers } = await departureOf(ctx.db, personId);
  const name = await naming(ctx, t, ends);
  const say = t.people.one.staying;
  const poles = await poleFaces(ctx.db);
  const keeps = [
    ...ends.flatMap((one) => (one.kept === null ? [] : [{ what: name(one), why: say.kept[one.kept] }])),
    ...handovers.map((id) => ({ what: say.handover(poles.get(id)?.name ?? ""), why: say.kept.handover })),
  ];
  return { known, gives: once(ends.filter((one) => one.kept === null).map(name)), keeps: onceEach(keeps) };
};

export type DepartureShown = Awaited<ReturnType<typeof departureShown>>;

/** What each row is called: a pole, a group, a power, a duty, a role, a seat. */
const naming = async (ctx: Asked, t: Texts, ends: readonly Ended[]): Promise<(one: Ended) => string> => {
  const say = t.people.one;
  const poles = await poleFaces(ctx.db);
  const groups = await ctx.db.selectFrom("workingGroups").select(["id", "name"]).execute();
  const library = ends.some((one) => one.table === "dutyPlaces") ? await wholeLibrary(ctx.db, ctx) : [];
  const bodies = await ctx.db
    .selectFrom("seats")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select(["seats.id", "bodies.name", "bodies.kind"])
    .execute();
  const body = (seat: string) => bodies.find((one) => one.id === seat)?.name ?? t.words.board.One;
  const words: { [table in Ended["table"]]: (row: Row) => string } = {
    personRoles: (row) => say.staying.role(word(t.people.roles, row.role)),
    mandates: (row) => say.staying.mandate(body(String(row.seatId))),
    polePeople: (row) => say.charges.pole(poles.get(String(row.poleId))?.name ?? "", row.part === "lead"),
    workingGroupPeople: (row) => say.charges.group(groups.find((one) => one.id === row.groupId)?.name ?? ""),
    dutyPlaces: (row) =>
      say.charges.duty(library.find((line) => line.key === row.dutyKey)?.name ?? String(row.dutyKey)),
    legalPowers: (row) => say.charges.power(powerIn(t, String(row.power))),
  };
  return ({ table, before }) => words[table](before);
};

const word = (words: { [key: string]: string }, key: unknown): string => words[String(key)] ?? String(key);

const powerIn = (t: Texts, power: string): string => {
  const kinds: { [key: string]: { title: string } } = t.powers.kinds;
  return kinds[power]?.title ?? power;
};

const once = (lines: readonly string[]): string[] => [...new Set(lines)];

const onceEach = <L extends { what: string }>(lines: readonly L[]): L[] =>
  lines.filter((line, at) => lines.findIndex((one) => one.what === line.what) === at);
