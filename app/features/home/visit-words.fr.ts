export const visit = {
  title: "Visiter le jardin d’exemple",
  promise: "Chaque membre {board.of} sait pourquoi il est là, et {assembly.the} voit ce que cela a donné.",
  lead: (association: string) =>
    `${association} est un jardin inventé, avec quatorze mois de vie : essayez tout, rien ne peut être abîmé. Choisissez une porte : vous devenez quelqu’un, et vous faites.`,
  doors: "Cinq portes, cinq minutes chacune",
  minutes: (n: number) => `${n} minutes`,
  become: (name: string) => `Vous devenez ${name}`,
  enter: "Pousser cette porte",
  what: "Ce que vous allez faire",
  now: (name: string) => `En ce moment, vous êtes ${name}.`,
  someone: "Devenir quelqu’un d’autre",
  someoneHint: (n: number) =>
    `${n} personnes ont une place ici. Le menu en haut de chaque page permet aussi d’en changer.`,
  change: "Devenir cette personne",
  reset: {
    title: "Remettre à zéro",
    text: "Le jardin redevient comme au premier jour. Ce que vous avez essayé est effacé.",
    button: "Remettre le jardin à zéro",
    word: "C’est fait.",
    done: "Le jardin est comme au premier jour.",
  },
  empty: "Le jardin d’exemple n’est pas planté ici. Lancez « npm run demo ».",
  door: {
    poles: {
      title: "De président à {pole.many}",
      text: "Que faisaient le président, le trésorier, le secrétaire ? Quarante-sept attributions, que l’on pose une à une dans {pole.ofMany}.",
      steps: [
        {
          what: "Lisez la phrase du haut",
          note: "Elle dit ce qui n’est tenu par personne, ou par une seule.",
        },
        {
          what: "Confiez « Déclarer les changements » à Bernard",
          note: "C’est daté : demain on saura qui le tenait aujourd’hui.",
        },
        {
          what: "Allez voir les cinq {pole.many}",
          note: "L’un n’écrit jamais, un autre repose sur une seule personne.",
        },
        { what: "Ouvrez la page des mandats", note: "Qui peut engager l’association, et jusqu’à quand." },
      ],
    },
    pairing: {
      title: "Un binôme",
      text: "Une personne {board.of}, une de l’équipe, à égalité. Celui de Thierry et Rémi s’est tu.",
      steps: [
        { what: "Regardez depuis quand", note: "Un rythme choisi à deux, et la dernière fois." },
        { what: "Notez « on s’est vus »", note: "Une ligne chacun, cent quarante signes, rien de personnel." },
        { what: "Devenez Rémi", note: "Par le menu du haut. Il ajoute sa ligne : deux voix égales." },
        { what: "Voyez la grille", note: "Qui n’a pas encore de binôme, sans reproche." },
      ],
    },
    board: {
      title: "{board.A}, de la préparation au PDF",
      text: "Dans six jours. La page s’est remplie toute seule : rapports, propositions, suites à donner.",
      steps: [
        { what: "Ajoutez ce qui attend", note: "Des propositions sont prêtes ; la fin prévue bouge." },
        { what: "Envoyez la convocation", note: "Aperçu, délai compté en jours, article cité." },
        { what: "Ouvrez la séance", note: "Nommez Hélène secrétaire : appel, quorum en une phrase, une décision." },
        { what: "Fermez la séance", note: "La liste dit ce qui manque, puis le procès-verbal et son PDF." },
        { what: "Lisez un procès-verbal scellé", note: "Celui {board.du} derni{board.er} {board.one} tenu{board.e}." },
      ],
    },
    newcomer: {
      title: "Une nouvelle {board.to}",
      text: "Amélie siège depuis trois jours. Hélène l’accompagne. Deux pas sur cinq sont faits.",
      steps: [
        { what: "Lisez son accueil", note: "Ce qui l’attend, cinq lignes au plus." },
        { what: "Faites le troisième pas", note: "Droits, devoirs, et qui signe quoi." },
        { what: "Notez une action", note: "Deux gestes et une phrase, comme sur un téléphone." },
        { what: "Donnez un avis", note: "Sur une proposition {board.du} prochain{board.e} {board.one}." },
      ],
    },
    assembly: {
      title: "{assembly.The}, c’est ce soir",
      text: "L’écran de la salle, le pupitre et deux téléphones, côte à côte. Rien n’est un diaporama.",
      steps: [
        { what: "Dites « c’est ce soir »", note: "Le bilan s’ouvre, la salle le suit." },
        { what: "Tournez la page au pupitre", note: "L’écran et les téléphones changent dans la seconde." },
        { what: "Touchez un chiffre sur un téléphone", note: "Il s’ouvre sur ses preuves." },
        { what: "Peuplez la salle", note: "Des questions arrivent, des actions tombent, les chiffres bougent." },
      ],
    },
  },
  hall: {
    title: "{assembly.The}, c’est ce soir",
    lead: "À gauche l’écran de la salle, à droite deux téléphones {member.kindMany}. Vous tenez le pupitre.",
    tonight: "C’est ce soir : ouvrir le bilan",
    desk: "Le pupitre",
    become: "Prendre le pupitre",
    notYours: "Le pupitre est à Suzanne ce soir.",
    stands: "Où en est la salle",
    scene: (n: number, total: number, title: string) => `Scène ${n} sur ${total} : ${title}`,
    before: "Scène précédente",
    after: "Scène suivante",
    crowd: "Peupler la salle",
    crowdHint:
      "{member.OfMany} entrent et signent, un vote, trois questions, deux actions, un merci : par les vraies commandes.",
    realDesk: "Ouvrir le vrai pupitre",
    slate: "L’écran de la salle",
    phone: (n: number) => `Téléphone ${n}`,
    code: (code: string) => `Sur votre téléphone aussi : /suivre, code ${code}.`,
    notYet: "{assembly.The} n’a pas de bilan vivant. Remettez le jardin à zéro pour le retrouver.",
    over: "Le bilan est figé : la salle l’a approuvé. Remettez le jardin à zéro pour recommencer.",
    back: "Les cinq portes",
  },
  crowd: {
    questions: [
      "Le prix du panier va-t-il encore bouger cette année ?",
      "Peut-on visiter le nouveau tunnel samedi ?",
      "Qui faut-il appeler pour aider au marché ?",
      "Combien de foyers attendent un panier ?",
      "La haie donnera-t-elle des noisettes un jour ?",
      "Où trouver les recettes de l’équipe ?",
    ],
    actions: [
      "Servi cent vingt bols de soupe avant {assembly.the}.",
      "Installé les bancs {assembly.of} avec six volontaires.",
    ],
    thanks: "Merci à celles et ceux qui ont épluché les légumes ce matin.",
  },
};
