import type { DutyId, ForWhom, LegalPower, Office, Often, Theme } from "./duties";

const duties: Record<DutyId, { name: string; does: string }> = {
  represent: {
    name: "Représenter l’association",
    does: "Parler et agir en son nom devant l’État, la mairie et les partenaires.",
  },
  court: {
    name: "Agir en justice",
    does: "Porter la voix de l’association au tribunal, quand {board.the} en a décidé.",
  },
  sign: {
    name: "Signer les contrats et les conventions",
    does: "Engager l’association par écrit, dans les limites que {board.the} a votées.",
  },
  employer: {
    name: "Tenir le rôle d’employeur",
    does: "Répondre des conditions de travail, des horaires et de la santé de l’équipe.",
  },
  hire: {
    name: "Embaucher",
    does: "Choisir avec l’équipe la personne qui convient, puis signer son contrat de travail.",
  },
  discipline: {
    name: "Décider d’une sanction ou d’un départ",
    does: "Mener l’entretien, respecter les délais, écrire la lettre : on ne le fait jamais seul.",
  },
  coordination: {
    name: "Suivre la coordination",
    does: "Voir chaque semaine la personne qui coordonne, l’écouter, trancher ce qui attend.",
  },
  convene: {
    name: "Convoquer les réunions",
    does: "Fixer la date, préparer l’ordre du jour, envoyer la convocation à temps.",
  },
  chair: {
    name: "Animer les réunions",
    does: "Donner la parole, tenir l’heure, veiller à ce que chacun puisse s’exprimer.",
  },
  disagreements: {
    name: "Apaiser les désaccords",
    does: "Recevoir les personnes, entendre chacune, proposer une issue avant que cela s’enlise.",
  },
  moralReport: {
    name: "Dire le rapport moral",
    does: "Raconter {assembly.to} l’année, ce qu’elle a appris et où l’on va.",
  },
  townHall: {
    name: "Tenir le lien avec la mairie et les élus",
    does: "Donner des nouvelles, inviter, demander un coup de main, dire merci.",
  },
  networks: {
    name: "Siéger dans les réseaux",
    does: "Représenter l’association chez les voisins du métier, et rapporter ce qui s’y dit.",
  },
  press: {
    name: "Répondre aux journalistes",
    does: "Raconter l’association à la presse et à la radio, ou trouver qui en parlera le mieux.",
  },
  standIn: {
    name: "Remplacer qui est absent",
    does: "Prendre le relais d’une présidence empêchée, pour que rien n’attende.",
  },
  safety: {
    name: "Veiller à la sécurité",
    does: "Tenir à jour le document des risques, les trousses, les extincteurs, les gestes à connaître.",
  },
  buildings: {
    name: "Suivre les bâtiments et les travaux",
    does: "Faire le tour, demander les devis, suivre les chantiers jusqu’à la dernière vis.",
  },
  equipment: {
    name: "Suivre le matériel et les véhicules",
    does: "Savoir ce qu’on a, ce qui s’use, ce qui part au contrôle ou en réparation.",
  },
  output: {
    name: "Suivre l’activité au fil des mois",
    does: "Regarder ce qui est produit, livré ou animé, et dire {board.to} quand cela change.",
  },
  prices: {
    name: "Proposer les prix et les tarifs",
    does: "Comparer, calculer, proposer un prix juste pour qui achète et pour qui produit.",
  },
  labels: {
    name: "Tenir les agréments et les labels",
    does: "Préparer les dossiers, recevoir les contrôles, renouveler avant la date.",
  },
  bank: {
    name: "Signer à la banque",
    does: "Payer, déposer, parler avec la banque : elle demande un nom, une signature et une date.",
  },
  accounts: {
    name: "Tenir les comptes",
    does: "Classer les pièces et suivre les écritures, pour savoir chaque mois où l’on en est.",
  },
  budget: {
    name: "Préparer et suivre le budget",
    does: "Proposer le budget de l’année, comparer le prévu et le réel, prévenir quand l’écart grandit.",
  },
  income: {
    name: "Encaisser cotisations et ventes",
    does: "Vérifier ce qui entre, relancer avec tact, remettre en banque.",
  },
  grants: {
    name: "Demander les subventions",
    does: "Repérer les appels, écrire les dossiers, rendre compte de ce qui a été fait.",
  },
  financialReport: {
    name: "Présenter les comptes",
    does: "Dire {assembly.to} d’où vient l’argent et où il va, avec des mots simples.",
  },
  payroll: {
    name: "Suivre la paie",
    does: "Transmettre les heures, vérifier les bulletins et les cotisations sociales, chaque mois.",
  },
  taxes: {
    name: "Faire les déclarations fiscales",
    does: "Remplir ce que l’impôt demande et garder la preuve de l’envoi.",
  },
  accountant: {
    name: "Travailler avec le cabinet comptable",
    does: "Préparer le bilan, répondre aux questions, recevoir le commissaire s’il y en a un.",
  },
  insurance: {
    name: "Suivre les assurances",
    does: "Vérifier que lieux, véhicules et bénévoles sont couverts, et déclarer un sinistre à temps.",
  },
  invoices: {
    name: "Préparer les paiements",
    does: "Vérifier les factures, demander l’accord {pole.of}, les tenir prêtes à payer.",
  },
  expenses: {
    name: "Rembourser les frais",
    does: "Recevoir les notes de frais des bénévoles, vérifier les justificatifs, rembourser vite.",
  },
  cash: {
    name: "Tenir la caisse",
    does: "Compter la caisse des ventes et des fêtes, noter l’écart, remettre les espèces.",
  },
  receipts: {
    name: "Remercier les donateurs",
    does: "Écrire un mot à chaque don et envoyer le reçu fiscal au début de l’année.",
  },
  minutes: {
    name: "Écrire les procès-verbaux",
    does: "Noter ce qui est décidé, le faire signer, le ranger là où chacun le retrouve.",
  },
  mail: {
    name: "Recevoir le courrier officiel",
    does: "Ouvrir ce qui arrive au siège, recommandés compris, et le passer à qui de droit.",
  },
  file: {
    name: "Déclarer les changements",
    does: "Dans les trois mois : dirigeants, statuts, nom ou siège, au greffe des associations ou au tribunal.",
  },
  roll: {
    name: "Tenir la liste {member.ofMany}",
    does: "Inscrire les arrivées et les départs, et savoir à tout moment qui peut voter.",
  },
  records: {
    name: "Garder les archives",
    does: "Ranger statuts, conventions et registres, et savoir jusqu’à quand les garder.",
  },
  dataProtection: {
    name: "Protéger les données",
    does: "Répondre à qui demande ce que l’on sait de lui, tenir le registre, prévenir en cas de fuite.",
  },
  assembly: {
    name: "Préparer {assembly.the}",
    does: "Choisir la date et le lieu, réunir les rapports, préparer l’émargement et les votes.",
  },
  statutes: {
    name: "Tenir à jour les statuts et le règlement",
    does: "Relire une fois l’an, proposer les changements, garder la bonne version sous la main.",
  },
  news: {
    name: "Donner des nouvelles",
    does: "Écrire la feuille de chou : ce qui s’est fait, ce qui vient, qui remercier.",
  },
  welcome: {
    name: "Accueillir les bénévoles",
    does: "Recevoir chaque nouvelle personne, lui trouver une place, prendre de ses nouvelles.",
  },
  gatherings: {
    name: "Organiser les moments ensemble",
    does: "Fêtes, repas, sorties : le plaisir d’être là compte autant que le reste.",
  },
  website: {
    name: "Tenir le site et les réseaux",
    does: "Garder les horaires à jour, répondre aux messages, montrer ce qui se passe.",
  },
};
const offices: Record<Office, string> = {
  president: "présidence",
  vicePresident: "vice-présidence",
  treasurer: "trésorerie",
  deputyTreasurer: "trésorerie adjointe",
  secretary: "secrétariat",
  deputySecretary: "secrétariat adjoint",
};
const themes: Record<Theme, string> = {
  resources: "Ressources et comptes",
  team: "Équipe salariée",
  activity: "Activité et ventes",
  places: "Lieux, matériel, sécurité",
  associationLife: "Vie de l’association",
  governance: "Réunions et papiers",
  partners: "Liens et partenaires",
};
const often: Record<Often, string> = {
  allTheTime: "tout le temps",
  weekly: "chaque semaine",
  monthly: "chaque mois",
  quarterly: "chaque trimestre",
  yearly: "chaque année",
  whenNeeded: "quand il le faut",
};
const forWhom: Record<ForWhom, string> = {
  association: "toute l’association",
  board: "{board.the}",
  members: "{member.theMany}",
  volunteers: "les bénévoles",
  employees: "l’équipe salariée",
  partners: "les partenaires",
  state: "l’État",
  public: "le public",
};
const powers: Record<LegalPower, string> = {
  represent: "Représenter",
  sign: "Signer",
  employer: "Employeur",
  bank: "Banque",
  mail: "Courrier",
  file: "Déclarer",
  dataProtection: "Données",
};

export const fr = { duties, offices, themes, often, forWhom, powers };
