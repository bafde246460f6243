import type { ReminderFacts } from "./letters.fr";

const listed = new Intl.ListFormat("en", { type: "conjunction" });
const quoted = (poles: string[]) => listed.format(poles.map((name) => `“${name}”`));

export const en = (name: string, f: ReminderFacts) => ({
  subject: `A report to read over before ${f.day}: ${listed.format(f.poles)}`,
  text: [
    `Hello ${name},`,
    `${f.words.board.The} meets ${f.at}, ${f.place}.`,
    f.poles.length > 1
      ? `The reports of ${quoted(f.poles)} are not finished yet.`
      : `The report of ${quoted(f.poles)} is not finished yet.`,
    f.noted > 0
      ? `What was noted already fills it (${f.noted > 1 ? `${f.noted} actions` : "1 action"}): read it over, say “nothing to report”, or tell it at the meeting.`
      : "Two sentences are enough. You may also say “nothing to report”, or tell it at the meeting.",
    `This message is the only reminder. To get none about this report, open it and choose “${f.stop}”.`,
  ].join("\n\n"),
});
