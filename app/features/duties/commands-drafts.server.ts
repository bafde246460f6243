import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import { adoptionRefusal } from "./faults";
import { adoptForm, arrangeForm, draftForm, dropDraftForm, followModelForm } from "./forms.server";
import { libraryOf } from "./library.server";
import { placedByModel } from "./office-board";
import { draftById, draftToAdopt, dutiesOn, knowsAll, spotsOfDraft } from "./queries.server";
import { gathered } from "./spots-sent";
import type { Spot } from "./standing";
import { polesByTheme } from "./theme-poles";
import { adoptDraft, dropDraft, openDraft, rewriteDraft } from "./writes-drafts.server";

const HUB = "/des-fonctions-aux-poles";
const addressOf = (id: string) => `${HUB}/projets/${id}`;
const MOST_OPEN = 12;
type Here = Omit<Ctx, "db">;

/** Opens a draft from what stands now, from the model, from nothing or as a copy of another. Refuses: duties.boardOnly, tooManyDrafts. */
export const openDraftCommand = command({
  verb: "duty.draft",
  form: draftForm,
  load: async (db, { from }, ctx) => {
    const spots = await startOf(db, from, ctx);
    const open = await db.selectFrom("dutyDrafts").select("id").where("status", "=", "open").execute();
    return spots ? { spots, open: open.length } : null;
  },
  rule: ({ open }) => (open >= MOST_OPEN ? "duties.tooManyDrafts" : null),
  write: async (pen, { spots, open }, { name }) => {
    const id = await openDraft(pen, name ?? `${pen.lang === "fr" ? "Projet" : "Draft"} ${open + 1}`, spots);
    return { to: addressOf(id), said: "duties.draftOpened" };
  },
});

/** Writes a draft's whole sharing out; `chosen` duties go together where `to` says. Refuses: duties.boardOnly, draftNotOpen. */
export const arrangeDraftCommand = command({
  verb: "duty.arrange",
  form: arrangeForm,
  load: async (db, input) => {
    const draft = await draftById(db, input.draft);
    const spots = gathered(input);
    const known =
      (await knowsAll(
        db,
        "poles",
        spots.map((spot) => spot.poleId),
      )) &&
      (await knowsAll(
        db,
        "persons",
        spots.map((spot) => spot.personId),
      ));
    return draft && known ? { draft, spots } : null;
  },
  current: ({ draft }) => ({ version: draft.version, text: draft.name }),
  rule: ({ draft }) => (draft.status === "open" ? null : "duties.draftNotOpen"),
  write: async (pen, { draft, spots }, { name, second }) => {
    await rewriteDraft(pen, { ...draft, name }, spots);
    return { to: second === null ? addressOf(draft.id) : `${addressOf(draft.id)}?nom=${second}#d-${second}-0` };
  },
});

/** Places as the model does, each theme in the pole chosen for it. Refuses: duties.boardOnly, draftNotOpen. */
export const followModelCommand = command({
  verb: "duty.followModel",
  form: followModelForm,
  load: async (db, input, ctx) => {
    const draft = await draftById(db, input.draft);
    if (
      !draft ||
      !(await knowsAll(
        db,
        "poles",
        input.pole.filter((id) => id !== ""),
      ))
    )
      return null;
    const chosen = new Map(input.theme.map((theme, n) => [theme, input.pole[n] || null]));
    const library = await libraryOf(db, ctx);
    return {
      draft,
      spots: placedByModel(library, await spotsOfDraft(db, draft.id), (theme) => chosen.get(theme) ?? null),
    };
  },
  current: ({ draft }) => ({ version: draft.version, text: draft.name }),
  rule: ({ draft }) => (draft.status === "open" ? null : "duties.draftNotOpen"),
  write: async (pen, { draft, spots }) => {
    await rewriteDraft(pen, draft, spots);
    return { to: addressOf(draft.id), said: "duties.modelFollowed" };
  },
});

/** Puts a draft away. Refuses: duties.boardOnly, draftNotOpen. */
export const dropDraftCommand = command({
  verb: "duty.dropDraft",
  form: dropDraftForm,
  load: async (db, input) => {
    const draft = await draftById(db, input.draft);
    return draft ? { draft } : null;
  },
  rule: ({ draft }) => (draft.status === "open" ? null : "duties.draftNotOpen"),
  write: async (pen, { draft }) => {
    await dropDraft(pen, draft.id);
    return { to: `${HUB}#projets`, said: "duties.draftDropped" };
  },
});

/**
 * Adopts a draft from a civil day, by a decision of the register or none. Refuses: duties.boardOnly, draftNotOpen,
 * draftTwice, draftClosedPole, draftGone, draftEmpty, draftUncovered (until seen), noSuchDecision.
 */
export const adoptDraftCommand = command({
  verb: "duty.adopt",
  form: adoptForm,
  load: async (db, input) => {
    const looked = await draftToAdopt(db, input.draft, input.startsOn);
    if (!looked) return null;
    const decision = await db
      .selectFrom("decisions")
      .select(["id", "outcome"])
      .where("number", "=", input.decision)
      .executeTakeFirst();
    return { ...looked, decision };
  },
  current: ({ draft }) => ({ version: draft.version, text: draft.name }),
  rule: (looked, { decision, seen }) => {
    if (decision !== "" && looked.decision?.outcome !== "adopted") return "duties.noSuchDecision";
    return adoptionRefusal(looked, seen);
  },
  write: async (pen, { draft, decision }, { startsOn }) => {
    await adoptDraft(pen, draft.id, startsOn, decision?.id ?? null);
    return { to: `${HUB}?jour=${startsOn}`, said: "duties.draftAdopted" };
  },
});

const startOf = async (db: Db, from: string, { today, lang, words }: Here): Promise<Spot[] | null> => {
  const now = (await dutiesOn(db, today)).map(({ duty, poleId, personId }) => ({ duty, poleId, personId }));
  if (from === "nothing") return [];
  if (from === "now") return now;
  if (from !== "model") return (await draftById(db, from)) ? spotsOfDraft(db, from) : null;
  const poles = await db.selectFrom("poles").selectAll().where("closedOn", "is", null).orderBy("rank").execute();
  const byTheme = new Map(polesByTheme(poles).map((one) => [one.theme, one.poleId]));
  return placedByModel(await libraryOf(db, { lang, words }), now, (theme) => byTheme.get(theme) ?? null);
};
