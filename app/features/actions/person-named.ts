export type Named = { id: string; name: string };
/** Someone the sentence names, and everyone it may be: several when a first name is shared. */
export type NamedPerson = { said: string; candidates: string[] };

/** Who a word or words may be: the full name, else the first name, accents and capitals aside. Nobody known: null. */
export function personNamed(said: string, people: readonly Named[]): NamedPerson | null {
  const wanted = folded(said);
  if (wanted === "") return null;
  const whole = people.filter((one) => folded(one.name) === wanted);
  const candidates = (whole.length > 0 ? whole : people.filter((one) => firstNames(one.name).includes(wanted))).map(
    (one) => one.id,
  );
  return candidates.length > 0 ? { said: said.trim(), candidates } : null;
}

/** Lower case, without accents, typographic apostrophe or doubled blanks; as long as what is searched allows. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

// « Marie Anne Petit » answers to « Marie » and to « Marie Anne », never to « Petit » alone.
function firstNames(name: string): string[] {
  const words = folded(name).split(" ");
  return words.slice(0, Math.max(1, words.length - 1)).map((_, last) => words.slice(0, last + 1).join(" "));
}
