import type { mails as fr } from "./texts.mails.fr";

export const mails: typeof fr = {
  record: (name: string, day: string, decisions: { number: string; title: string; adopted: boolean }[]) => ({
    subject: `Record of decisions of ${day}`,
    text: [
      `Hello ${name},`,
      decisions.length === 0
        ? `The meeting of ${day} is closed. No decision was taken.`
        : `The meeting of ${day} is closed. Here is what was decided:`,
      ...decisions.map((one) => `${one.number}: ${one.title} (${one.adopted ? "adopted" : "rejected"})`),
      "Only the minutes are authoritative. They are here, and anyone may suggest a correction:",
    ].join("\n\n"),
  }),
  review: (name: string, day: string) => ({
    subject: `To read over: the minutes of ${day}`,
    text: [
      `Hello ${name},`,
      `The minutes of the meeting of ${day} are ready to be read over. If something should change, say so on the page: one sentence is enough.`,
      "Read them:",
    ].join("\n\n"),
  }),
  pointAdded: (name: string, title: string) => ({
    subject: `An item added at the table: ${title}`,
    text: [
      `Hello ${name},`,
      `With the agreement of those present, an item was added to the agenda during the sitting: “${title}”.`,
      "See the meeting:",
    ].join("\n\n"),
  }),
};
