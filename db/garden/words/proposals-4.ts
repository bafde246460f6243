import type { Both } from "../both";
import type { ProposalPlan } from "./proposal-plan";

/** What waits now: for the coming board, for more work, or taken back. */
export const proposalsFour: readonly ProposalPlan[] = [
  {
    pole: "life",
    author: "odile-gramont",
    title: ["Un prix doux pour douze paniers", "A gentle price for twelve baskets"],
    text: [
      "Douze paniers à sept euros, financés par les arrondis du marché. Sur simple demande, sans papier à fournir.",
      "Twelve baskets at seven euros, paid by the market’s rounded change. On request, no papers to show.",
    ],
    cost: 1100,
    board: "coming",
    opinions: [
      ["nadia-ferhat", "for", ["Sans papier : c’est ce qui change tout.", "No papers: that changes everything."]],
      [
        "bernard-lhomme",
        "for",
        ["Les arrondis du marché suffisent, j’ai compté.", "The rounded change is enough, I counted."],
      ],
      ["claire-vasseur", "for", ["Les légumes sont là.", "The vegetables are there."]],
      ["suzanne-okemba", "for", ["Oui, et on en reparle dans six mois.", "Yes, and let us talk again in six months."]],
      ["helene-marchetti", "for", ["À annoncer à l’assemblée.", "To be announced at the assembly."]],
    ],
  },
  {
    pole: "team",
    author: "nadia-ferhat",
    title: ["Prêter la serre 3 au lycée horticole", "Lend greenhouse 3 to the horticultural college"],
    text: [
      "Deux matinées par semaine de mars à juin. Le lycée fournit le terreau et deux mains de plus.",
      "Two mornings a week from March to June. The college brings the compost and two more hands.",
    ],
    board: "coming",
    opinions: [
      [
        "claire-vasseur",
        "abstention",
        ["D’accord, si les semis de tomates gardent le fond.", "Agreed, if the tomato seedlings keep the back."],
      ],
      ["ines-caradec", "for", ["Bon pour l’équipe, bon pour le lycée.", "Good for the team, good for the college."]],
      ["thierry-kervella", "for", ["Je montrerai l’arrosage.", "I will show them the watering."]],
    ],
  },
  {
    pole: "soil",
    author: "thierry-kervella",
    title: ["Acheter du voile d’hivernage pour deux saisons", "Buy winter fleece for two seasons"],
    text: [
      "Le gel a pris trois planches. Un voile plus épais tient deux hivers et se répare.",
      "Frost took three beds. A thicker fleece lasts two winters and can be mended.",
    ],
    cost: 740,
    board: "coming",
    opinions: [
      ["marc-tellier", "for", ["Amorti en deux hivers.", "Paid back in two winters."]],
      ["claire-vasseur", "for", ["Les mâches diront merci.", "The lamb’s lettuce will say thank you."]],
      ["odile-gramont", "abstention", ["A-t-on regardé d’occasion ?", "Have we looked second-hand?"]],
    ],
  },
  {
    pole: "money",
    author: "marc-tellier",
    title: ["Une deuxième signature à la banque", "A second signature at the bank"],
    text: [
      "Une seule personne tient la banque : moi. S’il m’arrive une entorse, rien n’est payé.",
      "One person holds the bank: me. If I sprain an ankle, nothing is paid.",
    ],
    board: "waiting",
  },
  {
    pole: "walls",
    author: "remi-castaing",
    title: ["Un abri pour le vélo-cargo", "A shelter for the cargo bike"],
    text: [
      "Trois tôles du vieux toit, quatre poteaux, une journée d’atelier.",
      "Three sheets of the old roof, four posts, a day in the workshop.",
    ],
    cost: 90,
    board: "draft",
  },
  {
    pole: "life",
    author: "bernard-lhomme",
    title: ["Changer le nom de la feuille de chou", "Rename the newsletter"],
    text: [
      "« La Feuille » suffirait. Mais j’ai relu la première : le nom d’origine est plus drôle.",
      "“The Leaf” would do. But I reread the first issue: the old name is funnier.",
    ],
    board: "withdrawn",
  },
];

/** What people add to their opinion when nothing more precise was said. */
export const opinionLines: readonly { opinion: "for" | "against" | "abstention"; line: Both }[] = [
  { opinion: "for", line: ["Oui, et je veux bien aider.", "Yes, and I will gladly help."] },
  { opinion: "for", line: ["Simple, utile, pas cher.", "Simple, useful, cheap."] },
  {
    opinion: "for",
    line: ["On en parle depuis deux ans : allons-y.", "We have talked of it for two years: let us go."],
  },
  { opinion: "for", line: ["D’accord avec le pôle.", "I agree with the pole."] },
  { opinion: "for", line: ["Bonne idée, à raconter à l’assemblée.", "Good idea, one to tell the assembly."] },
  { opinion: "for", line: ["Oui, si l’équipe est d’accord.", "Yes, if the team agrees."] },
  { opinion: "for", line: ["J’ai vu la même chose ailleurs, cela marche.", "I saw the same elsewhere, it works."] },
  { opinion: "abstention", line: ["Je voudrais un deuxième devis.", "I would like a second quote."] },
  { opinion: "abstention", line: ["Pas assez au courant pour trancher.", "I do not know enough to decide."] },
  { opinion: "abstention", line: ["Qui le fera vraiment ?", "Who will really do it?"] },
  { opinion: "against", line: ["Pas cette année, le budget est serré.", "Not this year, the budget is tight."] },
  { opinion: "for", line: ["", ""] },
];
