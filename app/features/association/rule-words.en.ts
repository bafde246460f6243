import type { MajorityRule, QuorumRule } from "./rule-set";
import type { rules as french } from "./rule-words.fr";

const shares: { [fraction: string]: string } = {
  "1/2": "half",
  "1/3": "a third",
  "1/4": "a quarter",
  "1/5": "a fifth",
  "2/3": "two thirds",
  "3/4": "three quarters",
};
const share = ({ fraction, strict }: { fraction: { n: number; d: number }; strict: boolean }) => {
  const said = shares[`${fraction.n}/${fraction.d}`] ?? `${fraction.n}/${fraction.d}`;
  return strict ? `more than ${said}` : said;
};
const quorum = (rule: QuorumRule) => {
  if (rule.kind === "none") return "No quorum is asked.";
  const base = rule.base === "seats" ? "of the seats" : "of the members on the roll";
  const counts = rule.counts === "present" ? "present" : "present or represented";
  return `It takes ${share(rule)} ${base}, ${counts}.`;
};
const bases: { [base in MajorityRule["base"]]: string } = {
  votesCast: "of the votes cast",
  presentOrRepresented: "of those present and represented",
  present: "of those present",
  members: "of all members",
};
const majority = (rule: MajorityRule) => `Adopted with ${share(rule)} ${bases[rule.base]}.`;
const renewed: { [parts: number]: string } = {
  1: "All seats are renewed at once.",
  2: "Renewed by halves.",
  3: "Renewed by thirds.",
  4: "Renewed by quarters.",
};
const listed = (items: string[]) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items);
const signers = {
  sessionChair: "the chair of the sitting",
  sessionSecretary: "the secretary of the sitting",
  everyonePresent: "everyone present",
};

/** The rules of a body in English: what each settles, and each as a sentence. */
export const rules: typeof french = {
  labels: {
    electors: "Who votes",
    quorum: "Quorum",
    quorumForStatutes: "Quorum to change the statutes",
    secondCall: "Second call",
    majority: "Majority",
    majorityForStatutes: "Majority to change the statutes",
    votesCast: "Votes cast",
    castingVote: "Tied votes",
    proxies: "Proxies",
    distance: "At a distance",
    correspondence: "By correspondence",
    noticeDays: "Notice",
    signers: "Signatures",
    minutesFinalOn: "Final minutes",
    employeesLimit: "Employees on the {board.one}",
    secretForPersons: "Votes on persons",
    renewal: "Length and renewal",
    termLimit: "Mandates in a row",
    vacancy: "Vacant seat",
    organisationSeats: "Seats of an organisation",
  },
  sentences: {
    electors: (it) => {
      const who = it.who === "seats" ? "Those who hold a seat vote" : "Members on the roll vote";
      const conditions = [
        it.paidUp && "paid up",
        it.memberSinceMonths > 0 && `members for ${it.memberSinceMonths} months`,
        it.minimumAge !== null && `aged ${it.minimumAge} or more`,
        it.joinsTonight && "including whoever joins that evening",
      ].filter((one) => one !== false);
      return [who, ...conditions].join(", ").concat(".");
    },
    quorum,
    quorumForStatutes: quorum,
    secondCall: (it) => {
      if (it.kind === "none") return "No second call is planned.";
      const when = it.kind === "later" ? `at least ${it.delayDays} days later` : `${it.afterMinutes} minutes later`;
      return `Second call ${when}. ${quorum(it.quorum)}`;
    },
    majority,
    majorityForStatutes: majority,
    votesCast: (it) => {
      const out = [
        it.withoutAbstentions && "abstentions",
        it.withoutBlank && "blank votes",
        it.withoutNull && "null votes",
      ].filter((one) => one !== false);
      return out.length === 0 ? "Every vote counts." : `Left out: ${listed(out)}.`;
    },
    castingVote: (it) =>
      it ? "When votes are tied, the chair of the sitting decides." : "When votes are tied, it is not adopted.",
    proxies: (it) => {
      if (!it.allowed) return "No proxy is given.";
      const cap = it.cap === null ? "without limit" : `${it.cap} at most a person`;
      return `A proxy may be given, ${cap}.${it.blank === "desk" ? " Blank proxies are handed out at the desk." : ""}`;
    },
    distance: (it) => {
      const ways = [it.video && "by video", it.phone && "by telephone"].filter((one) => one !== false);
      if (ways.length === 0) return "One sits in the room.";
      const weight = it.quorum ? (it.votes ? "and it counts for quorum and votes" : "and it counts for quorum") : "";
      return `One may sit ${listed(ways)}${weight ? `, ${weight}` : ""}.`;
    },
    correspondence: (it) => {
      if (!it.allowed) return "Nobody votes by correspondence.";
      const days = it.daysBefore === 1 ? "until the day before" : `until ${it.daysBefore} days before the sitting`;
      const until = it.daysBefore === 0 ? "until the day of the sitting" : days;
      return `One may vote by correspondence, ballots received ${until}${it.quorum ? ", and it counts for quorum" : ""}.`;
    },
    noticeDays: (it) => `The notice leaves at least ${it} days before.`,
    signers: (it) => `The minutes are signed by ${listed(it.map((one) => signers[one]))}.`,
    minutesFinalOn: (it) =>
      it === "signature"
        ? "The minutes are final once signed."
        : "The minutes are final when the next meeting adopts them.",
    employeesLimit: (it) =>
      `Employees hold at most ${share({ ...it, strict: false })} of the ${it.base === "filledSeats" ? "filled " : ""}seats.`,
    renewal: (it) => {
      const length = it.years === null ? "The length of a mandate is not entered" : `A mandate lasts ${it.years} years`;
      return `${length}. ${renewed[it.parts] ?? `Renewed in ${it.parts} parts.`}`;
    },
    termLimit: (it) => {
      if (it.kind === "none") return "Nothing limits mandates in a row.";
      const most = it.kind === "mandates" ? `${it.most} mandates` : `${it.most} years`;
      return `${most} in a row at most. ${it.beyond === "refuse" ? "Beyond that, the tool refuses." : "Beyond that, the tool says so before the election."}`;
    },
    vacancy: (it) => {
      const fills = it.coOption
        ? "Someone may be co-opted until the next {assembly.one}."
        : "A vacant seat waits for the next {assembly.one}.";
      return `${fills} ${it.remainingTerm ? "Whoever replaces ends the term of the seat." : "Whoever replaces begins a whole term."}`;
    },
    organisationSeats: (it) =>
      it.cap === null
        ? "An organisation may hold several seats, without limit."
        : `An organisation holds ${it.cap} ${it.cap > 1 ? "seats" : "seat"} at most.`,
    secretForPersons: (it) => (it ? "Votes on persons are secret." : "Votes are by show of hands, on persons too."),
  },
  fields: {
    paidUp: "Paid up",
    joinsTonight: "One may join that evening",
    memberSinceMonths: "Member for (months)",
    minimumAge: "Minimum age",
    fraction: "How many",
    counts: "Who counts",
    when: "When",
    delay: "Delay (days, or minutes the same day)",
    base: "On what base",
    withoutAbstentions: "Without abstentions",
    withoutBlank: "Without blank votes",
    withoutNull: "Without null votes",
    yes: "Yes",
    allowed: "It is allowed",
    cap: "At most, a person",
    holders: "Who may hold a proxy",
    blank: "Blank proxies",
    video: "By video",
    phone: "By telephone",
    quorum: "Counts for quorum",
    votes: "Counts for votes",
    secretVotes: "Counts for secret votes",
    days: "Days",
    daysBefore: "Ballots received until so many days before (0: the day itself)",
    years: "Length of a mandate (years)",
    parts: "Renewal",
    inARow: "What is counted in a row",
    most: "At most",
    beyond: "Beyond that",
    coOption: "{board.The} may co-opt",
    remainingTerm: "Whoever replaces ends the term of the seat",
    seatsEach: "Seats at most, an organisation",
    sessionChair: "Chair of the sitting",
    sessionSecretary: "Secretary of the sitting",
    everyonePresent: "Everyone present",
  },
  options: {
    none: "none",
    "1/2+": "more than half",
    "1/2": "half",
    "1/3": "a third",
    "1/4": "a quarter",
    "1/5": "a fifth",
    "2/3": "two thirds",
    "3/4": "three quarters",
    present: "present",
    presentOrRepresented: "present and represented",
    votesCast: "votes cast",
    members: "all members",
    sameDay: "the same day",
    later: "another day",
    electors: "those who vote here",
    anyone: "anyone",
    refused: "refused",
    desk: "handed out at the desk before opening",
    signature: "on signature",
    adoption: "on adoption by the next meeting",
    filledSeats: "filled seats",
    allSeats: "all seats",
    atOnce: "all seats at once",
    halves: "by halves",
    thirds: "by thirds",
    quarters: "by quarters",
    fifths: "by fifths",
    sixths: "by sixths",
    mandates: "mandates",
    years: "years",
    warn: "say so before the election",
    refuse: "refuse the mandate",
  },
};
