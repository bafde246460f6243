import type { filingFr } from "./filing-texts.fr";

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const filingEn: typeof filingFr = {
  headline: ({ kind, as }, names) => {
    const [name = ""] = names;
    const several = names.length > 1;
    if (kind === "name") return "Declare the new name";
    if (kind === "address") return "Declare the new registered address";
    if (kind === "statutes") return "Declare the new statutes";
    if (kind === "renewed") return several ? `Declare ${names.length} renewals` : `Declare ${name}’s renewal`;
    if (as === "seat" && kind === "ends")
      return several ? `Declare ${names.length} departures` : `Declare ${name}’s departure`;
    if (as === "seat") return several ? `Declare ${names.length} arrivals` : `Declare ${name}’s arrival`;
    if (several) return `Declare ${names.length} changes of function`;
    return kind === "ends" ? `Declare the end of a function of ${name}` : `Declare ${name}’s new function`;
  },
  left: (days) => (days === 0 ? "Today is the last day" : `${plural(days, "day", "days")} left`),
  passed: (days) => `Date passed ${plural(days, "day", "days")} ago`,
  law: "law of 1901, article 5",
  localLaw: "local civil code, articles 67 and 71",
  to: {
    registry: "to the registry of associations at the prefecture",
    court: "to the register of associations at the court",
  },
  happened: ({ kind, as }, day) => {
    if (kind === "ends") return as === "seat" ? `Mandate ended on ${day}` : `Ended on ${day}`;
    return `Decided on ${day}`;
  },
  why: (happened, before, law) => `${happened}, to be declared by ${before} (${law}).`,
  others: (n) => (n === 1 ? "Another change goes in the same sheet." : `${n} other changes go in the same sheet.`),
  nobodyFiles: "Nobody is in charge of doing it yet.",
  filedBy: (names) => `In charge: ${names}.`,
  open: "Open the sheet, it is ready",
  openAgain: "Go on with the sheet",
  follow: "See where it stands",
  receiptWaits: (day) => `Sent on ${day}. Its receipt is awaited.`,
  noteReceipt: "Note the receipt",
  ask: "Did something change?",
  askText: (before) =>
    `Nothing is known here. Say so by ${before}: a renewal is declared too, even when the people stay the same.`,
  answer: "Answer",

  labels: {
    begins: { seat: "Arrival", power: "Legal power given", lead: "New function" },
    renewed: { seat: "Renewal", power: "Legal power given", lead: "New function" },
    ends: { seat: "Departure", power: "Legal power ended", lead: "Function ended" },
    name: "New name",
    address: "New registered address",
    statutes: "Statutes changed",
  },
  charge: {
    board: "member of {board.the}",
    body: (name) => (name ? `member: ${name}` : "member of the bureau"),
    titled: (title, body) => `${title} (${body})`,
    alternate: (seat) => `${seat}, as alternate`,
    power: (title) => `legal power “${title}”`,
    lead: (pole) => `{lead.one} of the ${pole} {pole.one}`,
  },
  origins: { elected: "election", coOpted: "co-option", exOfficio: "by right" },
  fromTo: (before, after) => `“${before}” becomes “${after}”`,
  statutesText: "rules cited from the statutes have a new version",
  byDecision: (number) => `decision ${number}`,
  byOrigin: (origin, day) => `${origin} of ${day}`,
  sinceDay: (day) => `since ${day}`,
  before: (day) => `by ${day}`,
  setAside: "This is not a change",
  setAsideThis: (what) => `This is not a change: ${what}`,

  list: {
    title: "Declarations",
    lead: "What changes among the people in charge, the name, the registered address or the statutes is declared within three months.",
    leadCourt:
      "What changes in the direction, the name, the registered address or the statutes is declared to the register of associations at the court.",
    do: "See what to declare",
    nothing: "Nothing waits to be declared.",
    upTo: (day) => `The next question comes on ${day}.`,
    sheet: (n) => `The open sheet: ${plural(n, "change", "changes")}`,
    sheetBy: (name) => `held by ${name}`,
    sent: (day) => `Declaration sent on ${day}`,
    waiting: "receipt awaited",
    past: "Past ones",
    noPast: "No declaration here yet.",
    noPastText: "Each one sent will keep its date, what it said and its receipt.",
    received: (day) => `Declaration received on ${day}`,
    receipt: (number) => `receipt ${number}`,
    tells: (n) => plural(n, "change", "changes"),
    nothingUntil: (day) => `Nothing had changed by ${day}`,
    aside: (what) => `It was not a change: ${what}`,
    saidBy: (name) => `said by ${name}`,
    takeBack: "Take this answer back",
    takeBackThis: (what) => `Take this answer back: ${what}`,
    corrected: "corrected by another one",
    nothingTitle: "Nothing changed",
    nothingLead:
      "A dated answer, when neither people, nor their functions, the name, the registered address or the statutes changed.",
    nothingDay: "Up to which day?",
    nothingDo: "Nothing changed",
    filers: (names) => `May declare: ${names}.`,
    noFilers: "Nobody is in charge of declaring: entrust this power first.",
    give: "Entrust this power",
  },
};
