import type { Words } from "../association/words";

/** What the reminder of a report is made from; hours and names arrive in words of the letter's language. */
export type ReminderFacts = {
  words: Words;
  poles: string[];
  /** How many noted actions already fill them. */
  noted: number;
  at: string;
  day: string;
  place: string;
  stop: string;
};

const listed = new Intl.ListFormat("fr", { type: "conjunction" });
const quoted = (poles: string[]) => listed.format(poles.map((name) => `« ${name} »`));

/** The one reminder of a pole's report, two days before the board. */
export const fr = (name: string, f: ReminderFacts) => ({
  subject: `Un rapport à relire avant le ${f.day} : ${listed.format(f.poles)}`,
  text: [
    `Bonjour ${name},`,
    `${f.words.board.The} se réunit ${f.at}, ${f.place}.`,
    f.poles.length > 1
      ? `Les rapports de ${quoted(f.poles)} ne sont pas encore terminés.`
      : `Le rapport de ${quoted(f.poles)} n’est pas encore terminé.`,
    f.noted > 0
      ? `Ce qui a été noté le remplit déjà (${f.noted > 1 ? `${f.noted} actions` : "1 action"}) : il reste à relire, à dire « rien à signaler », ou à raconter en séance.`
      : "Deux phrases suffisent. Vous pouvez aussi dire « rien à signaler », ou raconter en séance.",
    `Ce message est le seul rappel. Pour n’en recevoir aucun sur ce rapport, ouvrez-le et choisissez « ${f.stop} ».`,
  ].join("\n\n"),
});
