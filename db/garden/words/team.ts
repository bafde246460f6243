import type { Both } from "../both";

/** What the Insertion pole logs: trades, training, partners; never anything about a person’s own situation. */
export const teamLines: readonly Both[] = [
  [
    "Accueilli quatre personnes dans l’équipe, visite du jardin et des vestiaires.",
    "Welcomed four people to the team, tour of the garden and changing rooms.",
  ],
  [
    "Signé la convention avec le lycée horticole pour trois demi-journées.",
    "Signed the agreement with the horticultural college for three half-days.",
  ],
  ["Formation tronçonneuse : cinq certificats remis.", "Chainsaw course: five certificates handed out."],
  [
    "Visite de la légumerie de Saint-Aubin avec toute l’équipe.",
    "Visited the Saint-Aubin vegetable kitchen with the whole team.",
  ],
  ["Préparé le dialogue de gestion avec Sophie.", "Prepared the yearly review with Sophie."],
  [
    "Rencontré la responsable d’une entreprise d’espaces verts : deux essais promis.",
    "Met the head of a landscaping firm: two trial weeks promised.",
  ],
  ["Organisé la journée gestes et postures dans la serre 1.", "Held the safe-lifting day in greenhouse 1."],
  [
    "Refait le livret d’accueil, relu à voix haute par l’équipe.",
    "Rewrote the welcome booklet, read aloud by the team.",
  ],
  ["Tenu le stand des métiers de la terre au forum de la ville.", "Ran the land-trades stand at the town fair."],
  ["Mis à jour les fiches de poste de la serre avec Inès.", "Updated the greenhouse job sheets with Inès."],
  ["Emmené six personnes visiter la pépinière des Coteaux.", "Took six people to visit the Coteaux nursery."],
  [
    "Lancé l’atelier lecture de plan de culture, le mardi à 9 h.",
    "Started the planting-plan reading workshop, Tuesdays at 9.",
  ],
  ["Réglé la commande de chaussures de sécurité, 14 paires.", "Settled the safety-shoe order, 14 pairs."],
  [
    "Reçu l’inspection : tout est en ordre, un extincteur à déplacer.",
    "Received the inspection: all in order, one extinguisher to move.",
  ],
  ["Construit avec l’équipe le planning des congés d’été.", "Built the summer leave plan with the team."],
  [
    "Fait le point avec la mission locale sur les visites du printemps.",
    "Reviewed the spring visits with the youth employment office.",
  ],
  [
    "Trois personnes ont conduit le tracteur pour la première fois.",
    "Three people drove the tractor for the first time.",
  ],
  ["Écrit la fiche métier « préparer un panier » avec Lucie.", "Wrote the job sheet “making up a basket” with Lucie."],
  ["Obtenu douze places à la formation conduite d’engins.", "Secured twelve places on the machine-driving course."],
  [
    "Repas partagé de l’équipe et du conseil, trente-deux assiettes.",
    "Shared meal of team and board, thirty-two plates.",
  ],
  [
    "Cherché une salle plus calme pour les entretiens : le bureau du fond.",
    "Looked for a quieter room for interviews: the back office.",
  ],
  [
    "Présenté le jardin aux jardiniers des ateliers voisins.",
    "Showed the garden to the gardeners of the next-door workshops.",
  ],
  [
    "Préparé les attestations de compétences, neuf remises en main propre.",
    "Prepared the skill certificates, nine handed over in person.",
  ],
  ["Accompagné l’équipe au salon des maraîchers bio.", "Went with the team to the organic growers’ fair."],
  ["Mis en place un tableau des tâches que chacun peut lire.", "Put up a task board everyone can read."],
  ["Négocié deux matinées de soutien en français professionnel.", "Obtained two mornings of French for work."],
  [
    "Invité trois anciens de l’équipe à raconter leur métier d’aujourd’hui.",
    "Invited three former team members to tell about their trade today.",
  ],
  [
    "Relu la demande de subvention du département, partie insertion.",
    "Reread the county grant request, the integration part.",
  ],
  [
    "Testé le nouveau parcours de la serre avec deux encadrants.",
    "Tried the new greenhouse round with two supervisors.",
  ],
  ["Fait réparer la fontaine à eau du vestiaire.", "Had the changing-room water fountain mended."],
  [
    "Proposé à l’équipe de choisir deux variétés pour la saison prochaine.",
    "Asked the team to choose two varieties for next season.",
  ],
  ["Préparé la scène de l’équipe pour la dernière assemblée.", "Prepared the team’s scene for the last assembly."],
  ["Appelé douze entreprises des environs : quatre visites prévues.", "Rang twelve firms nearby: four visits booked."],
  [
    "Relié les fiches de sécurité et affiché le plan d’évacuation.",
    "Bound the safety sheets and posted the exit plan.",
  ],
  ["Fêté une embauche durable dans une pépinière.", "Celebrated a lasting job at a nursery."],
  ["Animé la réunion du lundi avec Inès, ordre du jour tenu.", "Led the Monday meeting with Inès, agenda kept."],
  ["Préparé l’accueil de deux stagiaires du lycée horticole.", "Prepared the arrival of two college trainees."],
  [
    "Visité un autre jardin du réseau : idées pour les fiches de poste.",
    "Visited another garden of the network: ideas for job sheets.",
  ],
  ["Remis les clés des nouveaux casiers à l’équipe.", "Gave the team the keys of the new lockers."],
  ["Bouclé le bilan du premier semestre avec Sophie.", "Closed the first half-year review with Sophie."],
];

/** Regular lines of the pole, the count changing with the week. */
export const teamRounds = (n: number): readonly Both[] => [
  [`Réunion d’équipe sur le planning, ${n} présents.`, `Team meeting on the schedule, ${n} present.`],
  [`Tenu ${n} entretiens de fin de période avec Inès.`, `Held ${n} end-of-period interviews with Inès.`],
  [`Matinée découverte : ${n} visiteurs dans les serres.`, `Discovery morning: ${n} visitors in the greenhouses.`],
];

export const teamToDo: readonly { text: Both; due: number; who: string }[] = [
  {
    text: [
      "Appeler le lycée horticole pour le prêt de la serre",
      "Ring the horticultural college about lending the greenhouse",
    ],
    due: 5,
    who: "nadia-ferhat",
  },
  {
    text: ["Relire la scène de l’équipe pour l’assemblée avec Inès", "Reread the team’s assembly scene with Inès"],
    due: 14,
    who: "nadia-ferhat",
  },
  {
    text: ["Inviter deux anciens de l’équipe à l’assemblée", "Invite two former team members to the assembly"],
    due: -2,
    who: "suzanne-okemba",
  },
];
