import { datesIn } from "../../texts/dates";
import { countingIn } from "../../texts/lists";
import type { fr } from "./sentences.fr";

const { and } = countingIn("en");
const { date } = datesIn("en");

export const en: typeof fr = {
  coverage: (part, name, person) => {
    switch (part.key) {
      case "nobody":
        return `Held by nobody: ${and(part.what.map(name))}.`;
      case "beyondEnd":
        return `${name(part.what)}: the mandate of ${person(part.person)} ended on ${date(part.endedOn)}.`;
      case "onlyOne":
        return `${person(part.person)} is the only name for: ${and(part.what.map(name))}.`;
      case "actsTogether":
        return "Nobody is named to represent the association: its acts are collective, and whoever behaves as its head may be treated as such.";
      case "covered":
        return "Everything is held, by at least two people.";
    }
  },
};
