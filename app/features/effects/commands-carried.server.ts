import type { Command } from "../../command.server";
import type { Ctx } from "../../context";
import type { Typed } from "../../fields.server";
import type { Reason } from "../../texts/types";
import { addDays } from "../association/calendar";
import { adoptRulesCommand } from "../association/commands-bodies.server";
import { adoptDraftCommand } from "../duties/commands-drafts.server";
import { giveMandate, ratifyMandate } from "../people/commands.mandates.server";
import { closePoleCommand, nameLeadCommand, openPoleCommand, relieveLeadCommand } from "../poles/commands.server";
import { endPowerCommand, givePowerCommand } from "../powers/commands.server";
import { endMandate } from "../powers/commands-leaving.server";
import { type EffectInput, type EffectKind, isEffectKind } from "./kinds";
import { type EffectRow, type EffectShown, effectsShown, inputIn } from "./queries.server";

export type Carried = { command: Command; typed: Typed; made: { kind: string; id: string } | null };
type By = {
  /** The day it takes hold. */
  startsOn: string;
  /** The number of the decision, empty while there is none. */
  decision: string;
};

/**
 * An effect as the command it carries, with what that command's form asks: the same rule refuses it, the same write does
 * it, whoever asks. `made` names what it begins or ends, where its input already says it.
 */
export const carried = (kind: EffectKind, input: EffectInput, { startsOn, decision }: By): Carried => {
  const { pole = "", person = "", endsOn = "" } = input;
  const lead = { kind: "lead", id: `${pole}:${person}` };
  switch (kind) {
    case "nameLead":
      return { command: nameLeadCommand, typed: { pole, person, startsOn, endsOn }, made: lead };
    case "relieveLead":
      return { command: relieveLeadCommand, typed: { pole, person, startsOn }, made: lead };
    case "givePower": {
      const { power = "", limit = "", limitText = "", delegatedBy = "" } = input;
      const typed = { power, person, startsOn, endsOn, limit, limitText, delegatedBy, decision };
      return { command: givePowerCommand, typed, made: null };
    }
    case "endPower": {
      const { held = "" } = input;
      const typed = { power: held, lastDay: addDays(startsOn, -1), why: "relieved", decision };
      return { command: endPowerCommand, typed, made: { kind: "legalPower", id: held } };
    }
    case "coOpt": {
      const { seat = "", part = "titular" } = input;
      const typed = { seat, person, startsOn, endsOn, origin: "coOpted", part, title: "" };
      return { command: giveMandate, typed, made: null };
    }
    case "ratify": {
      const { mandate = "" } = input;
      const typed = { mandate, ratifiedOn: startsOn, endsOn };
      return { command: ratifyMandate, typed, made: { kind: "mandate", id: mandate } };
    }
    case "endMandate": {
      const { mandate = "", why = "revoked" } = input;
      const typed = { mandate, endedOn: startsOn, lastDay: "", kind: why, receivedOn: "", why: "" };
      return { command: endMandate, typed, made: { kind: "mandate", id: mandate } };
    }
    case "openPole": {
      const { name = "", remit = "", vegetable = "", lead: first = "" } = input;
      return { command: openPoleCommand, typed: { name, remit, vegetable, lead: first, ...plainFace }, made: null };
    }
    case "closePole":
      return { command: closePoleCommand, typed: { pole }, made: { kind: "pole", id: pole } };
    case "adoptRules": {
      const { rules = "" } = input;
      return { command: adoptRulesCommand, typed: { draft: rules, startsOn, decision }, made: null };
    }
    case "adoptDuties": {
      const { duties = "" } = input;
      const typed = { draft: duties, version: "0", startsOn, decision, seen: "on" };
      return { command: adoptDraftCommand, typed, made: { kind: "dutyDraft", id: duties } };
    }
  }
};

/** A prepared effect as the command it carries on a meeting's day; null for a kind nobody knows. */
export const carriedBy = (row: EffectRow, day: string, decision: string): Carried | null =>
  isEffectKind(row.kind) ? carried(row.kind, inputIn(row), { startsOn: row.startsOn ?? day, decision }) : null;

/** Why an effect would be refused as things stand, on the day of the decision; null when it would go through. */
export const looksRefused = async (ctx: Ctx, row: EffectRow, day: string | null): Promise<Reason | null> => {
  const today = day !== null && day > ctx.today ? day : ctx.today;
  const one = carriedBy(row, day ?? today, "");
  return one ? one.command.look(ctx.db, { ...ctx, today }, one.typed) : "common.unknown";
};

/** Effects for a page, those still prepared with what would refuse them if the decision came now. */
export const effectsLooked = async (
  ctx: Ctx,
  rows: readonly EffectRow[],
  day: string | null,
): Promise<EffectShown[]> => {
  const shown = await effectsShown(ctx.db, rows);
  const looked: EffectShown[] = [];
  for (const one of shown) {
    const row = rows.find((each) => each.id === one.id);
    const why = one.state === "prepared" && row ? await looksRefused(ctx, row, day) : one.why;
    looked.push({ ...one, why });
  }
  return looked;
};

const plainFace = {
  pillar: "",
  latitude: "",
  theme: "",
  aloneCents: "",
  envelopeCents: "",
  reviewOn: "",
};
