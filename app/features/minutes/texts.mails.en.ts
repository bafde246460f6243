import type { mails as fr } from "./texts.mails.fr";

export const mails: typeof fr = {
  record: (name, m, decisions) => ({
    subject: `Record of decisions: ${m.title}, ${m.day}`,
    text: [
      `Hello ${name},`,
      `${m.title}, ${m.day}, ${m.place}: the sitting is closed.`,
      decisions.length === 0
        ? "No decision was taken."
        : [
            "Here is what was decided:",
            ...decisions.map((one) => `- ${one.number}: ${one.title} (${one.adopted ? "adopted" : "rejected"})`),
          ].join("\n"),
      "Only the minutes are authoritative. They are here, and anyone may suggest a correction:",
    ].join("\n\n"),
  }),
  review: (name, m) => ({
    subject: `To read over: the minutes ${m.of}, ${m.day}`,
    text: [
      `Hello ${name},`,
      `The minutes ${m.of} (${m.day}, ${m.place}) are ready to be read over. If something should change, say so on the page: one sentence is enough.`,
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
