import type { LineView } from "../../texts/journal";
import type { EffectKind, EffectState } from "./kinds";

type Said = {
  person: string;
  pole: string;
  power: string;
  limit: string;
  seat: string;
  alternate: boolean;
  name: string;
  body: string;
  why: "revoked" | "resigned" | null;
};

export const fr = {
  reasons: {
    byDecision: "Cet effet est celui d’une décision : personne ne l’applique à sa place.",
    boardApplies: "Un effet se reprend par {board.the} ou les gardiens de l’outil.",
    alreadyApplied: "Cet effet est déjà appliqué.",
    notYet: "Cet effet attend son jour.",
    needed: "À choisir.",
    assemblyRatifies: "C’est {assembly.the} qui ratifie une cooptation. Demandez-lui cette décision.",
    tooMany: "Une décision porte douze effets au plus.",
  },
  said: {
    prepared: "C’est préparé. Rien ne change avant la décision.",
    dropped: "L’effet est retiré.",
    applied: "C’est appliqué, par la décision.",
  },
  journal: {
    "effect.apply": (line: LineView): string =>
      line.data.refused ? "Un effet d’une décision n’a pas pu s’appliquer" : "Un effet d’une décision s’applique",
  },
  title: "Cette décision fait…",
  lead: "Ce qui change par elle-même, si elle est adoptée. Rien ne bouge avant.",
  ahead: { ifAdopted: "Si la décision est adoptée" },
  what: "Que fait-elle ?",
  add: "Préparer",
  cancel: "Ne rien ajouter",
  drop: "Retirer",
  dropWhat: (what: string) => `Retirer : ${what}`,
  menu: {
    nameLead: "Nommer {leadPerson.a}",
    relieveLead: "Mettre fin à une responsabilité",
    givePower: "Donner une habilitation",
    endPower: "Mettre fin à une habilitation",
    coOpt: "Coopter une personne",
    ratify: "Ratifier une cooptation",
    endMandate: "Mettre fin à un mandat",
    openPole: "Ouvrir {pole.a}",
    closePole: "Clore {pole.a}",
    adoptRules: "Adopter des règles",
    adoptDuties: "Adopter un partage des fonctions",
  } satisfies { [kind in EffectKind]: string },
  states: {
    prepared: "préparé",
    waiting: "attend son jour",
    applied: "appliqué",
    refused: "pas appliqué",
    revoked: "révoqué",
  } satisfies { [state in EffectState]: string },
  wouldBeRefused: "Aujourd’hui, ce serait refusé :",
  refusedWhy: "Pas appliqué :",
  applyNow: "Appliquer maintenant",
  revokedBy: (number: string) => `révoqué par la décision ${number}`,
  see: "Voir ce qui a changé",
  done: "Ce que cette décision a fait",
  byDecision: (number: string) => `décision ${number}`,
  someone: "Une personne",
  fields: {
    pole: "{pole.One}",
    person: "Qui ?",
    startsOn: "À partir du",
    startsOnHint: "Laissez vide : le jour de la réunion.",
    endsOn: "Jusqu’au",
    endsOnHint: "Laissez vide s’il n’y a pas de fin.",
    lead: "Qui en est responsable ?",
    leadPart: "La responsabilité",
    power: "Quelle habilitation ?",
    limit: "Dans la limite de",
    limitText: "Autre limite",
    delegatedBy: "Déléguée par",
    nobody: "Personne : elle la reçoit de l’association",
    held: "Quelle habilitation ?",
    seat: "Quel siège ?",
    noSeat: "Aucun siège n’est vacant. Une cooptation attend un siège libre.",
    vacant: "vacant",
    noAlternate: "suppléance libre",
    part: "En tant que",
    parts: { titular: "Titulaire", alternate: "En suppléance" },
    coOptEndHint: "Laissez vide : jusqu’à la prochaine réunion {assembly.of}, qui ratifie.",
    noCoOption: "Aucune cooptation n’attend {assembly.the}.",
    ratifyEndHint: "Laissez vide : ce qui reste du mandat du siège.",
    mandate: "Quel mandat ?",
    why: "Pourquoi ?",
    whys: { revoked: "Révocation", resigned: "Démission" },
    name: "Son nom",
    remit: "Sa mission, en une phrase",
    vegetable: "Sa couleur",
    rules: "Quel projet de règles ?",
    noRules: "Aucun projet de règles n’est prêt. Il se prépare sur la page des règles d’une instance.",
    duties: "Quel projet de partage ?",
    noDuties: "Aucun projet de partage n’est ouvert. Il se prépare sur « Des fonctions {pole.toMany} ».",
    choose: "Choisir",
    nothing: "Il n’y a rien à choisir ici pour l’instant.",
  },
  from: (day: string) => ` à partir du ${day}`,
  /** For what ends on that day. */
  asOf: (day: string) => ` à compter du ${day}`,
  fromDecision: " dès la décision",
  until: (day: string) => `, jusqu’au ${day}`,
  limited: (limit: string) => `, dans la limite de : ${limit},`,
  says: {
    nameLead: (it: Said) => `${it.person} devient {lead.one} {pole.of} ${it.pole}`,
    relieveLead: (it: Said) => `${it.person} n’est plus {lead.one} {pole.of} ${it.pole}`,
    givePower: (it: Said) => `${it.person} reçoit l’habilitation pour ${it.power}${it.limit}`,
    endPower: (it: Said) => `L’habilitation de ${it.person} pour ${it.power} prend fin`,
    coOpt: (it: Said) => `${it.person} siège par cooptation${it.alternate ? ", en suppléance" : ""} (${it.seat})`,
    ratify: (it: Said) => `La cooptation de ${it.person} est ratifiée`,
    endMandate: (it: Said) =>
      it.why === "resigned"
        ? `Le mandat de ${it.person} prend fin, par sa démission,`
        : `Le mandat de ${it.person} est révoqué`,
    openPole: (it: Said) => `{pole.The} ${it.name} est ouvert{pole.e}`,
    closePole: (it: Said) => `{pole.The} ${it.pole} est clos{pole.e}`,
    adoptRules: (it: Said) => `De nouvelles règles s’appliquent (${it.body})`,
    adoptDuties: (it: Said) => `Le partage des fonctions « ${it.name} » s’applique`,
  } satisfies { [kind in EffectKind]: (it: Said) => string },
};
