import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import type { Ctx } from "../../context";
import type { Texts } from "../../texts/make";
import { libraryOf } from "../duties/library.server";
import { dutiesOn } from "../duties/queries.server";
import { readableOf } from "../people/shows.server";
import { type Column, columnsWritten, type ExportKind } from "./kinds";

export type Line = { [column in Column]?: string };

/** A table with its titles in the reader's language, its rows in the order of the columns. */
export const exportedTable = async (ctx: Ctx, kind: ExportKind, t: Texts): Promise<string[][]> => {
  const columns = columnsWritten(kind);
  const lines = await readers[kind](ctx.db, ctx, t);
  return [
    columns.map((column) => t.imports.columns[column]),
    ...lines.map((line) => columns.map((one) => line[one] ?? "")),
  ];
};

/** The titles alone, to fill in. */
export const templateOf = (kind: Parameters<typeof columnsWritten>[0], t: Texts): string[][] => [
  columnsWritten(kind).map((column) => t.imports.columns[column]),
];

type Reader = Pick<Ctx, "me" | "today" | "lang" | "words">;

const running = <Row extends { startsOn: string; endsOn: string | null; endedOn?: string | null }>(
  rows: Row[],
  today: string,
) =>
  rows.filter(
    (row) =>
      row.startsOn <= today && (row.endsOn === null || row.endsOn >= today) && (!row.endedOn || row.endedOn > today),
  );

const peopleLines = async (db: Db, { me, today }: Reader, t: Texts): Promise<Line[]> => {
  const people = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName", "email", "phone"])
    .where(present(today))
    .orderBy("sortKey")
    .orderBy("id")
    .execute();
  const roles = running(await db.selectFrom("personRoles").selectAll().orderBy("startsOn").execute(), today);
  const byPerson = groupBy(roles);
  const reads = await readableOf(
    db,
    me,
    people.map((one) => one.id),
    today,
  );
  return people.map((one) => {
    const held = byPerson.get(one.id) ?? [];
    return {
      givenName: one.givenName,
      familyName: one.familyName,
      email: reads(one.id, "email") ? (one.email ?? "") : "",
      phone: reads(one.id, "phone") ? (one.phone ?? "") : "",
      role: held.map((role) => t.people.roles[role.role]).join(", "),
      since: held[0] ? dayOf(held[0].startsOn) : "",
      team: held.find((role) => role.team)?.team ?? "",
    };
  });
};

const groupBy = <Row extends { personId: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.personId, [...(groups.get(row.personId) ?? []), row]);
  return groups;
};

/** As people here write a day, and as imports read it: 03/04/2025. */
const dayOf = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const bodyNames = async (db: Db, t: Texts): Promise<Map<string, string>> => {
  const bodies = await db.selectFrom("bodies").select(["id", "kind", "name"]).orderBy("id").execute();
  const usual = { board: t.words.board.one, assembly: t.words.generalAssembly.one, bureau: "bureau", other: "" };
  return new Map(bodies.map(({ id, kind, name }) => [id, name ?? usual[kind]]));
};

/** Mandates on the seats that are open, an address only where `me` may read it. */
const mandateRows = async (db: Db, { me, today }: Reader) => {
  const rows = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("persons", "persons.id", "mandates.personId")
    .select([
      ...(["mandates.seatId", "mandates.part", "mandates.startsOn", "mandates.endsOn", "mandates.endedOn"] as const),
      ...(["mandates.origin", "mandates.title", "seats.bodyId", "seats.rank", "seats.college"] as const),
      ...([
        "seats.organisation",
        "persons.givenName",
        "persons.familyName",
        "persons.email",
        "persons.id as personId",
      ] as const),
    ])
    .where("seats.closedOn", "is", null)
    .orderBy("seats.bodyId")
    .orderBy("seats.rank")
    .orderBy("mandates.startsOn")
    .execute();
  const ids = [...new Set(rows.map((row) => row.personId))];
  const reads = await readableOf(db, me, ids, today);
  return rows.map((row) => ({ ...row, email: reads(row.personId, "email") ? row.email : null }));
};

const seatLines = async (db: Db, reader: Reader, t: Texts): Promise<Line[]> => {
  const seats = await db
    .selectFrom("seats")
    .selectAll()
    .where("closedOn", "is", null)
    .orderBy("bodyId")
    .orderBy("rank")
    .execute();
  const [bodies, sitting] = [await bodyNames(db, t), running(await mandateRows(db, reader), reader.today)];
  return seats.map((seat) => {
    const of = (part: "titular" | "alternate") => sitting.find((one) => one.seatId === seat.id && one.part === part);
    const [titular, alternate] = [of("titular"), of("alternate")];
    const mandate = titular ?? alternate;
    return {
      rank: String(seat.rank),
      label: seat.label ?? "",
      body: bodies.get(seat.bodyId) ?? "",
      college: seat.college ?? "",
      organisation: seat.organisation ?? "",
      voice: t.people.voices[seat.voice],
      titular: titular ? `${titular.givenName} ${titular.familyName}` : "",
      titularEmail: titular?.email ?? "",
      alternate: alternate ? `${alternate.givenName} ${alternate.familyName}` : "",
      alternateEmail: alternate?.email ?? "",
      startsOn: mandate ? dayOf(mandate.startsOn) : "",
      endsOn: mandate?.endsOn ? dayOf(mandate.endsOn) : "",
      origin: mandate ? t.people.origins[mandate.origin] : "",
    };
  });
};

const mandateLines = async (db: Db, reader: Reader, t: Texts): Promise<Line[]> => {
  const bodies = await bodyNames(db, t);
  return (await mandateRows(db, reader)).map((one) => ({
    fullName: `${one.givenName} ${one.familyName}`,
    email: one.email ?? "",
    body: bodies.get(one.bodyId) ?? "",
    rank: String(one.rank),
    college: one.college ?? "",
    organisation: one.organisation ?? "",
    part: one.part === "alternate" ? t.imports.columns.alternate : t.imports.columns.titular,
    startsOn: dayOf(one.startsOn),
    endsOn: one.endsOn ? dayOf(one.endsOn) : "",
    origin: t.people.origins[one.origin],
    title: one.title ?? "",
  }));
};

const poleLines = async (db: Db, { today }: Reader): Promise<Line[]> => {
  const poles = await db.selectFrom("poles").selectAll().where("closedOn", "is", null).orderBy("rank").execute();
  const rows = await db
    .selectFrom("polePeople")
    .innerJoin("persons", "persons.id", "polePeople.personId")
    .select(["poleId", "part", "startsOn", "endsOn", "givenName", "familyName"])
    .orderBy("sortKey")
    .execute();
  const people = running(rows, today);
  return poles.map((pole) => {
    const names = (part: "lead" | "member") =>
      people
        .filter((one) => one.poleId === pole.id && one.part === part)
        .map((one) => `${one.givenName} ${one.familyName}`)
        .join(", ");
    const { name, remit, vegetable, openedOn } = pole;
    return { name, remit, vegetable, leads: names("lead"), members: names("member"), since: dayOf(openedOn) };
  });
};

const dutyLines = async (db: Db, reader: Reader): Promise<Line[]> => {
  const names = new Map((await libraryOf(db, reader)).map((line) => [line.key, line.name]));
  const poles = await db.selectFrom("poles").select(["id", "name"]).execute();
  const people = await db.selectFrom("persons").select(["id", "givenName", "familyName"]).execute();
  const poleName = new Map(poles.map((one) => [one.id, one.name]));
  const personName = new Map(people.map((one) => [one.id, `${one.givenName} ${one.familyName}`]));
  return (await dutiesOn(db, reader.today)).flatMap(({ duty, poleId, personId, startsOn }) => {
    const name = names.get(duty);
    const [pole, person] = [poleName.get(poleId ?? "") ?? "", personName.get(personId ?? "") ?? ""];
    return name ? [{ duty: name, pole, person, since: dayOf(startsOn) }] : [];
  });
};

const readers: { [kind in ExportKind]: (db: Db, reader: Reader, t: Texts) => Promise<Line[]> } = {
  people: peopleLines,
  seats: seatLines,
  mandates: mandateLines,
  poles: poleLines,
  duties: dutyLines,
};
