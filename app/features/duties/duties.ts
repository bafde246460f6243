export const legalPowers = ["represent", "sign", "employer", "bank", "mail", "file", "dataProtection"] as const;
export const offices = [
  "president",
  "vicePresident",
  "treasurer",
  "deputyTreasurer",
  "secretary",
  "deputySecretary",
] as const;
export const themes = ["resources", "team", "activity", "places", "associationLife", "governance", "partners"] as const;
export const rhythms = ["allTheTime", "weekly", "monthly", "quarterly", "yearly", "whenNeeded"] as const;
export const audiences = [
  "association",
  "board",
  "members",
  "volunteers",
  "employees",
  "partners",
  "state",
  "public",
] as const;

export type LegalPower = (typeof legalPowers)[number];
export type Office = (typeof offices)[number];
export type Theme = (typeof themes)[number];
export type Often = (typeof rhythms)[number];
export type ForWhom = (typeof audiences)[number];

type Model = { office: Office; power: LegalPower | null; often: Often; forWhom: ForWhom; theme: Theme; model: boolean };

/** A line of the library: `model` when the model places it in a pole by itself; the others deserve a talk first. */
const line = (
  office: Office,
  theme: Theme,
  often: Often,
  forWhom: ForWhom,
  more: { power?: LegalPower; talk?: true } = {},
): Model => ({
  office,
  theme,
  often,
  forWhom,
  power: more.power ?? null,
  model: more.power === undefined && more.talk === undefined,
});

/** What the three usual offices and their deputies really do, cut in forty-seven. */
const library = {
  represent: line("president", "partners", "whenNeeded", "association", { power: "represent" }),
  court: line("president", "partners", "whenNeeded", "association", { power: "represent" }),
  sign: line("president", "partners", "whenNeeded", "partners", { power: "sign" }),
  employer: line("president", "team", "allTheTime", "employees", { power: "employer" }),
  hire: line("president", "team", "whenNeeded", "employees", { power: "employer" }),
  discipline: line("president", "team", "whenNeeded", "employees", { power: "employer" }),
  coordination: line("president", "team", "weekly", "employees"),
  convene: line("president", "governance", "monthly", "board"),
  chair: line("president", "governance", "monthly", "board"),
  disagreements: line("president", "governance", "whenNeeded", "board", { talk: true }),
  moralReport: line("president", "governance", "yearly", "members"),
  townHall: line("president", "partners", "quarterly", "partners"),
  networks: line("president", "partners", "quarterly", "partners"),
  press: line("president", "partners", "whenNeeded", "public"),

  standIn: line("vicePresident", "governance", "whenNeeded", "board", { talk: true }),
  safety: line("vicePresident", "places", "monthly", "employees"),
  buildings: line("vicePresident", "places", "monthly", "association"),
  equipment: line("vicePresident", "places", "monthly", "association"),
  output: line("vicePresident", "activity", "monthly", "association"),
  prices: line("vicePresident", "activity", "yearly", "members"),
  labels: line("vicePresident", "activity", "yearly", "state"),

  bank: line("treasurer", "resources", "weekly", "association", { power: "bank" }),
  accounts: line("treasurer", "resources", "monthly", "association"),
  budget: line("treasurer", "resources", "quarterly", "board"),
  income: line("treasurer", "resources", "weekly", "association"),
  grants: line("treasurer", "resources", "yearly", "partners"),
  financialReport: line("treasurer", "resources", "yearly", "members"),
  payroll: line("treasurer", "resources", "monthly", "employees"),
  taxes: line("treasurer", "resources", "yearly", "state"),
  accountant: line("treasurer", "resources", "yearly", "association"),
  insurance: line("treasurer", "places", "yearly", "association"),

  invoices: line("deputyTreasurer", "resources", "weekly", "partners"),
  expenses: line("deputyTreasurer", "resources", "monthly", "volunteers"),
  cash: line("deputyTreasurer", "activity", "weekly", "association"),
  receipts: line("deputyTreasurer", "resources", "yearly", "public"),

  minutes: line("secretary", "governance", "monthly", "members"),
  mail: line("secretary", "governance", "weekly", "association", { power: "mail" }),
  file: line("secretary", "governance", "whenNeeded", "state", { power: "file" }),
  roll: line("secretary", "associationLife", "weekly", "members"),
  records: line("secretary", "governance", "quarterly", "association"),
  dataProtection: line("secretary", "governance", "allTheTime", "members", { power: "dataProtection" }),
  assembly: line("secretary", "governance", "yearly", "members"),
  statutes: line("secretary", "governance", "yearly", "members"),

  news: line("deputySecretary", "associationLife", "monthly", "members"),
  welcome: line("deputySecretary", "associationLife", "weekly", "volunteers"),
  gatherings: line("deputySecretary", "associationLife", "quarterly", "members"),
  website: line("deputySecretary", "partners", "weekly", "public"),
} satisfies { [id: string]: Model };

export type DutyId = keyof typeof library;
export type ModelDuty = Model & { id: DutyId };

export const modelDuties: readonly ModelDuty[] = Object.entries(library).map(([id, duty]) => ({
  id: id as DutyId,
  ...duty,
}));

/** The office that carries the duties of another where nobody sits in it: a deputy's go to whom she would help. */
export const carriedBy: { [office in Office]: Office } = {
  president: "president",
  vicePresident: "president",
  treasurer: "treasurer",
  deputyTreasurer: "treasurer",
  secretary: "secretary",
  deputySecretary: "secretary",
};
