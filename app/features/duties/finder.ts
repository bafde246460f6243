type Line = { key: string; name: string; does: string; office: string; power: string };

// Words of a question that say nothing of what is asked, in both languages, without accents.
const empty = new Set(
  "qui que quoi est ce cet cette le la les un une de du des au aux et ou en pour par dans sur fait tient peut doit a chez who what does do the is of at to for our we in on may can and nos notre".split(
    " ",
  ),
);
const OFFICE_WEIGHT = 2;

/** Words of a text without accents nor capitals. */
export const folded = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

/** « Qui signe à la banque ? »: the duties a question is about, best first, at most `most`; none when no word is known. */
export const dutiesAsked = <L extends Line>(library: readonly L[], question: string, most = 3): L[] => {
  const asked = folded(question).filter((word) => !empty.has(word));
  if (asked.length === 0) return [];
  const scored = library
    .map((line) => ({ line, score: scoreOf(line, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score > best * 0.6)
    .map(({ line }) => line)
    .slice(0, most);
};

const scoreOf = ({ name, does, office, power }: Line, asked: readonly string[]): number =>
  asked.reduce((sum, word) => {
    const says = (text: string) => folded(text).some((other) => alike(word, other));
    return (
      sum + (says(name) ? 6 : 0) + (says(power) ? 3 : 0) + (says(office) ? OFFICE_WEIGHT : 0) + (says(does) ? 1 : 0)
    );
  }, 0);

// « signe » and « signer », « banques » and « banque »: the same beginning, five letters where both are long enough.
const alike = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length, 5);
  return one === other || (length >= 4 && one.slice(0, length) === other.slice(0, length));
};
