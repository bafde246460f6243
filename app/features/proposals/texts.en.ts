import type { LineView } from "../../texts/journal";
import type { fr } from "./texts.fr";

const plural = new Intl.PluralRules("en");
const many = (n: number, one: string, other: string) => `${n} ${plural.select(n) === "one" ? one : other}`;
const about = (line: LineView) => (line.pole ? ` (${line.pole})` : "");

export const en: typeof fr = {
  reasons: {
    notYourPole: "This proposal belongs to another {pole.one}. Give it your opinion.",
    poleSubmits: "The {pole.one} is to submit it. Keep it as a draft: the person who leads the {pole.one} will see it.",
    boardOpines: "Opinions are asked of {board.one} members and of the {pole.one}’s team.",
    decided: "This proposal is on an agenda or already decided: it no longer changes.",
    notADraft: "This proposal is no longer a draft.",
    tooLate: "The time for opinions is over, or has not come yet.",
    stillADraft: "A draft is not shown to the {assembly.one}.",
    notWaiting: "This point is no longer waiting.",
  },
  said: {
    drafted: "Draft kept.",
    edited: "Changed.",
    submitted: "Proposal submitted. It waits for an agenda.",
    withdrawn: "Proposal withdrawn.",
    opined: "Your opinion is given. You may still change it.",
    shown: "The {assembly.one} may see this proposal.",
    hidden: "The {assembly.one} no longer sees this proposal.",
    pointAsked: "Point requested. It waits for the next agenda.",
    pointWithdrawn: "Point withdrawn.",
  },
  journal: {
    "proposal.draft": (line: LineView) => `${line.who} is preparing a proposal: “${line.subject}”${about(line)}.`,
    "proposal.edit": (line: LineView) => `${line.who} changed the proposal “${line.subject}”${about(line)}.`,
    "proposal.effect": (line) => `${line.who} prepared what “${line.subject}” will do${about(line)}.`,
    "proposal.dropEffect": (line) => `${line.who} took an effect off “${line.subject}”${about(line)}.`,
    "proposal.submit": (line: LineView) => `${line.who} submits a proposal: “${line.subject}”${about(line)}.`,
    "proposal.withdraw": (line: LineView) => `${line.who} withdrew the proposal “${line.subject}”${about(line)}.`,
    "proposal.opine": (line: LineView) => `${line.who} gave an opinion on “${line.subject}”${about(line)}.`,
    "proposal.show": (line: LineView) =>
      line.data.shown
        ? `${line.who} lets the {assembly.one} see the proposal “${line.subject}”.`
        : `${line.who} no longer shows the {assembly.one} the proposal “${line.subject}”.`,
    "proposal.place": (line: LineView) =>
      line.data.event === "takeOff"
        ? `${line.who} took “${line.subject}” off the agenda${about(line)}.`
        : `${line.who} put “${line.subject}” on the agenda${about(line)}.`,
    "proposal.decide": (line: LineView) =>
      line.data.event === "adopt"
        ? `“${line.subject}” is adopted${about(line)}.`
        : line.data.event === "reject"
          ? `“${line.subject}” is not adopted${about(line)}.`
          : `“${line.subject}” is postponed${about(line)}.`,
    "point.request": (line: LineView) => `${line.who} asks for a point: “${line.subject}”.`,
    "point.withdraw": (line: LineView) => `${line.who} withdrew the point “${line.subject}”.`,
    "point.place": (line: LineView) =>
      line.data.status === "onAgenda"
        ? `${line.who} put the point “${line.subject}” on the agenda.`
        : `${line.who} answered the point asked for: “${line.subject}”.`,
  },

  title: "Proposals",
  lead: "What the {pole.many} propose to the {board.one}: opinions before, a decision together, follow-up after.",
  yourOpinion: "Your opinion is awaited",
  giveOpinion: "Give my opinion",
  waiting: "Waiting for an agenda",
  onAgenda: "On the agenda",
  drafts: "Drafts",
  settled: "Decided",
  others: (n: number) => `See ${many(n, "other", "others")}`,
  propose: "Write a proposal",
  points: "Points asked for",
  pointsLead: "A question to put on the agenda, without a written proposal.",
  askPoint: "Ask for a point",
  pointTitle: "The point, in one line",
  pointText: "Why, in a few words",
  pointPole: "For which {pole.one}",
  noPole: "None in particular",
  send: "Ask",
  withdrawPoint: "Withdraw",
  askedBy: (who: string, day: string) => `asked by ${who}, ${day}`,
  emptyTitle: "No proposal yet",
  emptyBody: "A proposal says what is wanted, why and how much. The {board.one} finds it ready to vote on.",

  newTitle: "Write a proposal",
  newLead: "One page is enough: what you propose, why, how much. It is read before the meeting.",
  fields: {
    pole: "{pole.One}",
    title: "The proposal, in one line",
    titleHint: "It begins with a verb: “Buy a second-hand projector”.",
    text: "Why",
    textHint: "What is missing, what it changes, what it asks for.",
    cost: "Cost, at most",
    costHint: "Leave it empty if it costs nothing.",
    question: "What you ask",
    questionTo: (to) => `What you put ${to}`,
  },
  questions: { decide: "To decide", advise: "Its advice", inform: "To take note" },
  questionHints: {
    decide: "The proposal will be put to the vote.",
    advise: "The {pole.one} will then decide.",
    inform: "Without debate or vote.",
  },
  submit: "Propose",
  keepDraft: "Keep as a draft",
  fromReport: "Born from {pole.a}’s report",
  fromAction: (what: string) => `Born from the action “${what}”`,
  edit: "Edit",
  withdraw: "Withdraw the proposal",
  withdrawHint: "It will stay readable, with the word “withdrawn”.",

  by: (who: string) => `proposed by ${who}`,
  status: {
    draft: "Draft",
    submitted: "Waits for an agenda",
    onAgenda: "On the agenda",
    adopted: "Adopted",
    rejected: "Not adopted",
    postponed: "Postponed",
    withdrawn: "Withdrawn",
  },
  draftNext: "Read it again, then propose it",
  draftNextTo: (to) => `Then it goes ${to}.`,
  draftNextBody: "Only the {pole.one} and you read it.",
  opineNext: "Give your opinion before the meeting",
  opineNextBody: (day: string) => `The decision will be taken ${day}.`,
  opineNextUndated: "Your opinion helps prepare the debate. It does not replace your vote.",
  onAgendaOf: (meeting: string) => `On the agenda: ${meeting}`,
  nextFor: (pole: string) => `What comes next, for the ${pole} {pole.one}`,
  before: (what: string, day: string) => `${what}, before ${day}`,
  done: "Done",
  resolution: (number: string) => `Decision ${number}`,
  why: "Why",
  cost: "Cost",
  atMost: (sum: string) => `${sum} at most`,
  asks: "What is asked",
  asksTo: (to) => `What is put ${to}`,
  since: "Proposed on",
  opinions: (n: number) =>
    n === 0 ? "No opinion yet" : many(n, "opinion before the meeting", "opinions before the meeting"),
  opinionsOf: (n: number, all: number) => `${many(n, "opinion given", "opinions given")} out of ${all}`,
  sides: {
    for: (n: number) => `${n} in favour`,
    abstention: (n: number) => `${n} with reservations`,
    against: (n: number) => `${n} against`,
  },
  side: { for: "In favour", abstention: "With reservations", against: "Against" },
  noOpinionYet: "The first opinion starts the exchange.",
  allOpinions: (n: number) => `Read the ${n} opinions`,
  poleOf: (who: string, pole: string | null) => (pole ? `${who}, ${pole} {pole.one}` : who),
  opineTitle: "Your opinion",
  opinionLine: "In one sentence",
  opinionHint: "Optional. The whole {board.one} will read it, with your first name.",
  saveOpinion: "Give my opinion",
  changeOpinion: "Change my opinion",
  show: "May be shown to the {assembly.one}",
  showIt: "Show to the {assembly.one}",
  hideIt: "Stop showing",
  showHint: "Its title may appear in the live report, in public.",
  thread: "The thread, from idea to {assembly.one}",
};
