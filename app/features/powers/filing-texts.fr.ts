import type { Change, Charge } from "./filing";

const of = (name: string) => (/^([aeiouhàâäéèêëîïôöùûü]|y[^aeiou])/i.test(name) ? `d’${name}` : `de ${name}`);
const plural = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;

export type Kind = Change["kind"];
type About = { kind: Kind; as: Charge["as"] | null };

/** What the block and the deadlines call the first thing to declare. */
const headline = ({ kind, as }: About, names: string[]): string => {
  const [name = ""] = names;
  const several = names.length > 1;
  if (kind === "name") return "Déclarer le nouveau nom";
  if (kind === "address") return "Déclarer le nouveau siège";
  if (kind === "statutes") return "Déclarer les nouveaux statuts";
  if (kind === "renewed")
    return several ? `Déclarer ${names.length} renouvellements` : `Déclarer le renouvellement ${of(name)}`;
  if (as === "seat" && kind === "ends")
    return several ? `Déclarer ${names.length} départs` : `Déclarer le départ ${of(name)}`;
  if (as === "seat") return several ? `Déclarer ${names.length} arrivées` : `Déclarer l’arrivée ${of(name)}`;
  if (several) return `Déclarer ${names.length} changements de fonction`;
  return kind === "ends" ? `Déclarer la fin d’une fonction ${of(name)}` : `Déclarer la nouvelle fonction ${of(name)}`;
};

export const filingFr = {
  headline,
  left: (days: number) => (days === 0 ? "C’est le dernier jour" : `Il reste ${plural(days, "jour", "jours")}`),
  passed: (days: number) => `Date passée de ${plural(days, "jour", "jours")}`,
  law: "loi de 1901, article 5",
  localLaw: "code civil local, articles 67 et 71",
  to: {
    registry: "au greffe des associations de la préfecture",
    court: "au registre des associations du tribunal judiciaire",
  },
  happened: ({ kind, as }: About, day: string) => {
    if (kind === "ends") return as === "seat" ? `Mandat fini le ${day}` : `Fini le ${day}`;
    return `Décidé le ${day}`;
  },
  why: (happened: string, before: string, law: string) => `${happened}, à déclarer avant le ${before} (${law}).`,
  others: (n: number) =>
    n === 1 ? "Un autre changement tient dans la même fiche." : `${n} autres changements tiennent dans la même fiche.`,
  nobodyFiles: "Personne n’est encore chargé de le faire.",
  filedBy: (names: string) => `${names} s’en charge.`,
  open: "Ouvrir la fiche prête",
  openAgain: "Reprendre la fiche",
  follow: "Voir où elle en est",
  receiptWaits: (day: string) => `Envoyée le ${day}. Son récépissé est attendu.`,
  noteReceipt: "Noter le récépissé",
  ask: "Quelque chose a-t-il changé ?",
  askText: (before: string) =>
    `Rien n’est connu ici. Dites-le avant le ${before} : un renouvellement se déclare aussi, même si les personnes restent les mêmes.`,
  answer: "Répondre",

  labels: {
    begins: { seat: "Arrivée", power: "Habilitation donnée", lead: "Nouvelle fonction" },
    renewed: { seat: "Renouvellement", power: "Habilitation donnée", lead: "Nouvelle fonction" },
    ends: { seat: "Départ", power: "Habilitation finie", lead: "Fonction finie" },
    name: "Nouveau nom",
    address: "Nouveau siège",
    statutes: "Statuts modifiés",
  },
  charge: {
    board: "membre {board.of}",
    body: (name: string) => (name ? `membre : ${name}` : "membre du bureau"),
    titled: (title: string, body: string) => `${title} (${body})`,
    alternate: (seat: string) => `${seat}, en suppléance`,
    power: (title: string) => `habilitation « ${title} »`,
    lead: (pole: string) => `{lead.one} {pole.of} ${pole}`,
  },
  origins: { elected: "élection", coOpted: "cooptation", exOfficio: "membre de droit" },
  fromTo: (before: string, after: string) => `« ${before} » devient « ${after} »`,
  statutesText: "des règles citées des statuts ont une nouvelle version",
  byDecision: (number: string) => `décision ${number}`,
  byOrigin: (origin: string, day: string) => `${origin} du ${day}`,
  sinceDay: (day: string) => `depuis le ${day}`,
  before: (day: string) => `avant le ${day}`,
  setAside: "Ce n’est pas un changement",
  setAsideThis: (what: string) => `Ce n’est pas un changement : ${what}`,

  list: {
    title: "Les déclarations",
    lead: "Ce qui change parmi les personnes en charge, le nom, le siège ou les statuts se déclare dans les trois mois.",
    leadCourt:
      "Ce qui change dans la direction, le nom, le siège ou les statuts se déclare au registre des associations du tribunal judiciaire.",
    do: "Voir ce qu’il faut déclarer",
    nothing: "Rien n’attend d’être déclaré.",
    upTo: (day: string) => `La prochaine question se pose le ${day}.`,
    sheet: (n: number) => `La fiche ouverte : ${plural(n, "changement", "changements")}`,
    sheetBy: (name: string) => `tenue par ${name}`,
    sent: (day: string) => `Déclaration envoyée le ${day}`,
    waiting: "récépissé attendu",
    past: "Passées",
    noPast: "Pas encore de déclaration ici.",
    noPastText: "Chaque envoi y gardera sa date, ce qu’il disait et son récépissé.",
    received: (day: string) => `Déclaration reçue le ${day}`,
    receipt: (number: string) => `récépissé ${number}`,
    tells: (n: number) => plural(n, "changement", "changements"),
    nothingUntil: (day: string) => `Rien n’avait changé au ${day}`,
    aside: (what: string) => `Ce n’était pas un changement : ${what}`,
    saidBy: (name: string) => `dit par ${name}`,
    takeBack: "Reprendre cette réponse",
    takeBackThis: (what: string) => `Reprendre cette réponse : ${what}`,
    corrected: "corrigée par une autre",
    nothingTitle: "Rien n’a changé",
    nothingLead:
      "Une réponse datée, quand ni les personnes, ni leurs fonctions, ni le nom, ni le siège, ni les statuts n’ont changé.",
    nothingDay: "Jusqu’à quel jour ?",
    nothingDo: "Rien n’a changé",
    filers: (names: string) => `Peut déclarer : ${names}.`,
    noFilers: "Personne n’est chargé de déclarer : confiez d’abord ce pouvoir.",
    give: "Confier ce pouvoir",
  },
};
