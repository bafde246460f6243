/** The letters that leave a sitting and its minutes. */
export const mails = {
  record: (name: string, day: string, decisions: { number: string; title: string; adopted: boolean }[]) => ({
    subject: `Relevé de décisions du ${day}`,
    text: [
      `Bonjour ${name},`,
      decisions.length === 0
        ? `La réunion du ${day} est close. Aucune décision n’a été prise.`
        : `La réunion du ${day} est close. Voici ce qui a été décidé :`,
      ...decisions.map((one) => `${one.number} : ${one.title} (${one.adopted ? "adoptée" : "rejetée"})`),
      "Le procès-verbal seul fait foi. Il se lit ici, et chacun peut proposer une correction :",
    ].join("\n\n"),
  }),
  review: (name: string, day: string) => ({
    subject: `À relire : le procès-verbal du ${day}`,
    text: [
      `Bonjour ${name},`,
      `Le procès-verbal de la réunion du ${day} est prêt à être relu. S’il faut changer quelque chose, dites-le sur la page : une phrase suffit.`,
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
