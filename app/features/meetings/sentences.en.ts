import { datesIn } from "../../texts/dates";
import { countingIn } from "../../texts/lists";
import type { Citation, Fraction, MajorityBase } from "../association/rule-set";
import { type SentencePart, saidOnce } from "./parts";
import type { fr, reasons as french } from "./sentences.fr";

type Part<Key extends SentencePart["key"]> = Extract<SentencePart, { key: Key }>;

const { and, count, plural, share } = countingIn("en");
const dates = datesIn("en");

const voices = { one: "vote", other: "votes" };
const proxies = { one: "proxy", other: "proxies" };
const days = { one: "day", other: "days" };
const bases: Record<MajorityBase, string> = {
  votesCast: "votes cast",
  presentOrRepresented: "votes present or represented",
  present: "people present",
  members: "members on the roll",
};
const results = { adopted: "Adopted", rejected: "Rejected", tied: "Tied vote" };

function part(said: SentencePart): string {
  switch (said.key) {
    case "attendance":
      return attendance(said);
    case "quorumReached":
      return `Quorum reached, ${said.required} needed.`;
    case "quorumMissing":
      return `Quorum not reached: ${said.required} needed, ${said.missing} missing.`;
    case "noQuorum":
      return said.secondCall ? "Second call: no quorum is asked for." : "No quorum is asked for.";
    case "distance":
      return distance(said);
    case "proxiesUnlimited":
      return "No article limits the proxies one person may hold: all of them count.";
    case "cite":
      return cite(said.cite);
    case "counted":
      return counted(said);
    case "unanimous":
      return "Unanimously.";
    case "noObjection":
      return "Without objection.";
    case "byPost":
      return byPost(said);
    case "turnout":
      return `Turnout: ${count(said.voters, { one: "voter", other: "voters" })} out of ${said.base}, that is ${share(said.voters, said.base)}.`;
    case "detailHidden":
      return "Secret ballot, fewer than five voters: no detail is given.";
    case "result":
      return result(said);
    case "resultAlone":
      return `${results[said.result]}.`;
    case "castingVote":
      return `Tied vote: the casting vote of the chair, ${said.vote}, decides.`;
    case "secondCallSameDay":
      return `A second sitting may open on ${dates.at(said.at)}.`;
    case "secondCallLater":
      return `A second sitting is possible from ${dates.date(said.earliest)}, with its notice sent by ${dates.date(said.lastNotice)}.`;
    case "noSecondCall":
      return "No rule provides for a second call: a new notice is needed, with the same quorum.";
    case "notice":
      return `Notice period: ${count(said.days, days)}, so to be sent by ${dates.date(said.lastDay)}.`;
    case "noticeInTime":
      return `Sent on ${dates.date(said.sentOn)}, ${said.ahead === 0 ? "the same day" : `${count(said.ahead, days)} ahead`}: the notice period is respected.`;
    case "noticeLate":
      return said.ahead < 0
        ? `Sent on ${dates.date(said.sentOn)}, after the meeting.`
        : `Sent on ${dates.date(said.sentOn)}, ${said.ahead === 0 ? "the same day" : `${count(said.ahead, days)} ahead`}: ${count(said.missing, days)} short.`;
    case "expectedEnd":
      return `Expected to end at ${dates.time(said.at)}.`;
    case "overrun":
      return `That is ${dates.duration(said.minutes)} past the chosen end, ${dates.time(said.plannedEnd)}.`;
  }
}

function attendance(said: Part<"attendance">): string {
  const far = said.atADistance > 0 ? ` (${said.atADistance} at a distance)` : "";
  const who = [`${said.present} present${far}`];
  if (said.proxiesCount && said.represented > 0) who.push(count(said.represented, proxies));
  if (said.correspondence > 0) who.push(`${count(said.correspondence, voices)} by correspondence`);
  const roll = said.asOf === null ? "" : `, roll of ${dates.date(said.asOf)}`;
  const apart =
    said.proxiesCount || said.represented === 0
      ? ""
      : ` ${count(said.represented, proxies)} ${plural(said.represented, { one: "does", other: "do" })} not count for the quorum.`;
  const post = said.postApart
    ? ` ${count(said.postApart, voices)} by correspondence ${plural(said.postApart, { one: "does", other: "do" })} not count for the quorum, by your rules.`
    : "";
  return `${and(who)}: ${count(said.counted, voices)} out of ${said.base}${roll}.${apart}${post}`;
}

function byPost(said: Part<"byPost">): string {
  const all = [
    said.for > 0 ? `${said.for} for` : "",
    said.against > 0 ? `${said.against} against` : "",
    said.abstention > 0 ? count(said.abstention, { one: "abstention", other: "abstentions" }) : "",
    said.takesNoPart > 0 ? `${said.takesNoPart} taking no part` : "",
  ].filter((one) => one !== "");
  return `Of which ${said.voices} by correspondence: ${all.join(", ")}.`;
}

function distance({ mode, count: people, counts, silent }: Part<"distance">): string {
  const who = `${count(people, { one: "person", other: "people" })} ${mode === "video" ? "by video" : "by telephone"}`;
  const not = plural(people, { one: "is not counted", other: "are not counted" });
  if (!silent) return `${who} ${not}, by your rules.`;
  if (counts) return `${who}, with no article that provides for it: what is decided so may be contested.`;
  return `${who} ${not}: no article provides for ${mode === "video" ? "video" : "the telephone"}, and decisions taken so have been held void.`;
}

function cite(cited: Citation): string {
  if (cited === null) return "Rule not entered, prudent calculation.";
  const article = /^\d/.test(cited.article) ? `Article ${cited.article}` : cited.article;
  if (cited.document === "internalRules") return `${article} of the internal rules.`;
  if (cited.document === "law") return `${article} (law).`;
  return cited.document === "custom" ? `Custom: ${cited.article}.` : `${article}.`;
}

function counted(said: Part<"counted">): string {
  const all = [
    `${said.for} for`,
    `${said.against} against`,
    count(said.abstention, { one: "abstention", other: "abstentions" }),
  ];
  if (said.blank > 0) all.push(`${said.blank} blank`);
  if (said.null > 0) all.push(`${said.null} null`);
  if (said.takesNoPart > 0) all.push(`${said.takesNoPart} taking no part`);
  const deduced = said.deduced ? ", votes for being deduced" : "";
  return `${all.join(", ")}${deduced}.`;
}

function result(said: Part<"result">): string {
  const mixed = said.byPost && said.majority === "presentOrRepresented";
  const base = mixed ? "votes present, represented or by correspondence" : bases[said.majority];
  const score = `${said.for} out of ${said.base}`;
  if (said.unanimous) return `Adopted unanimously, ${score} ${base}.`;
  if (said.result === "adopted" && said.for < said.needed) return `Adopted, ${score} ${base}.`;
  if (said.result === "adopted") return `Adopted ${majority(said.fraction)} ${base}, ${score}.`;
  if (said.result === "tied") return `Tied vote, ${score}: the chair decides.`;
  return `Rejected: ${score} ${base}, ${said.needed} needed.`;
}

function majority({ n, d }: Fraction): string {
  if (n === d) return "by all";
  if (n * 2 === d) return "by a majority of";
  if (n === 2 && d === 3) return "by two thirds of";
  return n === 3 && d === 4 ? "by three quarters of" : `by ${n}/${d} of`;
}

export const reasons: typeof french = {
  proxyNotAllowed: "No article allows proxies for this meeting.",
  proxyBlankRefused: "Your rules refuse blank proxies: say who will hold it.",
  proxyToOneself: "Nobody can give a proxy to themselves.",
  proxyGiverNotElector: "This person does not vote at this meeting and has no vote to entrust.",
  proxyGiverPresent: "This person is present and votes in person.",
  proxyGiverVoted:
    "This person has already voted by correspondence: set their ballot aside first, then note the proxy.",
  proxyAlreadyGiven: "A proxy is already given for this meeting.",
  proxyGiverHolds: "This person already holds a proxy and cannot pass it on by giving their own.",
  proxyHolderNotElector: "Your rules do not let this person hold a proxy.",
  proxyHolderAbsent: "This person will not be there to hold the proxy.",
  proxyHolderRepresented: "This person has given their own proxy.",
  proxyCapReached: "This person already holds all the proxies your rules allow.",
  voteMoreThanVoters: "The count exceeds the votes present and represented when the vote opened.",
  voteNotACount: "Write whole numbers, zero included.",
  voteNobodyVotes: "Nobody may vote on this point.",
  voteSecretByEar: "A secret ballot is counted ballot by ballot.",
  ballotNotAllowed:
    "No article allows votes by correspondence at this meeting: this person may come or give their proxy.",
  ballotNotYet: "This day has not come yet: write the day the ballot arrived.",
  ballotTooLate:
    "This ballot arrived too late to count: keep it apart, and suggest that this person come or give their proxy.",
  ballotNotElector: "This person has no vote at this meeting: check the name, or the roll frozen with the notice.",
  ballotTwice: "A ballot of this person is already noted: set the first one aside if another must be entered.",
  ballotRepresented: "This person gave their proxy: nobody votes twice. They must take their proxy back first.",
  ballotCame: "This person came: they vote in the room, and their ballot stays aside.",
  ballotOtherBody: "One of the points is for another body: leave it without a vote, this meeting does not decide it.",
  ballotEmpty: "This ballot votes on no point: note at least one choice.",
};

export const en: typeof fr = {
  part,
  cite,
  say: (parts) => saidOnce(parts).map(part).join(" "),
};
