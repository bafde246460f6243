import type { GlossaryEntry, GlossaryWord } from "./glossary.fr";

/** The board's words, one plain sentence each. Same keys as the French list, or it does not compile. */
export const glossary: Record<GlossaryWord, GlossaryEntry> = {
  advisoryVoice: {
    word: "Advisory voice",
    plain: "You give your view and are listened to, but you do not take part in the vote.",
  },
  agenda: { word: "Agenda", plain: "The list of items the meeting will deal with, sent out with the notice." },
  anyOtherBusiness: {
    word: "Any other business",
    plain: "The small items at the end of a meeting: you talk, you decide nothing of weight.",
  },
  assembly: {
    word: "{generalAssembly.One}",
    plain: "The meeting of all {member.many}: it hears the account of the year, votes and elects the {board.one}.",
  },
  blankVote: {
    word: "Blank vote",
    plain: "A ballot with no choice on it: your statutes say whether it is a vote cast.",
  },
  board: {
    word: "{board.One}",
    plain: "The group elected by the {assembly.one} to decide and keep watch between one {assembly.one} and the next.",
  },
  boardBook: {
    word: "{board.One} book",
    plain: "Everything worth reading before the meeting, gathered in one document.",
  },
  castingVote: { word: "Casting vote", plain: "The vote that settles a tie, if your statutes provide for one." },
  conflictOfInterest: {
    word: "Conflict of interest",
    plain: "When a decision touches you closely: you say so, and you let the others vote.",
  },
  coOptation: {
    word: "Co-option",
    plain: "The {board.one} itself picks someone for an empty seat, until the {assembly.one} has its say.",
  },
  coordinator: {
    word: "Coordinator",
    plain: "The employee who runs the team day to day and prepares meetings with the {board.one}.",
  },
  decisionRecord: {
    word: "Record of decisions",
    plain: "One page sent the same evening: what was decided, who does it and by when.",
  },
  discharge: { word: "Discharge", plain: "By a vote, the {assembly.one} says it approves how the past year was run." },
  duty: {
    word: "Duty",
    plain: "One precise task held for the association: signing a cheque, opening the post, minding the accounts.",
  },
  electoralRoll: {
    word: "Electoral roll",
    plain: "The list, fixed on a given day, of those who may vote at the {assembly.one}.",
  },
  filing: {
    word: "Filing with the registry",
    plain: "Changes among the people in charge are filed with the prefecture (or the court) within three months.",
  },
  financialReport: {
    word: "Financial report",
    plain: "The year told in money: what came in, what went out, what is left.",
  },
  followUp: { word: "Follow-up", plain: "What a decision asks {pole.a} to do, with a date." },
  handover: { word: "Handover", plain: "The moment you pass on what you were holding: files, contacts, habits." },
  inCamera: {
    word: "In camera",
    plain: "A part of the meeting where only {board.one} members stay, and which is not talked about outside.",
  },
  internalRules: { word: "Internal rules", plain: "The text that completes the statutes for everyday life." },
  legalPower: {
    word: "Legal power",
    plain: "A dated permission for one person to act for the association: sign, represent, run the bank account.",
  },
  liveReport: {
    word: "Live report",
    plain: "The story of the year shown to the {assembly.one}, made of real actions and real decisions.",
  },
  majority: {
    word: "Majority",
    plain: "How many votes it takes to adopt: more than half, or more if your statutes ask for it.",
  },
  mandate: {
    word: "Mandate",
    plain: "The time during which you sit on the {board.one}, with a start, an end and an election behind it.",
  },
  mentor: { word: "Mentor", plain: "The {board.one} member who welcomes a newcomer and answers questions." },
  minutes: {
    word: "Minutes",
    plain: "The official account of the meeting: who was there, what was said, what was voted.",
  },
  moralReport: {
    word: "Moral report",
    plain: "The meaning of the year: where the project stands, and where it is heading.",
  },
  notice: { word: "Notice of meeting", plain: "The official invitation, with the date, the place and the agenda." },
  office: { word: "Office", plain: "A title held on the {board.one}, such as chair, treasurer or secretary." },
  pairing: { word: "Pairing", plain: "{board.A} member and an employee who meet regularly, as equals." },
  pillar: { word: "Pillar", plain: "One of the main reasons the association exists, on which everything else rests." },
  pole: {
    word: "{pole.One}",
    plain: "A small group that carries one theme all year and accounts for it to the {board.one}.",
  },
  poleLead: {
    word: "{pole.One} {lead.one}",
    plain: "The {board.one} member who keeps {pole.a} going and speaks for it to the others.",
  },
  promise: {
    word: "Promise",
    plain: "What the {board.one} undertook before the {assembly.one}, and answers for the following year.",
  },
  proposal: { word: "Proposal", plain: "An idea put in writing, ready for the {board.one} to discuss and decide." },
  proxy: { word: "Proxy", plain: "You cannot come: you entrust your vote to someone, for one meeting only." },
  quorum: { word: "Quorum", plain: "How many members must be gathered for the meeting to be able to decide." },
  resolution: { word: "Resolution", plain: "The exact text put to the vote, as it will stand in the minutes." },
  secondCall: {
    word: "Second call",
    plain: "A new meeting when the first fell short of its quorum, often under a gentler rule.",
  },
  secretBallot: { word: "Secret ballot", plain: "A vote on paper or on screen where nobody knows who chose what." },
  sessionChair: {
    word: "Chair of the sitting",
    plain: "The person leading this one meeting: who speaks, and until when.",
  },
  sessionSecretary: { word: "Secretary of the sitting", plain: "The person writing the minutes of this one meeting." },
  showOfHands: { word: "Show of hands", plain: "A vote where everyone raises a hand, in plain sight." },
  signInSheet: {
    word: "Sign-in sheet",
    plain: "The sheet you sign on arrival: it proves who was present or represented.",
  },
  staggeredRenewal: {
    word: "Renewal by thirds",
    plain: "Each year a third of the seats comes up for election: the {board.one} changes without emptying.",
  },
  statutes: { word: "Statutes", plain: "The association’s founding contract: its purpose, who decides and how." },
  votesCast: {
    word: "Votes cast",
    plain: "The votes that enter the calculation: usually for and against, without abstentions.",
  },
  votingVoice: { word: "Voting voice", plain: "The right to vote, and so to decide with the others." },
  writtenConsultation: {
    word: "Written consultation",
    plain: "A decision taken in writing between two meetings, if your statutes allow it.",
  },
};
