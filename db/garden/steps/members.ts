import { addMonths } from "../../../app/features/association/calendar";
import { runImport } from "../../../app/features/imports/commands.server";
import { readCsv } from "../../../app/features/imports/csv-table.server";
import { keepTable, previewOf } from "../../../app/features/imports/queries.server";
import type { Dates } from "../agenda-of-the-year";
import { contextOf, type Garden } from "../replay";
import { memberFamilyNames, memberGivenNames } from "../words/people";
import { addressOf } from "./keys";

const KEEPER = "helene-marchetti";
const OTHERS = 164;

/** The other members come from the list the association kept: a CSV file, read and shown before it is imported. */
export const importMembers = async (garden: Garden, dates: Dates): Promise<void> => {
  const lines = names(garden).map(({ given, family }, n) => {
    const since = addMonths(dates.founded, -1 - (n % 40));
    return [given, family, n % 9 === 4 ? "" : addressOf(given, family), since].join(";");
  });
  const table = readCsv(Buffer.from(["Prénom;Nom;Courriel;Depuis", ...lines].join("\r\n")), "adherents.csv");
  if (typeof table === "string") throw new Error(`the list of members: ${table}`);
  const keeper = await contextOf(garden, KEEPER);
  const asked = { kind: "people" as const, sheet: 0, columns: null };
  const { plan, reading } = await previewOf(keeper.db, keeper, table, asked);
  const file = await keepTable(keeper, table);
  garden.later(12);
  const columns = reading.columns.join(",");
  await garden.act(KEEPER, runImport, { kind: "people", file, sheet: "0", columns, lines: String(plan.add.length) });
};

const names = (garden: Garden) => {
  const taken = new Set<string>();
  const drawn: { given: string; family: string }[] = [];
  while (drawn.length < OTHERS) {
    const given = memberGivenNames[garden.pick(memberGivenNames.length)] ?? "";
    const family = memberFamilyNames[garden.pick(memberFamilyNames.length)] ?? "";
    if (taken.has(`${given} ${family}`)) continue;
    taken.add(`${given} ${family}`);
    drawn.push({ given, family });
  }
  return drawn;
};
