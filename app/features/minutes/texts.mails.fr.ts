/** A meeting as its letters name it: « Conseil », « du conseil », « jeudi 26 novembre 2026 », where. */
export type MeetingTold = { title: string; of: string; day: string; place: string };

/** The letters that leave a sitting and its minutes. */
export const mails = {
  record: (name: string, m: MeetingTold, decisions: { number: string; title: string; adopted: boolean }[]) => ({
    subject: `Relevé de décisions : ${m.title}, ${m.day}`,
    text: [
      `Bonjour ${name},`,
      `${m.title}, ${m.day}, ${m.place} : la séance est close.`,
      decisions.length === 0
        ? "Aucune décision n’a été prise."
        : [
            "Voici ce qui a été décidé :",
            ...decisions.map((one) => `- ${one.number} : ${one.title} (${one.adopted ? "adoptée" : "rejetée"})`),
          ].join("\n"),
      "Le procès-verbal seul fait foi. Il se lit ici, et chacun peut proposer une correction :",
    ].join("\n\n"),
  }),
  review: (name: string, m: MeetingTold) => ({
    subject: `À relire : le procès-verbal ${m.of}, ${m.day}`,
    text: [
      `Bonjour ${name},`,
      `Le procès-verbal ${m.of} (${m.day}, ${m.place}) est prêt à être relu. S’il faut changer quelque chose, dites-le sur la page : une phrase suffit.`,
      "Le lire :",
    ].join("\n\n"),
  }),
  pointAdded: (name: string, title: string) => ({
    subject: `Un point ajouté en séance : ${title}`,
    text: [
      `Bonjour ${name},`,
      `Avec l’accord des personnes présentes, un point a été ajouté à l’ordre du jour pendant la séance : « ${title} ».`,
      "Voir la réunion :",
    ].join("\n\n"),
  }),
};
