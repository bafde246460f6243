import { countingIn } from "../../texts/lists";
import type { Words } from "../association/words";
import type { MeetingKind, PointKind } from "./kinds";
import type { pages as french } from "./pages-texts.fr";

const { count, and } = countingIn("en");
const people = (n: number) => count(n, { one: "person", other: "people" });
const points = (n: number) => count(n, { one: "point", other: "points" });

const share = ({ n, d }: { n: number; d: number }) => {
  if (n * 2 === d) return "half";
  if (n * 3 === d) return "a third";
  if (n * 4 === d) return "a quarter";
  return n === 2 && d === 3 ? "two thirds" : `${n}/${d}`;
};

const standing = {
  welcome: "Welcome and sign-in",
  assemblyWelcome: "Welcome, sign-in and quorum",
  minutesOf: (_words: Words, day: string) => `Minutes of ${day}`,
  reports: (words: Words, _day: string) => `Reports ${words.pole.ofMany}`,
  otherBusiness: "Any other business",
  moral: "President’s report",
  activity: "Activity report",
  financial: "Financial report and discharge",
  election: (words: Words, _day: string) => `Renewal ${words.board.of}`,
  statutes: "Change of the statutes",
  roundTable: "Round of news",
  poleWork: "Work under way and what comes next",
};

const pointKind: Record<PointKind, string> = {
  welcome: "Welcome",
  minutesAdoption: "Decision",
  reports: "Information",
  decision: "Decision",
  opinion: "Opinion",
  information: "Information",
  followUp: "Follow-up of a decision",
  otherBusiness: "Discussion",
  break: "Break",
};
const kinds: Record<MeetingKind, string> = {
  board: "{board.One} meeting",
  ordinary: "Ordinary {generalAssembly.one}",
  extraordinary: "Extraordinary {generalAssembly.one}",
  mixed: "Mixed {generalAssembly.one}",
  convivial: "Convivial meeting",
  poleMeeting: "{pole.One} meeting",
};

export const pages: typeof french = {
  standing,
  pointKind,
  kinds,
  points,
  ruleLines: {
    noProxy: "No proxies at this meeting.",
    proxies: (cap) =>
      cap === null ? "You may give a proxy." : `You may give a proxy; each person holds ${cap} at most.`,
    noQuorum: "No quorum is asked for.",
    quorum: (fraction, strict) => `Quorum: ${strict ? "more than " : ""}${share(fraction)} of the votes.`,
  },
  statuses: {
    preparing: "Being prepared",
    called: "Notice sent",
    open: "Sitting under way",
    closedWithoutQuorum: "Closed without a quorum",
    closed: "Minutes to sign",
    signed: "Minutes signed",
    adopted: "Minutes adopted",
    cancelled: "Cancelled",
  },
  list: {
    title: "Meetings",
    lead: "First what is coming, then what was said and decided.",
    next: "Next meeting",
    coming: "Then",
    past: "Already held",
    plan: "Plan a meeting",
    emptyTitle: "No meeting is planned",
    emptyBody: "Choose a date and a place: the agenda will fill with what is waiting.",
    emptyFor: "You will be told by mail as soon as a meeting concerns you.",
    pastEmpty: "Meetings once held will stand here, with their minutes.",
    toAnswer: "Your answer is awaited",
    youCome: "You will be there",
    youDont: "You are not coming",
    youGave: "Your proxy is given",
    pages: "Pages of meetings held",
    place: (page, all) => `Page ${page} of ${all}`,
    newer: "More recent",
    older: "Older",
    second: "Second call",
  },
  plan: {
    title: "Plan a meeting",
    lead: (last) => `Filled from the last one (${last}). Change what changes.`,
    leadNew: "A date, a place. The rest fills itself.",
    kind: "Which meeting?",
    day: "Day",
    hour: "Time",
    minutes: "Announced length",
    minutesUnit: "minutes",
    place: "Place",
    link: "Link to attend at a distance",
    linkHint: "Leave empty if the meeting is held on the spot only.",
    name: "A name of its own",
    nameHint: "Optional: “Autumn {board.one}”, “Tenth anniversary {assembly.one}”.",
    pole: "{pole.One} that meets",
    choose: "Choose",
    chair: "Chair of the sitting",
    secretary: "Secretary of the sitting",
    officersHint: "Two roles of this meeting only. You may name them later.",
    later: "Later",
    past: "This meeting already took place: I am entering it afterwards",
    go: "Plan this meeting",
    edit: "Date, place and roles",
    save: "Save",
    cancel: "Cancel the meeting",
    cancelHint: "Those who were called will be told. The meeting stays in the list.",
    cancelWhy: "Why? One sentence is enough",
    cancelGo: "Cancel this meeting",
    open: "Open this form",
  },
  page: {
    noticeBy: (day, late) => `The notice ${late ? "was to leave" : "leaves"} by ${day}.`,
    dated: (title, day) => `${title}, ${day}`,
    lead: (at, place) => `${at}, ${place}.`,
    kicker: (place, ends) => `${place}, expected end ${ends}`,
    willYou: "Will you be there?",
    yes: "I will be there",
    remote: "I will be there at a distance",
    no: "I am not coming",
    proxy: "Give my proxy",
    youCome: "You will be there",
    youComeRemote: "You will be there at a distance",
    youDont: "You are not coming",
    youGave: (name) => `${name} will hold your proxy`,
    youHold: (names) => `You hold the proxy of ${names}.`,
    change: "Change my answer",
    withdraw: "Take my proxy back",
    agenda: "The agenda",
    agendaLine: (n, decisions) =>
      decisions === 0
        ? `${points(n)} on the agenda`
        : `${points(n)} on the agenda, ${count(decisions, { one: "decision", other: "decisions" })} among them`,
    agendaNone: "The agenda is not written yet.",
    noAgenda: "No agenda: people come for the pleasure of meeting.",
    ends: (hour) => `Expected end ${hour}`,
    inCamera: "In camera",
    addedInSession: "Added in the sitting",
    documents: "Documents",
    liveReport: {
      title: "The live report",
      text: "The year told to the room, on the slate and on phones, without slides.",
      prepare: "Prepare the report",
      desk: "Open the desk",
      read: "Read the report",
    },
    answers: "The answers",
    changeIt: "Change the order or the date",
    answersLink: "See and enter answers",
    prepare: "Prepare",
    prepareTitle: "The agenda is being prepared",
    prepareBody: "What is waiting is already there. It remains to choose, then to call.",
    sit: "Open the sitting",
    sitTitle: "It is today",
    sitPassed: "The day has passed: its minutes are still to be written",
    sitLater: (day: string) => `The sitting will open here on the day itself, ${day}.`,
    follow: "Follow the sitting",
    minutes: "Read the minutes",
    minutesTitle: "The meeting is over",
    notYetCalled: "The notice has not left yet.",
    notYetBody: "You will be told by mail, with the agenda and three buttons to answer.",
    cancelled: "This meeting is cancelled.",
    proxyTitle: "Give my proxy",
    proxyWho: "To whom?",
    proxyHint: "This person will be told. Your proxy holds for this meeting, and drops if you come.",
    proxyGo: "Give my proxy",
    proxyUnlimited:
      "Your statutes say nothing of proxies: they are allowed, without limit. A written rule would protect the vote better.",
    proxyNotAllowed: "No article allows a proxy at this meeting. Saying that you are not coming is already a help.",
    stop: "Send me no reminder",
    ics: "Put it in my calendar",
    secondCall: "Second call, the first having missed its quorum.",
    firstOf: "See the first meeting",
    officers: (chair, secretary) =>
      and([...(chair ? [`${chair} chairs`] : []), ...(secretary ? [`${secretary} takes the notes`] : [])]),
  },
  forecast: (f) => {
    const come = `${f.coming} coming`;
    const given = f.proxies > 0 ? ` and ${count(f.proxies, { one: "proxy", other: "proxies" })}` : "";
    const verdict = f.none
      ? "no quorum is asked for."
      : f.reached
        ? "the quorum would be reached."
        : `${count(f.missing, { one: "vote", other: "votes" })} short of the quorum.`;
    return { strong: `${come}${given} of ${f.base}`, rest: `: ${verdict}` };
  },
  remoteUncounted: (n) =>
    n === 1
      ? "One person will follow at a distance: no article lets them be counted yet."
      : `${n} people will follow at a distance: no article lets them be counted yet.`,
  waiting: (n) => (n === 0 ? "Everyone has answered." : `${people(n)} ${n > 1 ? "have" : "has"} not answered yet.`),
  papers: {
    large: "In large print:",
    notice: "Notice to print",
    book: "{board.One} book as one PDF",
    "sign-in-sheet": "Sign-in sheet",
    "proxy-form": "Proxy form",
  },
  prepare: {
    title: (the, day) => `Prepare ${the} of ${day}`,
    lead: "The page filled itself. Keep, take off, move: everything is saved.",
    leadEmpty: "Nothing is written yet. One button, and what is waiting takes its place here.",
    leadCalled: "The notice has left. The order and the lengths may still move.",
    leadFixed: "The notice has left: {assembly.a} decides only on what is written there.",
    fill: "Fill the agenda",
    emptyTitle: "The agenda is still blank",
    emptyBody: "The welcome, the last minutes, the reports and what is waiting: all of it can come at once.",
    waits: "What is waiting",
    coOptions: "Co-options to ratify",
    seat: (rank) => `Seat ${rank}`,
    nothingWaits: "Nothing is waiting: proposals, follow-ups and requests will take their place here.",
    proposals: "Proposals ready",
    followUps: "Decisions that come back",
    overdue: "Actions to pick up again",
    deadlines: "Deadlines ahead",
    asked: "Points asked for",
    reports: "{pole.One} reports",
    reportsIn: (n, all) => `${n} received of ${all}`,
    reportsWait: (underWay) =>
      underWay === 0
        ? "None under way. A report may also be told in the sitting."
        : `${underWay} under way. A report may also be told in the sitting.`,
    opinions: (o) => {
      const all = o.for + o.abstention + o.against;
      if (all === 0) return "No opinion yet";
      if (all === o.for) return all === 1 ? "1 opinion, in favour" : `${all} opinions, all in favour`;
      return `${all} opinions, ${o.for} for, ${o.against} against`;
    },
    due: (day) => `due on ${day}`,
    decided: (number) => `decision ${number}`,
    askedBy: (name) => `asked for by ${name}`,
    add: (what) => `Add: ${what}`,
    addPoint: "Add a point",
    newTitle: "Title of the point",
    newKind: "For",
    newMinutes: "Minutes",
    newMinutesHint: "Empty: the length is guessed.",
    newPole: "{pole.One}",
    noPole: "No {pole.one}",
    inCamera: "In camera",
    inCameraHint: "Its title and text are seen only by {board.one} members and the officers of the sitting.",
    minutesOf: (n) => `Minutes, point ${n}`,
    up: (n) => `Move point ${n} up`,
    down: (n) => `Move point ${n} down`,
    remove: (n) => `Take point ${n} off`,
    edit: (n) => `Change point ${n}`,
    endBefore: (n) => `${n} before the announced time.`,
    endOn: "at the announced time.",
    endAfter: (n, hour) => `${n} after the announced time, ${hour}.`,
    ruler: (from, to, end) => `The evening, from ${from} to ${to}. Expected end ${end}.`,
    hem: "Hatched hem: a decision is expected.",
    set: "Set",
    nextBefore: (day, article) => `Before ${day}${article ? ` (${article})` : ""}`,
    nextLate: (days) => `The notice period is short by ${count(days, { one: "day", other: "days" })}`,
    nextTitle: (days) =>
      days <= 0
        ? "The notice leaves today"
        : days === 1
          ? "The notice leaves tomorrow at the latest"
          : `The notice leaves within ${days} days`,
    lateTitle: "The notice leaves in haste",
    send: (n) => `Call ${people(n)}`,
    invite: (n) => `Invite ${people(n)}`,
    preview: "Preview",
    calledTitle: "The notice has left",
    calledOn: (when) => `Sent ${when}`,
    see: "See the answers",
  },
  noOne: { title: "Nobody is on the roll", go: "See the people" },
  notice: {
    invitation: (title) => `Invitation: ${title}`,
    title: (of) => `Notice ${of}`,
    lead: "This is what each person will receive. Read it again, add a word, send.",
    leadSent: "This is what each person received.",
    mail: "The letter",
    subject: "Subject",
    to: "To",
    forEach: "each person, by name",
    buttonNote: "Under this text: a personal link to the three buttons, and a calendar file.",
    who: "Who is called",
    byMail: (n) => `${people(n)} by e-mail`,
    byPaper: (n) => `${people(n)} on paper`,
    paperHint: () => "No e-mail address: hand them the printed notice. You will enter their answer.",
    byHand: "Mail does not leave by itself yet: a keeper of the tool will copy each message from the outbox page.",
    seatedOut: (n) =>
      n === 1 ? "One person of the {board.one} is not called." : `${n} people of the {board.one} are not called.`,
    seatedOutText: (n) =>
      n === 1
        ? "Holding a seat gives no vote at the {assembly.one}: the role of member is entered on their page."
        : "Holding a seat gives no vote at the {assembly.one}: the role of member is entered on each one’s page.",
    nobodyText: "First give the mandates, or for {assembly.a} the role of member on each one’s page.",
    voices: (n) => `${count(n, { one: "vote", other: "votes" })} on the roll, frozen as the notice leaves.`,
    noVoice: (names) => `Without a vote: ${names}.`,
    note: "A word of your own",
    noteHint: "Optional. It stands under the date and the place.",
    late: "Why this short notice?",
    lateHint: "One sentence. It will be kept with the notice.",
    lateWarn: "Careful",
    rules: "The rules that will hold",
    rulesFrozen: "The sitting will follow the rules in force on the day it is called, even if they change later.",
    send: (n) => `Send to ${people(n)}`,
    empty: "The agenda is empty: prepare it first.",
    sentOn: (when) => `Sent ${when}.`,
    noReply: "The server has no public address: each letter carries a coupon to cut out.",
    show: "Show the names",
    reason: "Reason for the short notice",
  },
  answers: {
    title: (of) => `Answers ${of}`,
    lead: "What came by link, and what you enter from a coupon or a call.",
    list: "The list",
    table: "One line a person",
    enter: "Enter an answer",
    enterHint: "Received on paper, by telephone or by word of mouth.",
    who: "From whom?",
    what: "Their answer",
    holder: "If it is a proxy, given to",
    none: "Nobody",
    go: "Record their answer",
    columns: { name: "Name", voice: "Vote", answer: "Answer", how: "Received" },
    says: { yes: "Coming", remote: "At a distance", no: "Not coming", proxy: "Proxy", null: "Not yet" },
    to: (name) => `Proxy to ${name}`,
    via: { link: "by link", app: "in the app", paper: "on paper", keeper: "at the desk" },
    voices: { voting: "Voting", advisory: "Advisory", guest: "No vote" },
    holds: (n) => `holds ${count(n, { one: "proxy", other: "proxies" })}`,
    invite: "Invite one more person",
    inviteHint: "A candidate or a guest: they read the agenda, without a vote.",
    inviteWho: "Who?",
    inviteGo: "Invite",
    coupons: "Coupons to print",
    couponsHint: "For people without an e-mail address. Print this page and cut.",
    couponYes: "I will be there",
    couponNo: "I am not coming",
    couponProxy: "I give my proxy to",
    sign: "Name and signature",
    emptyTitle: "The notice has not left yet",
    emptyBody: "Answers will take their place here, one line a person.",
    go_: "Prepare the notice",
    proxiesTitle: "The proxies",
    proxyLine: (from, to) => `${from} to ${to}`,
    dropped: {
      giverCame: "dropped: the person came",
      giverComes: "dropped: the person is coming",
      withdrawn: "taken back",
      replaced: "replaced",
      holderAway: "dropped: its holder is not coming",
    },
  },
  answer: {
    hello: (name) => `Hello ${name}`,
    closed: "Answers are closed: the sitting is open or over.",
    cancelled: "This meeting is cancelled. There is nothing for you to do.",
    note: "This link is yours. It asks for no password: do not forward it.",
    thanks: "Your answer is recorded. You may change it until the sitting opens.",
  },
};
