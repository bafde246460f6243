import type { fr, LetterFacts } from "./letters.fr";

const coupon = (f: LetterFacts): string[] =>
  f.reachable || !f.deliberates
    ? []
    : [
        [
          `Without a computer, send back this coupon or telephone ${f.backTo}:`,
          "[ ] I will be there",
          "[ ] I am not coming",
          ...(f.proxies ? ["[ ] I give my proxy to ………………………………"] : []),
          "Name and signature: ………………………………",
        ].join("\n"),
      ];
const where = (f: LetterFacts) => `${f.whole}\n${f.place}${f.link ? `\nAt a distance: ${f.link}` : ""}`;

export const en: typeof fr = {
  notice: (name, f) => ({
    subject: `${f.title}, ${f.at}`,
    text: [
      `Hello ${name},`,
      f.deliberates
        ? `Here is the notice ${f.of} (${f.association}).`
        : `We would be glad to see you there: ${f.title} (${f.association}).`,
      where(f),
      ...(f.note ? [f.note] : []),
      ...(f.agenda.length > 0 ? [`Agenda\n${f.agenda.join("\n")}`, `Expected end: ${f.endsAt}.`] : []),
      ...(f.rules.length > 0 ? [f.rules.join("\n")] : []),
      ...coupon(f),
      "Will you be there? Answer in two taps, without signing in:",
    ].join("\n\n"),
  }),
  reminder: (name, f) => ({
    subject: `Will you be there? ${f.title}, ${f.at}`,
    text: [
      `Hello ${name},`,
      `${f.title} is in two days. We do not have your answer yet.`,
      where(f),
      "A yes or a no helps just as much. This is the only reminder, and the same page lets you stop them:",
    ].join("\n\n"),
  }),
  changed: (name, f) => ({
    subject: `Change: ${f.title}, ${f.at}`,
    text: [
      `Hello ${name},`,
      `The date or the place has changed (${f.title}). This is what holds now:`,
      where(f),
      "Your answer is kept. Change it if you need to:",
    ].join("\n\n"),
  }),
  cancelled: (name, f) => ({
    subject: `Cancelled: ${f.title}, ${f.day}`,
    text: [
      `Hello ${name},`,
      `${f.title}, ${f.whole}: this meeting will not take place.`,
      f.note,
      "There is nothing for you to do.",
    ].join("\n\n"),
  }),
  proxyReceived: (name, f, giver) => ({
    subject: `${giver} gives you their proxy`,
    text: [
      `Hello ${name},`,
      `${giver} cannot come and gives you their proxy (${f.title}).`,
      where(f),
      "It holds for this meeting only, and counts if you are there. If you are not coming, say so here:",
    ].join("\n\n"),
  }),
  holderAway: (name, f, holder) => ({
    subject: "Your proxy needs somebody else",
    text: [
      `Hello ${name},`,
      `${holder} is not coming (${f.title}), so the proxy you had given has dropped.`,
      where(f),
      "You may choose somebody else, or come:",
    ].join("\n\n"),
  }),
};
