import { saveDraft } from "../../../app/drafts.server";
import { addMonths } from "../../../app/features/association/calendar";
import { IMPORT_DRAFT, importPeople } from "../../../app/features/people/commands.server";
import { readCsv } from "../../../app/features/people/csv.server";
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
  const file = new File([["Prénom;Nom;Courriel;Depuis", ...lines].join("\r\n")], "adherents.csv");
  const list = await readCsv(garden.house.db, file);
  if (typeof list === "string") throw new Error(`the list of members: ${list}`);
  const draft = { ...IMPORT_DRAFT, text: JSON.stringify(list), baseVersion: 0 };
  await saveDraft(await contextOf(garden, KEEPER), draft);
  garden.later(12);
  await garden.act(KEEPER, importPeople, { lines: String(list.good.length) });
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
