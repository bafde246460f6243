import type { Reason } from "../../texts/types";

/** What can come from a table: the first five from a file as well as from « Reprendre », the others as a house begins. */
export const importKinds = [
  "people",
  "seats",
  "mandates",
  "poles",
  "duties",
  "decisions",
  "promises",
  "meetings",
] as const;
export type ImportKind = (typeof importKinds)[number];

/** What can be taken out again as a table. */
export const exportKinds = ["people", "seats", "mandates", "poles", "duties"] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The steps of « Reprendre l’existant », in their order. */
export const takeOverKinds = ["mandates", "poles", "decisions", "promises", "meetings"] as const;
export type TakeOverKind = (typeof takeOverKinds)[number];

/** The name of a kind in addresses. */
export const slugs: { [kind in ImportKind]: string } = {
  people: "personnes",
  seats: "sieges",
  mandates: "mandats",
  poles: "poles",
  duties: "fonctions",
  decisions: "decisions",
  promises: "promesses",
  meetings: "reunions",
};

export const kindOfSlug = (slug: string | undefined): ImportKind | null =>
  importKinds.find((kind) => slugs[kind] === slug) ?? null;

/** Every column a table may hold, whatever its kind. */
export const columnNames = [
  "givenName",
  "familyName",
  "fullName",
  "email",
  "phone",
  "role",
  "since",
  "team",
  "body",
  "rank",
  "label",
  "college",
  "organisation",
  "voice",
  "titular",
  "titularEmail",
  "alternate",
  "alternateEmail",
  "part",
  "startsOn",
  "endsOn",
  "origin",
  "title",
  "name",
  "remit",
  "vegetable",
  "leads",
  "members",
  "duty",
  "pole",
  "person",
  "oldNumber",
  "text",
  "decidedOn",
  "followUp",
  "dueOn",
  "saidOn",
  "time",
  "place",
] as const;
export type Column = (typeof columnNames)[number];

/** The columns of each kind, in the order of its template and of its export. */
export const columnsOfKind: { [kind in ImportKind]: readonly Column[] } = {
  people: ["givenName", "familyName", "fullName", "email", "phone", "role", "since", "team"],
  seats: [
    "rank",
    "label",
    "body",
    "college",
    "organisation",
    "voice",
    "titular",
    "givenName",
    "familyName",
    "titularEmail",
    "alternate",
    "alternateEmail",
    "startsOn",
    "endsOn",
    "origin",
  ],
  mandates: [
    "fullName",
    "givenName",
    "familyName",
    "email",
    "body",
    "rank",
    "college",
    "organisation",
    "part",
    "startsOn",
    "endsOn",
    "origin",
    "title",
  ],
  poles: ["name", "remit", "vegetable", "leads", "members", "since"],
  duties: ["duty", "pole", "person", "since"],
  decisions: ["oldNumber", "title", "text", "body", "decidedOn", "pole", "followUp", "dueOn"],
  promises: ["text", "pole", "dueOn", "saidOn"],
  meetings: ["body", "startsOn", "time", "place", "title"],
};

/** Left out of templates and exports: another way to say the same. */
const spare: { [kind in ImportKind]?: readonly Column[] } = {
  people: ["fullName"],
  seats: ["givenName", "familyName"],
  mandates: ["givenName", "familyName"],
};

/** The columns of the short table of each step. */
export const columnsTyped: { [kind in TakeOverKind]: readonly Column[] } = {
  mandates: ["fullName", "startsOn", "endsOn", "title"],
  poles: ["name", "remit", "leads"],
  decisions: ["oldNumber", "title", "decidedOn", "pole", "followUp", "dueOn"],
  promises: ["text", "saidOn", "pole", "dueOn"],
  meetings: ["body", "startsOn", "time", "place"],
};

export const columnsWritten = (kind: ImportKind): Column[] =>
  columnsOfKind[kind].filter((column) => !spare[kind]?.includes(column));

/** What a table must hold, each as a choice of columns; the first missing one is said. */
export const needed: { [kind in ImportKind]: readonly (readonly Column[])[] } = {
  people: [["fullName", "familyName"]],
  seats: [["rank", "label", "organisation", "titular", "familyName", "college"]],
  mandates: [["fullName", "familyName"], ["startsOn"]],
  poles: [["name"]],
  duties: [["duty"], ["pole", "person"]],
  decisions: [["title"], ["decidedOn"]],
  promises: [["text"]],
  meetings: [["startsOn"]],
};

/** Lines at most in one table: people may be thousands, what governs them is counted in dozens. */
export const mostLines: { [kind in ImportKind]: number } = {
  people: 5_000,
  seats: 500,
  mandates: 500,
  poles: 100,
  duties: 500,
  decisions: 200,
  promises: 200,
  meetings: 100,
};

export type LineRefused = Extract<Reason, `imports.line${string}`>;

/** A line of the table with its number in the file and what it holds, column by column. */
export type Row = { line: number; cell: (column: Column) => string; text: string };

/** A line that would be written: what it is called, what would be made on the way. */
export type Accepted<Entry> = { line: number; entry: Entry };
export type Plan<Entry> = {
  add: Accepted<Entry>[];
  known: { line: number; text: string }[];
  refused: { line: number; text: string; why: LineRefused }[];
};
