import { flag } from "../../../db/schema/flag";
import type { Pen } from "../../pen.server";
import { type Model, type ModelId, models } from "./models";
import type { RuleSet } from "./rule-set";
import { defaultWords, type OwnWords } from "./words";
import type { Zone } from "./zones";

export type Founding = {
  name: string;
  territory: "france" | "alsaceMoselle";
  model: ModelId;
  tuned?: Model;
  zone?: Zone;
};

/** Writes the association, its assembly and its board, each with a first version of rules; answers the board's id. */
export const insertAssociation = async (pen: Pen, founding: Founding): Promise<{ assembly: string; board: string }> => {
  const id = pen.id();
  await pen.db
    .insertInto("association")
    .values({
      id,
      name: founding.name,
      territory: founding.territory,
      zone: founding.zone ?? "Europe/Paris",
      yearStart: "01-01",
      words: JSON.stringify(defaultWords),
      setUpAt: pen.now,
      tagline: null,
      address: null,
      version: 1,
    })
    .execute();
  const { territory, model } = founding;
  await pen.record({
    verb: "association.found",
    subject: { kind: "association", id },
    reads: "assembly",
    data: { territory, model },
    texts: { name: founding.name },
  });
  const chosen = founding.tuned ?? models[model];
  const assembly = await insertBody(pen, "assembly", chosen.generalAssembly, model);
  const board = await insertBody(pen, "board", chosen.board, model);
  return { assembly, board };
};

const insertBody = async (pen: Pen, kind: "assembly" | "board", rules: RuleSet, model: ModelId): Promise<string> => {
  const id = pen.id();
  await pen.db.insertInto("bodies").values({ id, kind, name: null, createdAt: pen.now }).execute();
  await insertRules(pen, { bodyId: id, startsOn: pen.today, rules, model });
  return id;
};

export type RulesEntered = {
  bodyId: string;
  startsOn: string;
  rules: RuleSet;
  model?: string | null;
  decisionId?: string | null;
};

/** Adds a dated version of a body's rules: earlier ones stay, older meetings keep theirs. Answers its id. */
export const insertRules = async (
  pen: Pen,
  { bodyId, startsOn, rules, model = null, decisionId = null }: RulesEntered,
) => {
  const id = pen.id();
  await pen.db
    .insertInto("ruleVersions")
    .values({ id, bodyId, startsOn, settings: JSON.stringify(rules), model, decisionId, createdAt: pen.now })
    .execute();
  const data = { version: id, startsOn, model };
  await pen.record({ verb: "rules.change", subject: { kind: "body", id: bodyId }, reads: "assembly", data });
  return id;
};

/** Sets the association's own words, in both languages. */
export const setWords = async (pen: Pen, association: { id: string; version: number }, words: OwnWords) => {
  await pen.db
    .updateTable("association")
    .set({ words: JSON.stringify(words), version: association.version + 1 })
    .where("id", "=", association.id)
    .execute();
  const subject = { kind: "association", id: association.id };
  await pen.record({ verb: "words.change", subject, texts: { words: JSON.stringify(words) } });
};

export type Identity = {
  name: string;
  tagline: string | null;
  address: string | null;
  territory: "france" | "alsaceMoselle";
  yearStart: string;
  zone?: Zone;
};

/** Changes the name, the sentence under it, the address and the first day of the activity year (MM-DD). */
export const setIdentity = async (
  pen: Pen,
  association: Pick<Identity, "name" | "address"> & { id: string; version: number },
  identity: Identity,
) => {
  const { name, address } = association;
  if (name !== identity.name || address !== identity.address) {
    const before = { nameBefore: name, addressBefore: address };
    await pen.db
      .insertInto("identityChanges")
      .values({ id: pen.id(), changedOn: pen.today, ...before, name: identity.name, address: identity.address })
      .execute();
  }
  await pen.db
    .updateTable("association")
    .set({ ...identity, version: association.version + 1 })
    .where("id", "=", association.id)
    .execute();
  await pen.record({
    verb: "association.update",
    subject: { kind: "association", id: association.id },
    texts: { name: identity.name },
  });
};

/** The address or telephone the stand prints where no code can be reached; null: none. */
export const setStandLine = async (
  pen: Pen,
  association: { id: string; version: number },
  standLine: string | null,
) => {
  await pen.db
    .updateTable("association")
    .set({ standLine, version: association.version + 1 })
    .where("id", "=", association.id)
    .execute();
  const subject = { kind: "association", id: association.id };
  await pen.record({ verb: "stand.line", subject, texts: { line: standLine ?? "" } });
};

export type FigureSupplied = {
  label: string;
  value: string;
  unit: string;
  lastYear: string | null;
  source: string;
  vouchedBy: string;
  asOf: string;
  showable: boolean;
};

/** Adds a figure with its source and who vouches for it, last in the order; answers its id. */
export const insertFigure = async (pen: Pen, figure: FigureSupplied): Promise<string> => {
  const id = pen.id();
  const last = await pen.db
    .selectFrom("keyFigures")
    .select((eb) => eb.fn.max("rank").as("rank"))
    .executeTakeFirst();
  const rank = (last?.rank ?? 0) + 1;
  await pen.db
    .insertInto("keyFigures")
    .values({ ...figure, id, rank, showable: flag(figure.showable), fileHash: null, createdAt: pen.now })
    .execute();
  const { label, value, unit, source } = figure;
  await pen.record({
    verb: "figure.supply",
    subject: { kind: "figure", id },
    reads: figure.showable ? "assembly" : "board",
    data: { asOf: figure.asOf, showable: figure.showable },
    texts: { figure: `${label} : ${value} ${unit} (${source})` },
  });
  return id;
};

/** Takes a figure off the list; its line stays in the journal. */
export const removeFigureRow = async (pen: Pen, id: string) => {
  await pen.db.deleteFrom("keyFigures").where("id", "=", id).execute();
  await pen.record({ verb: "figure.remove", subject: { kind: "figure", id } });
};
