import type { Db } from "../../../db/dialect";
import type { EffectsTable } from "../../../db/schema/decisions";
import { readReason } from "../../texts/reasons.server";
import type { Reason } from "../../texts/types";
import { powerKinds } from "../powers/kinds";
import { type EffectInput, type EffectState, type EffectTold, isEffectKind, stateOf } from "./kinds";

export type EffectRow = EffectsTable;
export type Beside = { proposalId: string } | { itemId: string } | { decisionId: string };

/** What was prepared beside a proposal or a point, or what a decision carried, in order. */
export const effectsBeside = async (db: Db, beside: Beside): Promise<EffectRow[]> => {
  const [column, id] = Object.entries(beside)[0] as ["proposalId" | "itemId" | "decisionId", string];
  return db.selectFrom("effects").selectAll().where(column, "=", id).orderBy("rank").orderBy("id").execute();
};

/** What stands beside these points of an agenda: their own effects, and those of the proposals they come from. */
export const effectsOfPoints = async (
  db: Db,
  points: readonly { id: string; proposalId: string | null }[],
): Promise<Map<string, EffectRow[]>> => {
  const proposals = points.flatMap((point) => point.proposalId ?? []);
  const rows = await db
    .selectFrom("effects")
    .selectAll()
    .where((eb) =>
      eb.or([eb("itemId", "in", [...points.map((point) => point.id), ""]), eb("proposalId", "in", [...proposals, ""])]),
    )
    .orderBy("rank")
    .orderBy("id")
    .execute();
  const of = (point: { id: string; proposalId: string | null }) =>
    rows.filter((row) => row.itemId === point.id || (row.proposalId !== null && row.proposalId === point.proposalId));
  return new Map(points.map((point) => [point.id, of(point)]));
};

export type EffectShown = {
  id: string;
  told: EffectTold;
  state: EffectState;
  /** Why it was not applied, or would be refused now. */
  why: Reason | null;
  /** Where one sees what it changed. */
  href: string | null;
  /** The number of the decision that ended it. */
  revokedBy: string | null;
};

/** Effects as pages show them, in the order given. */
export const effectsShown = async (db: Db, rows: readonly EffectRow[]): Promise<EffectShown[]> => {
  const known = rows.filter((row) => isEffectKind(row.kind));
  const told = await toldEffects(db, known);
  const later = await db
    .selectFrom("decisions")
    .select(["id", "number"])
    .where("id", "in", ["", ...known.flatMap((row) => row.revokedBy ?? [])])
    .where("inCamera", "=", 0)
    .execute();
  const shown: EffectShown[] = [];
  for (const [index, row] of known.entries()) {
    const one = told[index];
    if (!one) continue;
    const why = row.refusedWhy === null ? null : (readReason(row.refusedWhy) ?? "common.unknown");
    const href = row.appliedAt === null ? null : await changedPage(db, row);
    const revokedBy = later.find((each) => each.id === row.revokedBy)?.number ?? null;
    shown.push({ id: row.id, told: one, state: stateOf(row), why, href, revokedBy });
  }
  return shown;
};

export const inputIn = (row: Pick<EffectRow, "data">): EffectInput => JSON.parse(row.data) as EffectInput;

/** Effects with the names their sentences need, each in the order given. */
export const toldEffects = async (db: Db, rows: readonly EffectRow[]): Promise<EffectTold[]> => {
  if (rows.length === 0) return [];
  const inputs = rows.map(inputIn);
  const all = (field: string) => ["", ...inputs.flatMap((input) => input[field] ?? [])];
  const held = await db
    .selectFrom("legalPowers")
    .select(["id", "personId", "power"])
    .where("id", "in", all("held"))
    .execute();
  const mandates = await db
    .selectFrom("mandates")
    .select(["id", "personId", "seatId"])
    .where("id", "in", all("mandate"))
    .execute();
  const persons = await namesOf(db, [
    ...all("person"),
    ...held.map((row) => row.personId),
    ...mandates.map((row) => row.personId),
  ]);
  const poles = await db.selectFrom("poles").select(["id", "name"]).where("id", "in", all("pole")).execute();
  const seats = await db
    .selectFrom("seats")
    .select(["id", "rank", "label"])
    .where("id", "in", [...all("seat"), ...mandates.map((row) => row.seatId)])
    .execute();
  const drafts = await db.selectFrom("dutyDrafts").select(["id", "name"]).where("id", "in", all("duties")).execute();
  const rules = await db
    .selectFrom("ruleDrafts")
    .innerJoin("bodies", "bodies.id", "ruleDrafts.bodyId")
    .select(["ruleDrafts.id", "bodies.kind", "bodies.name"])
    .where("ruleDrafts.id", "in", all("rules"))
    .execute();
  return rows.flatMap((row, index): EffectTold[] => {
    const input = inputs[index] ?? {};
    const power = held.find((one) => one.id === input.held);
    const mandate = mandates.find((one) => one.id === input.mandate);
    const seat = seats.find((one) => one.id === (input.seat ?? mandate?.seatId));
    const body = rules.find((one) => one.id === input.rules);
    if (!isEffectKind(row.kind)) return [];
    return [
      {
        kind: row.kind,
        startsOn: row.startsOn,
        endsOn: input.endsOn ?? null,
        person: persons.get(input.person ?? power?.personId ?? mandate?.personId ?? "") ?? null,
        pole: poles.find((one) => one.id === input.pole)?.name ?? null,
        power: powerKinds.find((one) => one === (input.power ?? power?.power)) ?? null,
        limitCents: centsOf(input.limit),
        limitText: input.limitText ?? null,
        seat: seat ? (seat.label ?? String(seat.rank)) : null,
        alternate: input.part === "alternate",
        why: input.why === "resigned" || input.why === "revoked" ? input.why : null,
        name: input.name ?? drafts.find((one) => one.id === input.duties)?.name ?? null,
        body: body ? { kind: body.kind, name: body.name } : null,
      },
    ];
  });
};

const centsOf = (typed: string | undefined): number | null => {
  const amount = Number((typed ?? "").replace(/[\s\u00A0\u202F€]/g, "").replace(",", "."));
  return typed === undefined || Number.isNaN(amount) ? null : Math.round(amount * 100);
};

const namesOf = async (db: Db, ids: string[]): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, `${row.givenName} ${row.familyName}`]));
};

/** Where one sees what an effect changed; null for what has no page. */
export const changedPage = async (db: Db, row: EffectRow): Promise<string | null> => {
  const input = inputIn(row);
  switch (row.madeKind) {
    case "lead":
    case "pole": {
      const id = row.madeKind === "pole" ? row.madeId : input.pole;
      const pole = await db
        .selectFrom("poles")
        .select("slug")
        .where("id", "=", id ?? "")
        .executeTakeFirst();
      return pole ? `/poles/${pole.slug}` : null;
    }
    case "legalPower":
      return "/mandats";
    case "mandate": {
      const seat = await db
        .selectFrom("mandates")
        .select("seatId")
        .where("id", "=", row.madeId ?? "")
        .executeTakeFirst();
      return seat ? `/sieges/${seat.seatId}` : "/sieges";
    }
    case "dutyDraft":
      return `/des-fonctions-aux-poles?jour=${row.startsOn ?? ""}`;
    case "ruleVersion": {
      const version = await db
        .selectFrom("ruleVersions")
        .select("bodyId")
        .where("id", "=", row.madeId ?? "")
        .executeTakeFirst();
      return version ? `/reglages/regles/${version.bodyId}#versions` : null;
    }
    default:
      return null;
  }
};
