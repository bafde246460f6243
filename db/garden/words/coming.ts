import type { Both } from "../both";
import type { PoleKey } from "./poles";

/** Reports on their way to the coming board; those not named here are filled by their log alone, or silent. */
export const comingReports: readonly { pole: PoleKey; by: string; text: Both; finished: boolean }[] = [
  {
    pole: "team",
    by: "nadia-ferhat",
    text: [
      "Deux visites d’entreprises, un lycée qui veut notre serre, une équipe qui prépare sa scène. Nous demandons une décision sur le prêt.",
      "Two visits to firms, a college that wants our greenhouse, a team preparing its scene. We ask for a decision on the loan.",
    ],
    finished: true,
  },
  {
    pole: "life",
    by: "odile-gramont",
    text: [
      "Le marché tient bon malgré la pluie. L’assemblée se prépare : il nous manque deux paires de bras pour la soupe.",
      "The market holds out in spite of the rain. The assembly is being prepared: we lack two pairs of arms for the soup.",
    ],
    finished: true,
  },
  {
    pole: "soil",
    by: "claire-vasseur",
    text: [
      "La mairie a enfin rappelé pour le forage. Reste à dire qui arrose le jardin public en août, et",
      "The town hall finally called back about the borehole. We still have to say who waters the public garden in August, and",
    ],
    finished: false,
  },
];

export const pointsAsked: readonly { by: string; pole: PoleKey | null; title: Both; text: Both }[] = [
  {
    by: "yvette-roussel",
    pole: "life",
    title: ["Des sacs en papier aux points de retrait", "Paper bags at the pick-up points"],
    text: [
      "J’oublie toujours mes sacs, et je ne suis pas la seule.",
      "I always forget my bags, and I am not the only one.",
    ],
  },
  {
    by: "ines-caradec",
    pole: "team",
    title: ["Un second lieu pour les repas de l’équipe", "A second place for the team’s meals"],
    text: ["L’hiver arrive et la cabane est pleine à midi.", "Winter is near and the hut is full at noon."],
  },
];
