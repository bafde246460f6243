import { datesIn } from "../../texts/dates";
import { countingIn } from "../../texts/lists";
import type { Citation, Fraction, MajorityBase } from "../association/rule-set";
import type { BallotReason } from "./ballots";
import { type SentencePart, saidOnce } from "./parts";
import type { ProxyReason } from "./proxies";
import type { TallyReason } from "./vote";

type Why<Key extends string> = Key extends `meetings.${infer Name}` ? Name : never;
type Part<Key extends SentencePart["key"]> = Extract<SentencePart, { key: Key }>;

const { and, count, plural, share } = countingIn("fr");
const dates = datesIn("fr");

const voices = { one: "voix", other: "voix" };
const present = { one: "présent", other: "présents" };
const proxies = { one: "pouvoir", other: "pouvoirs" };
const mailed = { one: "vote", other: "votes" };
const days = { one: "jour", other: "jours" };
const bases: Record<MajorityBase, string> = {
  votesCast: "suffrages exprimés",
  presentOrRepresented: "voix présentes ou représentées",
  present: "personnes présentes",
  members: "membres inscrits",
};
const results = { adopted: "Adoptée", rejected: "Rejetée", tied: "Partage des voix" };

/** The words of one part of a calculation. */
function part(said: SentencePart): string {
  switch (said.key) {
    case "attendance":
      return attendance(said);
    case "quorumReached":
      return `Quorum atteint, il en faut ${said.required}.`;
    case "quorumMissing":
      return `Quorum non atteint : il en faut ${said.required}, il en manque ${said.missing}.`;
    case "noQuorum":
      return said.secondCall ? "Deuxième convocation : aucun quorum n’est demandé." : "Aucun quorum n’est demandé.";
    case "distance":
      return distance(said);
    case "proxiesUnlimited":
      return "Aucun article ne limite les pouvoirs qu’une personne peut porter : ils sont tous comptés.";
    case "cite":
      return cite(said.cite);
    case "counted":
      return counted(said);
    case "unanimous":
      return "À l’unanimité.";
    case "noObjection":
      return "Sans objection.";
    case "byPost":
      return byPost(said);
    case "turnout":
      return `Participation : ${count(said.voters, { one: "votant", other: "votants" })} sur ${said.base}, soit ${share(said.voters, said.base)}.`;
    case "detailHidden":
      return "Scrutin secret, moins de cinq votants : le détail n’est pas donné.";
    case "result":
      return result(said);
    case "resultAlone":
      return `${results[said.result]}.`;
    case "castingVote":
      return `Partage des voix : la voix de la présidence de séance, ${said.vote === "for" ? "pour" : "contre"}, l’emporte.`;
    case "secondCallSameDay":
      return `Une deuxième réunion peut s’ouvrir ${dates.at(said.at)}.`;
    case "secondCallLater":
      return `Une deuxième réunion est possible à partir du ${dates.date(said.earliest)}, convocation envoyée le ${dates.date(said.lastNotice)} au plus tard.`;
    case "noSecondCall":
      return "Aucune règle ne prévoit de deuxième convocation : il faut convoquer à nouveau, avec le même quorum.";
    case "notice":
      return `Délai de convocation : ${count(said.days, days)}, soit un envoi le ${dates.date(said.lastDay)} au plus tard.`;
    case "noticeInTime":
      return `Envoi le ${dates.date(said.sentOn)}, ${said.ahead === 0 ? "le jour même" : `${count(said.ahead, days)} avant`} : le délai est respecté.`;
    case "noticeLate":
      return said.ahead < 0
        ? `Envoi le ${dates.date(said.sentOn)}, après la réunion.`
        : `Envoi le ${dates.date(said.sentOn)}, ${said.ahead === 0 ? "le jour même" : `${count(said.ahead, days)} avant`} : il manque ${count(said.missing, days)}.`;
    case "expectedEnd":
      return `Fin prévue à ${dates.time(said.at)}.`;
    case "overrun":
      return `C’est ${dates.duration(said.minutes)} après l’heure de fin choisie, ${dates.time(said.plannedEnd)}.`;
  }
}

function attendance(said: Part<"attendance">): string {
  const far = said.atADistance > 0 ? ` (dont ${said.atADistance} à distance)` : "";
  const who = [`${count(said.present, present)}${far}`];
  if (said.proxiesCount && said.represented > 0) who.push(count(said.represented, proxies));
  if (said.correspondence > 0) {
    who.push(`${count(said.correspondence, mailed)} par correspondance`);
  }
  const roll = said.asOf === null ? "" : `, liste arrêtée au ${dates.date(said.asOf)}`;
  const apart =
    said.proxiesCount || said.represented === 0
      ? ""
      : ` ${count(said.represented, proxies)} ${plural(said.represented, { one: "ne compte", other: "ne comptent" })} pas dans le quorum.`;
  const post = said.postApart
    ? ` ${count(said.postApart, mailed)} par correspondance ${plural(said.postApart, { one: "ne compte", other: "ne comptent" })} pas dans le quorum, selon vos règles.`
    : "";
  return `${and(who)} : ${count(said.counted, voices)} sur ${said.base}${roll}.${apart}${post}`;
}

function byPost(said: Part<"byPost">): string {
  const all = [
    said.for > 0 ? `${said.for} pour` : "",
    said.against > 0 ? `${said.against} contre` : "",
    said.abstention > 0 ? count(said.abstention, { one: "abstention", other: "abstentions" }) : "",
    said.takesNoPart > 0 ? `${said.takesNoPart} sans prendre part` : "",
  ].filter((one) => one !== "");
  return `Dont ${said.voices} par correspondance : ${all.join(", ")}.`;
}

function distance({ mode, count: people, counts, silent }: Part<"distance">): string {
  const way = mode === "video" ? "en visioconférence" : "au téléphone";
  const who = `${count(people, { one: "personne", other: "personnes" })} ${way}`;
  const not = `${plural(people, { one: "n’est pas comptée", other: "ne sont pas comptées" })}`;
  if (!silent) return `${who} ${not}, selon vos règles.`;
  if (counts) return `${who}, sans article qui le prévoie : une délibération ainsi tenue peut être contestée.`;
  return `${who} ${not} : aucun article ne prévoit ${mode === "video" ? "la visioconférence" : "le téléphone"}, et des délibérations ainsi tenues ont été annulées.`;
}

/** « Article 13. », the document unless it is the statutes; « Règle non renseignée, calcul prudent. » without one. */
function cite(cited: Citation): string {
  if (cited === null) return "Règle non renseignée, calcul prudent.";
  const article = /^\d/.test(cited.article) ? `Article ${cited.article}` : cited.article;
  if (cited.document === "internalRules") return `${article} du règlement intérieur.`;
  if (cited.document === "law") return `${article} (loi).`;
  return cited.document === "custom" ? `Usage : ${cited.article}.` : `${article}.`;
}

function counted(said: Part<"counted">): string {
  const all = [
    `${said.for} pour`,
    `${said.against} contre`,
    count(said.abstention, { one: "abstention", other: "abstentions" }),
  ];
  if (said.blank > 0) all.push(count(said.blank, { one: "blanc", other: "blancs" }));
  if (said.null > 0) all.push(count(said.null, { one: "nul", other: "nuls" }));
  if (said.takesNoPart > 0) {
    all.push(count(said.takesNoPart, { one: "voix ne prend pas part", other: "voix ne prennent pas part" }));
  }
  const deduced = said.deduced ? ", les voix pour étant déduites" : "";
  return `${all.join(", ")}${deduced}.`;
}

function result(said: Part<"result">): string {
  const mixed = said.byPost && said.majority === "presentOrRepresented";
  const base = mixed ? "voix présentes, représentées ou par correspondance" : bases[said.majority];
  const score = `${said.for} sur ${said.base}`;
  if (said.unanimous) return `Adoptée à l’unanimité des ${base}, ${score}.`;
  if (said.result === "adopted" && said.for < said.needed) return `Adoptée, ${score} ${base}.`;
  if (said.result === "adopted") return `Adoptée ${majority(said.fraction)} des ${base}, ${score}.`;
  if (said.result === "tied") return `Partage des voix, ${score} : la présidence de séance départage.`;
  return `Rejetée : ${score} ${base}, il en fallait ${said.needed}.`;
}

function majority({ n, d }: Fraction): string {
  if (n === d) return "à l’unanimité";
  if (n * 2 === d) return "à la majorité";
  if (n === 2 && d === 3) return "aux deux tiers";
  return n === 3 && d === 4 ? "aux trois quarts" : `à ${n}/${d}`;
}

/** Why a proxy, a count or a ballot is refused. */
export const reasons: Record<Why<ProxyReason | TallyReason | BallotReason>, string> = {
  proxyNotAllowed: "Aucun article ne permet de donner un pouvoir pour cette réunion.",
  proxyBlankRefused: "Vos règles refusent les pouvoirs en blanc : indiquez qui le portera.",
  proxyToOneself: "On ne peut pas se donner un pouvoir à soi-même.",
  proxyGiverNotElector: "Cette personne ne vote pas à cette réunion : elle n’a pas de voix à confier.",
  proxyGiverPresent: "Cette personne est présente : elle vote elle-même.",
  proxyGiverVoted:
    "Cette personne a déjà voté par correspondance : mettez d’abord son bulletin de côté, puis notez le pouvoir.",
  proxyAlreadyGiven: "Un pouvoir est déjà donné pour cette réunion.",
  proxyGiverHolds: "Cette personne porte déjà un pouvoir : elle ne peut pas le transmettre en donnant le sien.",
  proxyHolderNotElector: "Vos règles ne permettent pas à cette personne de porter un pouvoir.",
  proxyHolderAbsent: "Cette personne ne sera pas là pour porter le pouvoir.",
  proxyHolderRepresented: "Cette personne a elle-même donné son pouvoir.",
  proxyCapReached: "Cette personne porte déjà tous les pouvoirs que vos règles permettent.",
  voteMoreThanVoters: "Le compte dépasse le nombre de voix présentes et représentées à l’ouverture du vote.",
  voteNotACount: "Écrivez des nombres entiers, zéro compris.",
  voteNobodyVotes: "Personne ne peut voter sur ce point.",
  voteSecretByEar: "Un scrutin secret se compte bulletin par bulletin.",
  ballotNotAllowed:
    "Aucun article ne permet de voter par correspondance à cette réunion : la personne peut venir ou donner son pouvoir.",
  ballotNotYet: "Cette date n’est pas encore passée : écrivez le jour où le bulletin est arrivé.",
  ballotTooLate:
    "Ce bulletin est arrivé trop tard pour compter : gardez-le à part, et proposez à la personne de venir ou de donner son pouvoir.",
  ballotNotElector:
    "Cette personne n’a pas de voix à cette réunion : vérifiez le nom, ou la liste arrêtée à la convocation.",
  ballotTwice: "Un bulletin de cette personne est déjà noté : mettez le premier de côté s’il faut en saisir un autre.",
  ballotRepresented:
    "Cette personne a donné son pouvoir : on ne vote pas deux fois. Qu’elle reprenne d’abord son pouvoir.",
  ballotCame: "Cette personne est venue : elle vote dans la salle, son bulletin reste de côté.",
  ballotOtherBody: "Un des points revient à une autre instance : laissez-le sans vote, cette réunion n’en décide pas.",
  ballotEmpty: "Ce bulletin ne vote sur aucun point : notez au moins un choix.",
};

export const fr = {
  part,
  cite,
  /** The parts of a calculation, one after the other. */
  say: (parts: readonly SentencePart[]): string => saidOnce(parts).map(part).join(" "),
};
