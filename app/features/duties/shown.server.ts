import type { Ctx } from "../../context";
import { textsIn } from "../../texts/both.server";
import { activePeople, everyName, openPoles, poleFaces } from "../poles/queries.server";
import { coverLines } from "./cover";
import type { CoverLine, DutyShown } from "./duty-shown";
import { faultsOf } from "./faults";
import { type LibraryLine, libraryOf, wholeLibrary } from "./library.server";
import { dutiesOn } from "./queries.server";
import { type Spot, type Standing, standings } from "./standing";

type Reader = Pick<Ctx, "db" | "lang" | "words" | "zone">;

/** Every duty in use, or held that day, with where it stands on a civil day; and what is nowhere, in sentences. */
export const shownOn = async (ctx: Reader, day: string): Promise<{ duties: DutyShown[]; cover: CoverLine[] }> => {
  const places = await dutiesOn(ctx.db, day);
  const lines = (await wholeLibrary(ctx.db, ctx)).filter(
    (line) => !line.aside || places.some((place) => place.duty === line.key),
  );
  const [faces, names] = [await poleFaces(ctx.db), await everyName(ctx.db)];
  const duties = lines.map((line) => ({
    ...faceOf(line),
    places: places
      .filter((place) => place.duty === line.key)
      .map(({ id, poleId, personId, startsOn, endsOn }) => ({
        ...{ id, startsOn, endsOn },
        pole: faces.get(poleId ?? "") ?? null,
        person: names.get(personId ?? "") ?? null,
      })),
  }));
  // What somebody said she can carry is said where a draft is made, never of a day: load has no name elsewhere.
  return { duties, cover: await coverOf(ctx, lines, places, new Map()) };
};

/** What a sharing out still asks for, in sentences; one line when all is well. */
const coverOf = async (
  ctx: Reader,
  lines: readonly LibraryLine[],
  spots: readonly Spot[],
  limits: ReadonlyMap<string, number>,
): Promise<CoverLine[]> => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const [faces, names] = [await poleFaces(ctx.db), await everyName(ctx.db)];
  const standing = standings(
    lines.map((line) => line.key),
    spots,
  );
  return coverLines(faultsOf(standing, spots, limits), t.duties, {
    duty: (key) => lines.find((line) => line.key === key)?.name ?? "",
    pole: (id) => faces.get(id)?.name ?? "",
    person: (id) => names.get(id)?.name ?? "",
    and: t.counting.and,
  });
};

/** A draft as its page shows it: each line with its spots. */
export const shownDraft = async (ctx: Reader, spots: readonly Spot[]) => {
  const lines = await libraryOf(ctx.db, ctx);
  const kept = spots.filter((spot) => lines.some((line) => line.key === spot.duty));
  const standing: Standing[] = standings(
    lines.map((line) => line.key),
    kept,
  );
  return {
    lines: lines.map((line) => ({
      ...faceOf(line),
      spots: kept.filter((spot) => spot.duty === line.key).map(({ poleId, personId }) => ({ poleId, personId })),
    })),
    placed: standing.filter((one) => one.state !== "nowhere").length,
  };
};

type Held = readonly { poleId?: string | null; personId: string | null }[];

/** The menus of poles and of people who run things, with whoever already holds something, and a pole closed since. */
export const menusOf = async ({ db }: Reader, today: string, held: Held) => {
  const [names, faces] = [await everyName(db), await poleFaces(db)];
  const active = (await activePeople(db, today)).map(({ id, name }) => ({ id, name }));
  const open = await openPoles(db);
  const others = [...new Set(held.map((one) => one.personId))].flatMap((id) => {
    const one = id === null || active.some((person) => person.id === id) ? undefined : names.get(id);
    return one ? [{ id: one.id, name: one.name }] : [];
  });
  const closed = [...new Set(held.map((one) => one.poleId ?? ""))].flatMap((id) =>
    open.some((pole) => pole.id === id) ? [] : (faces.get(id) ?? []),
  );
  return { poles: [...open, ...closed], people: [...active, ...others] };
};

const faceOf = (line: LibraryLine) => ({
  ...{ id: line.key, name: line.name, does: line.does, legal: line.power !== null, power: line.powerName },
  ...{ theme: line.theme, themeName: line.themeName, officeName: line.officeName },
  about: `${line.officeName} · ${line.oftenName} · ${line.forWhomName}`,
});
