export type Slash = "decision" | "action" | "vote" | "next";

const letters: { [letter: string]: Slash } = { d: "decision", a: "action", v: "vote", s: "next" };

/** What « /d », « /a », « /v » or « /s » at the start of a line asks for, and the words typed after it; null otherwise. */
export const slashOf = (line: string): { what: Slash; rest: string } | null => {
  const found = /^\s*\/([davs])(?=\s|$)\s*/i.exec(line);
  const what = found ? letters[(found[1] ?? "").toLowerCase()] : undefined;
  return found && what ? { what, rest: line.slice(found[0].length).trim() } : null;
};

/** What is left of a line once its beginning, `done`, went its way: what was typed meanwhile stays. */
export const restOf = (line: string, done: string): string =>
  line.startsWith(done) ? line.slice(done.length).trimStart() : line;
