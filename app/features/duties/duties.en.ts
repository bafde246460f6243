import type { fr } from "./duties.fr";

const duties: (typeof fr)["duties"] = {
  represent: {
    name: "Represent the association",
    does: "Speak and act in its name before the State, the town hall and partners.",
  },
  court: {
    name: "Go to court",
    does: "Speak for the association before a judge, once {board.the} has decided so.",
  },
  sign: {
    name: "Sign contracts and agreements",
    does: "Commit the association in writing, within the limits {board.the} has voted.",
  },
  employer: {
    name: "Be the employer",
    does: "Answer for the team’s working conditions, hours and health.",
  },
  hire: {
    name: "Hire",
    does: "Choose with the team the person who fits, then sign the work contract.",
  },
  discipline: {
    name: "Decide on a warning or a departure",
    does: "Hold the interview, keep to the time limits, write the letter: never alone.",
  },
  coordination: {
    name: "Follow the coordination",
    does: "Meet whoever coordinates every week, listen, settle what is waiting.",
  },
  convene: {
    name: "Call the meetings",
    does: "Set the date, prepare the agenda, send the notice in time.",
  },
  chair: {
    name: "Chair the meetings",
    does: "Give the floor, keep to the hour, see that everyone can speak.",
  },
  disagreements: {
    name: "Calm disagreements",
    does: "See the people, hear each of them, offer a way out before it sets hard.",
  },
  moralReport: {
    name: "Give the moral report",
    does: "Tell {assembly.to} about the year, what it taught and where we are going.",
  },
  townHall: {
    name: "Keep in touch with the town hall",
    does: "Give news, invite, ask for a hand, say thank you.",
  },
  networks: {
    name: "Sit in the networks",
    does: "Speak for the association among neighbours of the trade, and bring back what is said.",
  },
  press: {
    name: "Answer journalists",
    does: "Tell the press and the radio about the association, or find who will do it best.",
  },
  standIn: {
    name: "Stand in for whoever is away",
    does: "Take over when the chair cannot, so that nothing has to wait.",
  },
  safety: {
    name: "Look after safety",
    does: "Keep the record of risks up to date, with first-aid kits, extinguishers and good gestures.",
  },
  buildings: {
    name: "Look after buildings and works",
    does: "Walk round, ask for quotes, follow the works down to the last screw.",
  },
  equipment: {
    name: "Look after tools and vehicles",
    does: "Know what we own, what is wearing out, what is due for a check or a repair.",
  },
  output: {
    name: "Follow the activity month by month",
    does: "Look at what is grown, delivered or run, and tell {board.the} when it changes.",
  },
  prices: {
    name: "Propose prices and fees",
    does: "Compare, work out and propose a price that is fair to buyer and grower.",
  },
  labels: {
    name: "Keep approvals and labels",
    does: "Prepare the files, receive the inspections, renew before the date.",
  },
  bank: {
    name: "Sign at the bank",
    does: "Pay, deposit, talk with the bank: it asks for a name, a signature and a date.",
  },
  accounts: {
    name: "Keep the accounts",
    does: "File the papers and follow the entries, to know every month where we stand.",
  },
  budget: {
    name: "Prepare and follow the budget",
    does: "Propose the year’s budget, compare plan and fact, warn when the gap grows.",
  },
  income: {
    name: "Take in fees and sales",
    does: "Check what comes in, remind people kindly, take it to the bank.",
  },
  grants: {
    name: "Apply for grants",
    does: "Spot the calls, write the files, report on what was done.",
  },
  financialReport: {
    name: "Present the accounts",
    does: "Tell {assembly.to} in plain words where money comes from and where it goes.",
  },
  payroll: {
    name: "Follow the payroll",
    does: "Send the hours, check payslips and social contributions, every month.",
  },
  taxes: {
    name: "File the tax returns",
    does: "Fill in what the tax office asks and keep the proof of sending.",
  },
  accountant: {
    name: "Work with the accountant",
    does: "Prepare the yearly accounts, answer questions, receive the auditor if there is one.",
  },
  insurance: {
    name: "Look after insurance",
    does: "Check that places, vehicles and volunteers are covered, and report damage in time.",
  },
  invoices: {
    name: "Prepare payments",
    does: "Check the invoices, ask {pole.the} to agree, keep them ready to be paid.",
  },
  expenses: {
    name: "Refund expenses",
    does: "Receive the volunteers’ claims, check the receipts, refund quickly.",
  },
  cash: {
    name: "Keep the cash box",
    does: "Count the cash of sales and parties, note the difference, take it to the bank.",
  },
  receipts: {
    name: "Thank the donors",
    does: "Write a word for each gift and send the tax receipt at the start of the year.",
  },
  minutes: {
    name: "Write the minutes",
    does: "Note what is decided, have it signed, keep it where everyone finds it.",
  },
  mail: {
    name: "Receive official mail",
    does: "Open what reaches the registered office, registered letters included, and pass it on.",
  },
  file: {
    name: "Declare changes",
    does: "Within three months: people in charge, statutes, name or seat, at the registry or the court.",
  },
  roll: {
    name: "Keep the list of {member.many}",
    does: "Enter who comes and who leaves, and know at any time who may vote.",
  },
  records: {
    name: "Keep the archives",
    does: "Store statutes, agreements and registers, and know how long to keep them.",
  },
  dataProtection: {
    name: "Protect personal data",
    does: "Answer whoever asks what we know of them, keep the record, warn of a leak.",
  },
  assembly: {
    name: "Prepare {assembly.the}",
    does: "Choose the date and place, gather the reports, prepare the sign-in sheet and the votes.",
  },
  statutes: {
    name: "Keep statutes and rules up to date",
    does: "Read them once a year, propose changes, keep the right version at hand.",
  },
  news: {
    name: "Give news",
    does: "Write the newsletter: what was done, what is coming, whom to thank.",
  },
  welcome: {
    name: "Welcome volunteers",
    does: "Receive each new person, find them a place, ask how they are.",
  },
  gatherings: {
    name: "Arrange time together",
    does: "Parties, meals, outings: the pleasure of being there counts as much as the rest.",
  },
  website: {
    name: "Keep the website and networks",
    does: "Keep opening hours up to date, answer messages, show what is going on.",
  },
};

export const en: typeof fr = {
  duties,
  offices: {
    president: "president",
    vicePresident: "vice-president",
    treasurer: "treasurer",
    deputyTreasurer: "deputy treasurer",
    secretary: "secretary",
    deputySecretary: "deputy secretary",
  },
  themes: {
    resources: "Resources and accounts",
    team: "Employed team",
    activity: "Activity and sales",
    places: "Places, tools, safety",
    associationLife: "Life of the association",
    governance: "Meetings and papers",
    partners: "Ties and partners",
  },
  often: {
    allTheTime: "all the time",
    weekly: "every week",
    monthly: "every month",
    quarterly: "every quarter",
    yearly: "every year",
    whenNeeded: "when needed",
  },
  forWhom: {
    association: "the whole association",
    board: "{board.the}",
    members: "{member.theMany}",
    volunteers: "volunteers",
    employees: "the employed team",
    partners: "partners",
    state: "the State",
    public: "the public",
  },
  powers: {
    represent: "Represent",
    sign: "Sign",
    employer: "Employer",
    bank: "Bank",
    mail: "Mail",
    file: "Declare",
    dataProtection: "Data",
  },
};
