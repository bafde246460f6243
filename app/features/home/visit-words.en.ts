import type { visit as french } from "./visit-words.fr";

export const visit: typeof french = {
  title: "Visit the example garden",
  promise: "Every {board.one} member knows why they are here, and the {assembly.one} sees what came of it.",
  lead: (association) =>
    `${association} is an invented garden with fourteen months of life: try anything, nothing can be broken. Choose a door: you become someone, and you do things.`,
  doors: "Five doors, five minutes each",
  minutes: (n) => `${n} minutes`,
  become: (name) => `You become ${name}`,
  enter: "Push this door",
  what: "What you will do",
  now: (name) => `Right now you are ${name}.`,
  someone: "Become someone else",
  someoneHint: (n) => `${n} people have a place here. The menu at the top of each page changes person too.`,
  change: "Become this person",
  reset: {
    title: "Start afresh",
    text: "The garden becomes as it was on the first day. What you tried is erased.",
    button: "Put the garden back as it was",
    word: "Done.",
    done: "The garden is as it was on the first day.",
  },
  empty: "The example garden is not planted here. Run “npm run demo”.",
  door: {
    poles: {
      title: "From president to {pole.many}",
      text: "What did the president, the treasurer and the secretary do? Forty-seven duties, placed one by one in {pole.many}.",
      steps: [
        {
          what: "Read the sentence at the top",
          note: "It says what is held by nobody, or by one person only.",
        },
        {
          what: "Give “File changes” to Bernard",
          note: "It is dated: tomorrow will know who held it today.",
        },
        { what: "See the five {pole.many}", note: "One never writes, another rests on one person." },
        { what: "Open the page of mandates", note: "Who may bind the association, and until when." },
      ],
    },
    pairing: {
      title: "A pairing",
      text: "One person of the {board.one}, one of the team, as equals. Thierry and Rémi’s has gone silent.",
      steps: [
        { what: "See since when", note: "A rhythm chosen by two, and the last time." },
        { what: "Note “we met”", note: "A line each, 140 characters, nothing personal." },
        { what: "Become Rémi", note: "With the menu at the top. He adds his line: two equal voices." },
        { what: "See the grid", note: "Who has no pairing yet, without blame." },
      ],
    },
    board: {
      title: "{board.A} meeting, from preparation to PDF",
      text: "In six days. The page filled itself: reports, proposals, follow-ups.",
      steps: [
        { what: "Add what waits", note: "Proposals are ready; the expected end moves." },
        { what: "Send the notice", note: "Preview, notice counted in days, article cited." },
        { what: "Open the sitting", note: "Name Hélène secretary: roll call, quorum in a sentence, a decision." },
        { what: "Close it", note: "The list says what is missing, then the minutes and their PDF." },
        { what: "Read sealed minutes", note: "Those of the last {board.one} held." },
      ],
    },
    newcomer: {
      title: "New on the {board.one}",
      text: "Amélie has sat for three days. Hélène goes with her. Two steps out of five are done.",
      steps: [
        { what: "Read her home page", note: "What awaits her, five lines at most." },
        { what: "Take the third step", note: "Rights, duties, and who signs what." },
        { what: "Log an action", note: "Two taps and a sentence, as on a phone." },
        { what: "Give an opinion", note: "On a proposal of the next {board.one}." },
      ],
    },
    assembly: {
      title: "The {assembly.one} is tonight",
      text: "The room’s screen, the desk and two phones, side by side. None of it is slides.",
      steps: [
        { what: "Say “it is tonight”", note: "The report opens, the room follows." },
        { what: "Turn the page at the desk", note: "Screen and phones change within the second." },
        { what: "Touch a figure on a phone", note: "It opens on its evidence." },
        { what: "Fill the room", note: "Questions arrive, actions come in, figures move." },
      ],
    },
  },
  hall: {
    title: "The {assembly.one} is tonight",
    lead: "On the left the room’s screen, on the right two {member.many}’ phones. You hold the desk.",
    tonight: "It is tonight: open the report",
    desk: "The desk",
    become: "Take the desk",
    notYours: "The desk is Suzanne’s tonight.",
    stands: "Where the room is",
    scene: (n, total, title) => `Scene ${n} of ${total}: ${title}`,
    before: "Previous scene",
    after: "Next scene",
    crowd: "Fill the room",
    crowdHint:
      "{member.Many} come in and sign, a vote, three questions, two actions, a thank you: by the real commands.",
    realDesk: "Open the real desk",
    slate: "The room’s screen",
    phone: (n) => `Phone ${n}`,
    code: (code) => `On your own phone too: /suivre, code ${code}.`,
    notYet: "The {assembly.one} has no live report. Put the garden back as it was to find it again.",
    over: "The report is frozen: the room approved it. Put the garden back as it was to start again.",
    back: "The five doors",
  },
  crowd: {
    questions: [
      "Will the price of the basket move again this year?",
      "Can we see the new tunnel on Saturday?",
      "Whom should I ring to help at the market?",
      "How many households are waiting for a basket?",
      "Will the hedge bear hazelnuts one day?",
      "Where are the team’s recipes?",
    ],
    actions: [
      "Served a hundred and twenty bowls of soup before the {assembly.one}.",
      "Set out the {assembly.one}’s benches with six volunteers.",
    ],
    thanks: "Thank you to those who peeled the vegetables this morning.",
  },
};
