import type { WrittenKind } from "../../../app/features/deadlines/deadline";
import type { Both } from "../both";

/** `inDays` is counted from the day the garden is made; what is behind was met, with its proof. */
export type DeadlinePlan = {
  kind: WrittenKind;
  title: Both;
  inDays: number;
  everyYear: boolean;
  holder: string;
  pole: "soil" | "team" | "life" | "walls" | "money" | null;
  source: Both;
  proof?: Both;
};

/** The year of the garden: two met, one close, one nobody looks after yet. */
export const deadlinePlans: readonly DeadlinePlan[] = [
  {
    kind: "insurance",
    title: ["Relire le contrat d’assurance de la serre", "Read the greenhouse insurance contract again"],
    inDays: -40,
    everyYear: true,
    holder: "marc-tellier",
    pole: "money",
    source: ["Contrat, préavis de deux mois", "Contract, two months’ notice"],
    proof: ["Avenant rangé au classeur bleu, onglet 4", "Amendment in the blue binder, tab 4"],
  },
  {
    kind: "grant",
    title: ["Rendre compte de la subvention du département", "Report on the county grant"],
    inDays: -12,
    everyYear: true,
    holder: "marc-tellier",
    pole: "money",
    source: ["Convention annuelle, article 6", "Yearly agreement, article 6"],
    proof: ["Accusé de réception du 3, dans les courriels", "Receipt of the 3rd, in the mailbox"],
  },
  {
    kind: "agreement",
    title: ["Dire à la mairie si nous gardons le terrain d’en bas", "Tell the town whether we keep the lower field"],
    inDays: 18,
    everyYear: false,
    holder: "helene-marchetti",
    pole: "walls",
    source: ["Bail, article 3 : six mois de préavis", "Lease, article 3: six months’ notice"],
  },
  {
    kind: "accountsApproved",
    title: ["Faire approuver les comptes", "Have the accounts approved"],
    inDays: 21,
    everyYear: true,
    holder: "marc-tellier",
    pole: "money",
    source: ["Statuts, article 14", "Statutes, article 14"],
  },
  {
    kind: "employer",
    title: ["Mettre à jour le document unique", "Update the risk assessment"],
    inDays: 97,
    everyYear: true,
    holder: "",
    pole: "team",
    source: ["Code du travail, article R. 4121-2", "French labour code, article R. 4121-2"],
  },
];
