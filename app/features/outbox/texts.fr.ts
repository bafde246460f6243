import type { LineView } from "../../texts/journal";

export const fr = {
  reasons: {
    keepersOnly: "Le courrier est tenu par les gardiens de l’outil.",
    alreadySent: "Ce message est déjà parti.",
  },
  said: { retried: "Le message repart dans un instant." },
  journal: { "mail.retry": (l: LineView) => `${l.who} a fait repartir un message` },
  copy: { do: "Copier le message", done: "Copié", text: "Le message" },
  page: {
    title: "Le courrier",
    lead: "Ce que l’outil écrit, à qui, et ce qu’il en est. Vous remettez à la main ce qui ne peut pas partir.",
    settings: "Réglages",
    emptyTitle: "Aucun message pour l’instant",
    empty: "Convocations, liens et rappels passeront par ici.",
    waitingKicker: "Rien ne part tout seul",
    waitingTitle: (count: number) => (count > 1 ? `${count} messages attendent` : "Un message attend"),
    emptyByHand:
      "Convocations, liens et rappels s’écriront ici. Aucun serveur de courrier n’est réglé : vous les copierez, ou les remettrez en main propre.",
    waitingText: (count: number): string =>
      count > 1
        ? "Ils attendent parce qu’aucun serveur de courrier n’est réglé. Rien n’est perdu : copiez-les, imprimez la convocation, ou donnez un code en main propre."
        : "Il attend parce qu’aucun serveur de courrier n’est réglé. Rien n’est perdu : copiez-le, imprimez la convocation, ou donnez un code en main propre.",
    waitingHow:
      "Pour qu’ils partent seuls, demandez à la personne qui a installé l’outil de renseigner SMTP_URL et MAIL_FROM, puis de le redémarrer. Ceux qui attendent partiront alors.",
    waitingDemo: "C’est le jardin d’exemple : aucun serveur de courrier n’y est réglé, et personne ne reçoit rien.",
    byKind: "Messages par genre",
    allKinds: "Tous",
    kindOf: (kind: string, count: number) => `${kind} (${count})`,
    refusedTitle: (count: number) =>
      count > 1 ? `${count} messages n’ont pas pu partir` : "Un message n’a pas pu partir",
    refusedText: "Vérifiez l’adresse, puis faites-les repartir.",
    to: (name: string) => `Pour ${name}`,
    nobody: "personne inconnue",
    states: {
      sent: "Parti",
      waiting: "En attente",
      later: "Prévu plus tard",
      noAddress: "Sans adresse, à remettre en main propre",
      refused: "N’a pas pu partir",
    },
    private: "Lien personnel : son contenu n’est lu que par la personne.",
    privateCode: "Donnez-lui plutôt un code",
    retry: "Faire repartir",
    kinds: {
      signIn: "Lien pour entrer",
      invitation: "Invitation",
      notice: "Convocation",
      reminder: "Rappel",
      answer: "Réponse",
      record: "Relevé de décisions",
      minutes: "Procès-verbal",
      proposal: "Proposition",
      action: "Action",
      request: "Demande",
      pairing: "Binôme",
      welcome: "Bienvenue",
      thanks: "Merci",
      digest: "Résumé du jour",
      other: "Message",
    },
    pageOf: (page: number, pages: number) => `Page ${page} sur ${pages}`,
    pages: "Pages du courrier",
    before: "Plus récents",
    after: "Plus anciens",
  },
};
