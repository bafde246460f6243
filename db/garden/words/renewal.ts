import type { Both } from "../both";

type Met = {
  given: string;
  family: string;
  email: string;
  source: "fair" | "market" | "word";
  occasion: Both;
  ago: number;
  nextStep: Both;
  nextIn: number;
  steps: ("met" | "guest" | "candidate")[];
};

/** Three people met, who agreed to be kept: where, and what their follower means to do. */
export const met: readonly Met[] = [
  {
    given: "Rosalie",
    family: "Quemener",
    email: "rosalie.quemener@exemple.org",
    source: "market",
    occasion: ["le marché du samedi", "the Saturday market"],
    ago: 12,
    nextStep: ["L’appeler pour se voir une fois", "Call to meet once"],
    nextIn: 2,
    steps: [],
  },
  {
    given: "Anselme",
    family: "Barthe",
    email: "anselme.barthe@exemple.org",
    source: "fair",
    occasion: ["la foire aux plants", "the seedling fair"],
    ago: 40,
    nextStep: ["Lui proposer la prochaine réunion de pôle", "Offer the next pole meeting"],
    nextIn: 6,
    steps: ["met"],
  },
  {
    given: "Fanta",
    family: "Lecoq",
    email: "fanta.lecoq@exemple.org",
    source: "word",
    occasion: ["un chantier au jardin", "a work day in the garden"],
    ago: 75,
    nextStep: ["Reparler du mandat autour d’un café", "Talk about the mandate over a coffee"],
    nextIn: 10,
    steps: ["met", "guest"],
  },
];

const said = (who: string, marks: string) => {
  const [heard = "3", ready = "3", time = "3", done = "3", shared = "3", open = "3"] = marks;
  return { who, heard, ready, time, done, shared, open };
};

/** What six administrators answered to the six questions, from 1 to 4. */
export const lookSaid = [
  said("helene-marchetti", "433323"),
  said("claire-vasseur", "342423"),
  said("nadia-ferhat", "433322"),
  said("odile-gramont", "443423"),
  said("thierry-kervella", "332312"),
  said("bernard-lhomme", "443333"),
];
