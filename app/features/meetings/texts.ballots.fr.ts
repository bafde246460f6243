import { datesIn } from "../../texts/dates";
import { countingIn } from "../../texts/lists";

const dates = datesIn("fr");
const { count } = countingIn("fr");
const ballot = { one: "bulletin", other: "bulletins" };

/** The page of the votes received by correspondence. */
export const ballots = {
  title: (of: string) => `Votes par correspondance ${of}`,
  link: "Votes par correspondance",
  until: (day: string) => `Les bulletins comptent s’ils sont arrivés jusqu’au ${dates.long(day)}.`,
  inQuorum: (counts: boolean): string =>
    counts ? "Ils comptent dans le quorum." : "Ils ne comptent pas dans le quorum, mais comptent au vote.",
  enter: "Saisir un bulletin reçu",
  who: "De qui ?",
  receivedOn: "Arrivé le",
  points: "Ce que dit le bulletin",
  pointsHint: "Un point laissé sans choix n’est pas voté.",
  choices: {
    none: "Pas de choix",
    for: "Pour",
    against: "Contre",
    abstention: "Abstention",
    takesNoPart: "Ne prend pas part",
  },
  go: "Noter ce bulletin",
  list: "Bulletins reçus",
  count: (n: number, all: number) => `${count(n, ballot)} sur ${count(all, { one: "voix", other: "voix" })}`,
  table: "Une ligne par bulletin",
  columns: { name: "Nom", receivedOn: "Arrivé le", state: "État" },
  stands: "Compte",
  aside: { came: "De côté : la personne est venue", mistake: "De côté : erreur de saisie" },
  setAside: "Mettre un bulletin de côté",
  setAsideHint: "Pour une erreur de saisie. Il reste dans le dossier, et la personne peut voter autrement.",
  setAsideWho: "Le bulletin de",
  setAsideGo: "Mettre de côté",
  empty: "Aucun bulletin n’est encore arrivé.",
  privacy: "Ce que chacun a choisi n’est montré à personne : seuls les totaux paraissent, au moment du vote.",
  notAllowedTitle: "On ne vote pas par correspondance ici",
  notAllowed:
    "Aucune règle de cette instance ne le prévoit. Si vos statuts le permettent, écrivez l’article dans les règles, avant la convocation.",
  toRules: "Voir les règles",
  toSitting: "Revenir à la séance",
  noPoint: "Aucun point de l’ordre du jour n’est à voter.",
  over: "La séance est finie : les bulletins ne changent plus.",
  reasons: {
    ballotsClosed: "La séance est finie : les bulletins ne changent plus.",
    ballotAside: "Ce bulletin est déjà de côté.",
    ballotCounted: "Un vote a déjà compté ce bulletin : il reste où il est.",
  },
  said: {
    ballotEntered: (name: string) => `Le bulletin de ${name} est noté.`,
    ballotSetAside: (name: string) => `Le bulletin de ${name} est mis de côté.`,
  },
};
