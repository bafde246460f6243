import type { DutyId, Office, Theme } from "./duties";

const duties: Record<DutyId, { name: string; does: string }> = {
  represent: {
    name: "Représenter l’association",
    does: "Parler et agir en son nom devant l’État, la mairie, les partenaires, et en justice si {board.the} le décide.",
  },
  sign: {
    name: "Signer les contrats et les conventions",
    does: "Engager l’association par écrit, dans les limites que {board.the} a votées.",
  },
  employer: {
    name: "Tenir le rôle d’employeur",
    does: "Signer les contrats de travail, suivre les conditions de travail, répondre de la sécurité de l’équipe.",
  },
  convene: {
    name: "Convoquer et animer les réunions",
    does: "Préparer l’ordre du jour, envoyer la convocation, veiller à ce que chacun puisse parler.",
  },
  bank: {
    name: "Utiliser le compte bancaire",
    does: "Payer, déposer, parler avec la banque : elle demande un nom, une signature et une date.",
  },
  accounts: {
    name: "Tenir les comptes",
    does: "Classer les pièces, suivre les écritures, préparer le rapport financier {assembly.of}.",
  },
  budget: {
    name: "Préparer et suivre le budget",
    does: "Proposer le budget de l’année, comparer le prévu et le réel, prévenir quand l’écart grandit.",
  },
  income: {
    name: "Chercher et encaisser les ressources",
    does: "Cotisations, ventes, dons, subventions : les demander à temps et en rendre compte.",
  },
  minutes: {
    name: "Écrire et garder les procès-verbaux",
    does: "Noter ce qui est décidé, le faire signer, le ranger là où chacun le retrouve.",
  },
  mail: {
    name: "Recevoir le courrier",
    does: "Ouvrir ce qui arrive au siège, recommandés compris, et le passer à qui de droit.",
  },
  file: {
    name: "Déclarer les changements",
    does: "Dans les trois mois : dirigeants, statuts, nom ou siège, au greffe des associations ou au tribunal.",
  },
  roll: {
    name: "Tenir la liste {member.ofMany}",
    does: "Inscrire les arrivées et les départs, dire qui peut voter, protéger ces données.",
  },
};
const offices: Record<Office, string> = { president: "présidence", treasurer: "trésorerie", secretary: "secrétariat" };
const themes: Record<Theme, string> = {
  partners: "Liens et partenaires",
  people: "Équipe et bénévoles",
  resources: "Ressources et comptes",
  associationLife: "Vie de l’association",
};

export const fr = { duties, offices, themes };
