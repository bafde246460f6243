import type { fr } from "./duties.fr";

export const en: typeof fr = {
  duties: {
    represent: {
      name: "Represent the association",
      does: "Speak and act in its name before the state, the town, its partners, and in court if the {board.one} so decides.",
    },
    sign: {
      name: "Sign contracts and agreements",
      does: "Commit the association in writing, within the limits the {board.one} voted.",
    },
    employer: {
      name: "Act as the employer",
      does: "Sign employment contracts, watch over working conditions, answer for the team’s safety.",
    },
    convene: {
      name: "Call and lead meetings",
      does: "Prepare the agenda, send the notice, see that everyone gets a chance to speak.",
    },
    bank: {
      name: "Use the bank account",
      does: "Pay, deposit, talk to the bank: it asks for a name, a signature and a date.",
    },
    accounts: {
      name: "Keep the accounts",
      does: "File receipts, follow the entries, prepare the financial report for the {assembly.one}.",
    },
    budget: {
      name: "Prepare and follow the budget",
      does: "Propose the year’s budget, compare planned with actual, warn when the gap grows.",
    },
    income: {
      name: "Find and collect income",
      does: "Fees, sales, gifts, grants: ask for them in time and account for them.",
    },
    minutes: {
      name: "Write and keep the minutes",
      does: "Note what is decided, have it signed, store it where everyone can find it.",
    },
    mail: {
      name: "Receive the mail",
      does: "Open what arrives at the registered office and pass it on to the right person.",
    },
    file: {
      name: "File changes",
      does: "Within three months: people in charge, statutes, name or address, with the registry or the court.",
    },
    roll: {
      name: "Keep the list of {member.many}",
      does: "Record arrivals and departures, say who may vote, protect these data.",
    },
  },
  offices: { president: "president", treasurer: "treasurer", secretary: "secretary" },
  themes: {
    partners: "Links and partners",
    people: "Team and volunteers",
    resources: "Money and accounts",
    associationLife: "Life of the association",
  },
};
