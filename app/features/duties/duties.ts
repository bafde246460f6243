export type LegalPower = "represent" | "sign" | "employer" | "bank" | "mail" | "file";
export type Office = "president" | "treasurer" | "secretary";
export type Theme = "partners" | "people" | "resources" | "associationLife";
export type DutyId = LegalPower | "convene" | "accounts" | "budget" | "income" | "minutes" | "roll";
export type Duty = { id: DutyId; office: Office; power: LegalPower | null; theme: Theme };

/** What the law or a bank asks a named, dated holder for. */
export const legalPowers: readonly LegalPower[] = ["represent", "sign", "employer", "bank", "mail", "file"];

/** What the three usual offices really do, cut in twelve, each with a theme where it would sit well in a pole. */
export const duties: readonly Duty[] = [
  { id: "represent", office: "president", power: "represent", theme: "partners" },
  { id: "sign", office: "president", power: "sign", theme: "partners" },
  { id: "employer", office: "president", power: "employer", theme: "people" },
  { id: "convene", office: "president", power: null, theme: "associationLife" },
  { id: "bank", office: "treasurer", power: "bank", theme: "resources" },
  { id: "accounts", office: "treasurer", power: null, theme: "resources" },
  { id: "budget", office: "treasurer", power: null, theme: "resources" },
  { id: "income", office: "treasurer", power: null, theme: "resources" },
  { id: "minutes", office: "secretary", power: null, theme: "associationLife" },
  { id: "mail", office: "secretary", power: "mail", theme: "associationLife" },
  { id: "file", office: "secretary", power: "file", theme: "associationLife" },
  { id: "roll", office: "secretary", power: null, theme: "people" },
];
