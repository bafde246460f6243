import { datesIn } from "../../texts/dates";
import { countingIn } from "../../texts/lists";
import type { CoveragePart } from "./coverage";

const { and, plural } = countingIn("fr");
const { date } = datesIn("fr");

/** One sentence of coverage. `name` gives a power or a duty its words, `person` a person theirs. */
function coverage(part: CoveragePart, name: (what: string) => string, person: (id: string) => string): string {
  switch (part.key) {
    case "nobody":
      return `${plural(part.what.length, { one: "N’est confié à personne", other: "Ne sont confiés à personne" })} : ${and(part.what.map(name))}.`;
    case "beyondEnd":
      return `${name(part.what)} : le mandat de ${person(part.person)} a pris fin le ${date(part.endedOn)}.`;
    case "onlyOne":
      return `${person(part.person)} est seul nom inscrit pour : ${and(part.what.map(name))}.`;
    case "actsTogether":
      return "Personne n’est désigné pour représenter l’association : ses actes sont collectifs, et qui se conduit en dirigeant peut être tenu pour tel.";
    case "covered":
      return "Tout est tenu, par deux personnes au moins.";
  }
}

export const fr = { coverage };
