import type { Db } from "../../../db/dialect";
import type { OwnDutiesTable } from "../../../db/schema/duties";
import type { Lang } from "../../me";
import { ownWordsOf } from "../association/queries.server";
import type { OwnWords } from "../association/words";
import { type LegalPower, legalPowers, modelDuties, type Office, type Often, type Theme, themes } from "./duties";
import { dutyWordsIn } from "./duty-words.server";
import { officeOf } from "./office-board";

/** A line of the association's library, as its reader says it; `office` is null where the title is the association's own. */
export type LibraryLine = {
  key: string;
  name: string;
  does: string;
  office: Office | null;
  officeName: string;
  power: LegalPower | null;
  powerName: string;
  often: Often;
  oftenName: string;
  forWhom: string;
  forWhomName: string;
  theme: Theme;
  themeName: string;
  model: boolean;
  /** its own: added by the association; changed: the model's, in the association's words */
  origin: "model" | "changed" | "own";
  aside: boolean;
  version: number;
};

type Reader = { lang: Lang; words?: OwnWords };

/** The whole library in the reader's language: the model's lines as the association changed them, then its own. */
export const wholeLibrary = async (db: Db, reader: Reader): Promise<LibraryLine[]> => {
  const rows = await db.selectFrom("ownDuties").selectAll().orderBy("createdAt").execute();
  const words = dutyWordsIn(reader.lang, reader.words ?? (await ownWordsOf(db)));
  const own = new Map(rows.map((row) => [row.key, row]));
  const ofModel = modelDuties.map((duty) => {
    const row = own.get(duty.id);
    const said = words.duties[duty.id];
    // An empty name is the model's own, in whoever's language: the line was only put aside.
    if (!row || row.name === "")
      return lineOf(
        words,
        { key: duty.id, ...said, ...duty, aside: row?.aside ?? 0, version: row?.version ?? 0 },
        "model",
        duty.model,
      );
    return lineOf(words, row, "changed", duty.model);
  });
  const ids = new Set<string>(modelDuties.map((duty) => duty.id));
  return [...ofModel, ...rows.filter((row) => !ids.has(row.key)).map((row) => lineOf(words, row, "own", false))];
};

/** The lines in use: those that are not put aside. */
export const libraryOf = async (db: Db, reader: Reader): Promise<LibraryLine[]> =>
  (await wholeLibrary(db, reader)).filter((line) => !line.aside);

/** Keys of the lines in use, for commands: no words are read. */
export const keysInUse = async (
  db: Db,
): Promise<{ key: string; office: Office | null; theme: Theme; model: boolean; legal: boolean }[]> =>
  (await libraryOf(db, { lang: "fr" })).map(({ key, office, theme, model, power }) => ({
    ...{ key, office, theme, model },
    legal: power !== null,
  }));

/** Keys of the lines for which the law or a bank asks a name, as the association's library says; those put aside included. */
export const legalKeys = async (db: Db): Promise<Set<string>> =>
  new Set((await wholeLibrary(db, { lang: "fr" })).flatMap((line) => (line.power === null ? [] : line.key)));

type Row = Omit<OwnDutiesTable, "createdAt">;
type Words = ReturnType<typeof dutyWordsIn>;

const lineOf = (words: Words, row: Row, origin: LibraryLine["origin"], model: boolean): LibraryLine => {
  const office = officeOf(row.office);
  const power = legalPowers.find((one) => one === row.power) ?? null;
  const theme = themes.find((one) => one === row.theme) ?? "governance";
  const forWhom: { [key: string]: string } = words.forWhom;
  return {
    key: row.key,
    name: row.name,
    does: row.does,
    office,
    officeName: office === null ? row.office : words.offices[office],
    power,
    powerName: power === null ? "" : words.powers[power],
    often: row.often,
    oftenName: words.often[row.often],
    forWhom: row.forWhom,
    forWhomName: forWhom[row.forWhom] ?? row.forWhom,
    theme,
    themeName: words.themes[theme],
    model,
    origin,
    aside: row.aside === 1,
    version: row.version,
  };
};
