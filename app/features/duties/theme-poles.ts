import { type Theme, themes } from "./duties";
import { folded } from "./finder";

type Pole = { id: string; name: string; remit: string; theme: string | null };

// Beginnings of words one meets in the names of poles, in both languages, without accents.
const signs: Record<Theme, readonly string[]> = {
  resources: ["financ", "compta", "compte", "tresor", "ressource", "budget", "argent", "account", "money", "resource"],
  team: ["insertion", "salari", "equipe", "emploi", "rh", "humain", "inclusion", "staff", "team", "people", "employ"],
  activity: ["maraich", "cultur", "jardin", "panier", "vente", "product", "activit", "atelier", "growing", "sales"],
  places: ["batim", "lieu", "materiel", "travaux", "toit", "securit", "logist", "building", "place", "tool", "site"],
  associationLife: ["associati", "adherent", "benevol", "convivial", "accueil", "fete", "communit", "member", "life"],
  governance: ["gouvern", "coordin", "secretar", "conseil", "juridi", "administrat", "govern", "board", "office"],
  partners: ["partenar", "reseau", "communic", "lien", "territoire", "relation", "partner", "network", "outreach"],
};

/**
 * The pole that fits each theme, guessed from the words of its name, theme and remit. A theme that nothing names goes to
 * the pole of the association's life, else to the one that has got the fewest so far: somebody reads and corrects before it counts.
 */
export const polesByTheme = (poles: readonly Pole[]): { theme: Theme; poleId: string | null }[] => {
  const found = new Map<Theme, string>();
  for (const theme of themes) {
    const best = [...poles].map((pole) => ({ pole, score: scoreOf(pole, theme) })).sort((a, b) => b.score - a.score)[0];
    if (best && best.score > 0) found.set(theme, best.pole.id);
  }
  const taken = [...found.values()];
  return themes.map((theme) => {
    const poleId = found.get(theme) ?? found.get("associationLife") ?? fewest(poles, taken);
    if (poleId && !found.has(theme)) taken.push(poleId);
    return { theme, poleId };
  });
};

const scoreOf = (pole: Pole, theme: Theme): number => {
  const says = (text: string) => folded(text).some((word) => signs[theme].some((sign) => word.startsWith(sign)));
  return (says(pole.theme ?? "") ? 6 : 0) + (says(pole.name) ? 4 : 0) + (says(pole.remit) ? 1 : 0);
};

const fewest = (poles: readonly Pole[], taken: readonly string[]): string | null => {
  const count = (id: string) => taken.filter((one) => one === id).length;
  return [...poles].sort((a, b) => count(a.id) - count(b.id))[0]?.id ?? null;
};
