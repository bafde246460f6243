import type { Ctx } from "../../context";
import { textsIn } from "../../texts/both.server";
import { activePeople, everyName, openPoles, poleFaces } from "../poles/queries.server";
import type { CoverLine, DutyShown } from "./duty-shown";
import { type Fault, faultsOf } from "./faults";
import { type LibraryLine, libraryOf, wholeLibrary } from "./library.server";
import { dutiesOn, limitsOf } from "./queries.server";
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
  return { duties, cover: await coverOf(ctx, lines, places) };
};

/** What a sharing out still asks for, in sentences; one line when all is well. */
export const coverOf = async (
  ctx: Reader,
  lines: readonly LibraryLine[],
  spots: readonly Spot[],
): Promise<CoverLine[]> => {
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const [faces, names] = [await poleFaces(ctx.db), await everyName(ctx.db)];
  const standing = standings(
    lines.map((line) => line.key),
    spots,
  );
  const nameOf = (key: string) => lines.find((line) => line.key === key)?.name ?? "";
  const faults = faultsOf(standing, spots, await limitsOf(ctx.db));
  const say = (fault: Fault): CoverLine => {
    if (fault.key === "twice") {
      const poles = t.counting.and(fault.poles.map((id) => faces.get(id)?.name ?? ""));
      return { key: `twice-${fault.duty}`, weight: "nobody", sentence: t.duties.twice(nameOf(fault.duty), poles) };
    }
    if (fault.key === "beyond") {
      const who = names.get(fault.person)?.name ?? "";
      const sentence = t.duties.beyond(who, fault.duties, fault.limit);
      return { key: `beyond-${fault.person}`, weight: "alone", sentence };
    }
    const n = fault.duties.length;
    const sentence = n > 6 ? t.duties.manyNowhere(n) : t.duties.nowhere(t.counting.and(fault.duties.map(nameOf)), n);
    return { key: "nowhere", weight: "nobody", sentence };
  };
  return faults.length > 0 ? faults.map(say) : [{ key: "well", weight: "well", sentence: t.duties.allPlaced }];
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
    twice: standing.some((one) => one.state === "twice"),
    cover: await coverOf(ctx, lines, kept),
  };
};

/** The menus of poles and of people who run things, with whoever already holds something. */
export const menusOf = async ({ db }: Reader, today: string, held: readonly (string | null)[]) => {
  const names = await everyName(db);
  const active = (await activePeople(db, today)).map(({ id, name }) => ({ id, name }));
  const others = [...new Set(held)].flatMap((id) => {
    const one = id === null || active.some((person) => person.id === id) ? undefined : names.get(id);
    return one ? [{ id: one.id, name: one.name }] : [];
  });
  return { poles: await openPoles(db), people: [...active, ...others] };
};

const faceOf = (line: LibraryLine) => ({
  ...{ id: line.key, name: line.name, does: line.does, legal: line.power !== null, power: line.powerName },
  ...{ theme: line.theme, themeName: line.themeName, officeName: line.officeName },
  about: `${line.officeName} · ${line.oftenName} · ${line.forWhomName}`,
});
