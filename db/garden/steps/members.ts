import { addMonths } from "../../../app/features/association/calendar";
import { createPerson } from "../../../app/features/people/commands.server";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import { memberFamilyNames, memberGivenNames } from "../words/people";
import { addressOf } from "./founding";

const OTHERS = 164;

/** The other members, drawn once each from the lists of names; one in nine gives no address. */
export const importMembers = async (garden: Garden, dates: Dates): Promise<void> => {
  for (const [n, { given, family }] of names(garden).entries()) {
    await garden.act("helene-marchetti", createPerson, {
      givenName: given,
      familyName: family,
      email: n % 9 === 4 ? "" : addressOf(given, family),
      phone: "",
      about: "",
      lang: garden.lang,
      role: "member",
      since: addMonths(dates.founded, -1 - (n % 40)),
      team: "",
    });
  }
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
