/** What letters about a meeting are made from: names and dates arrive in words of the letter's language. */
export type LetterFacts = {
  association: string;
  /** « Conseil », « le conseil », « du conseil ». */
  title: string;
  the: string;
  of: string;
  /** « jeudi 26 novembre à 19 h 30 », the same with its year, « 26 novembre ». */
  at: string;
  whole: string;
  day: string;
  place: string;
  link: string | null;
  endsAt: string;
  /** The points, each with the number it has on every paper: « 4. Second tunnel ». */
  agenda: string[];
  /** Sentences of the rules on proxies and quorum. */
  rules: string[];
  note: string;
  /** Whom to give the paper coupon back to. */
  backTo: string;
  /** Whether the link can be opened from anywhere, and whether a proxy may be given. */
  reachable: boolean;
  proxies: boolean;
  /** It deliberates: a notice; else an invitation. */
  deliberates: boolean;
};

const coupon = (f: LetterFacts): string[] =>
  f.reachable || !f.deliberates
    ? []
    : [
        [
          `Sans ordinateur, renvoyez ce talon ou téléphonez à ${f.backTo} :`,
          "[ ] Je serai là",
          "[ ] Je ne viendrai pas",
          ...(f.proxies ? ["[ ] Je donne mon pouvoir à ………………………………"] : []),
          "Nom et signature : ………………………………",
        ].join("\n"),
      ];
const where = (f: LetterFacts) => `${f.whole}\n${f.place}${f.link ? `\nÀ distance : ${f.link}` : ""}`;

export const fr = {
  notice: (name: string, f: LetterFacts) => ({
    subject: `${f.title}, ${f.at}`,
    text: [
      `Bonjour ${name},`,
      f.deliberates
        ? `Voici la convocation ${f.of} (${f.association}).`
        : `Nous serions heureux de vous y voir : ${f.title} (${f.association}).`,
      where(f),
      ...(f.note ? [f.note] : []),
      ...(f.agenda.length > 0 ? [`Ordre du jour\n${f.agenda.join("\n")}`, `Fin prévue à ${f.endsAt}.`] : []),
      ...(f.rules.length > 0 ? [f.rules.join("\n")] : []),
      ...coupon(f),
      "Serez-vous là ? Répondez en deux gestes, sans vous connecter :",
    ].join("\n\n"),
  }),
  reminder: (name: string, f: LetterFacts) => ({
    subject: `Serez-vous là ? ${f.title}, ${f.at}`,
    text: [
      `Bonjour ${name},`,
      `${f.title}, c’est dans deux jours. Nous n’avons pas encore votre réponse.`,
      where(f),
      "Un oui ou un non nous aide autant. C’est le seul rappel, et la même page permet de ne plus en recevoir :",
    ].join("\n\n"),
  }),
  changed: (name: string, f: LetterFacts) => ({
    subject: `Changement : ${f.title}, ${f.at}`,
    text: [
      `Bonjour ${name},`,
      `La date ou le lieu a changé (${f.title}). Voici ce qui vaut maintenant :`,
      where(f),
      "Votre réponse reste enregistrée. Changez-la si besoin :",
    ].join("\n\n"),
  }),
  cancelled: (name: string, f: LetterFacts) => ({
    subject: `Annulation : ${f.title}, ${f.day}`,
    text: [
      `Bonjour ${name},`,
      `${f.title}, ${f.whole} : cette réunion n’aura pas lieu.`,
      f.note,
      "Vous n’avez rien à faire.",
    ].join("\n\n"),
  }),
  proxyReceived: (name: string, f: LetterFacts, giver: string) => ({
    subject: `${giver} vous confie son pouvoir`,
    text: [
      `Bonjour ${name},`,
      `${giver} ne pourra pas venir et vous confie son pouvoir (${f.title}).`,
      where(f),
      "Ce pouvoir vaut pour cette réunion seulement, et compte si vous y êtes. Si vous ne venez pas, dites-le ici :",
    ].join("\n\n"),
  }),
  holderAway: (name: string, f: LetterFacts, holder: string) => ({
    subject: "Votre pouvoir est à confier à quelqu’un d’autre",
    text: [
      `Bonjour ${name},`,
      `${holder} ne viendra pas (${f.title}). Le pouvoir que vous lui aviez donné est donc tombé.`,
      where(f),
      "Vous pouvez en choisir un autre, ou venir :",
    ].join("\n\n"),
  }),
};
