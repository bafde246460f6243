import type { Ctx } from "../../context";
import type { AnnexDuty, DutiesAnnex } from "../../documents/inputs";
import { textsIn } from "../../texts/both.server";
import { associationOf } from "../association/queries.server";
import { everyName, poleFaces, polesOn } from "../poles/queries.server";
import { type LibraryLine, libraryOf } from "./library.server";
import { draftById, spotsOfDraft } from "./queries.server";

/** The resolution of a draft with its annex to the internal rules; null when there is no such draft. */
export const annexOf = async (ctx: Ctx, id: string): Promise<DutiesAnnex | null> => {
  const draft = await draftById(ctx.db, id);
  if (!draft || draft.status === "dropped") return null;
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const lines = await libraryOf(ctx.db, ctx);
  const spots = await spotsOfDraft(ctx.db, id);
  const names = await everyName(ctx.db);
  const decision = await ctx.db
    .selectFrom("decisions")
    .select("number")
    .where("id", "=", draft.decisionId ?? "")
    .executeTakeFirst();
  const inPole = (poleId: string | null): AnnexDuty[] =>
    lines.flatMap((line) => {
      const here = spots.filter((spot) => spot.duty === line.key && spot.poleId === poleId);
      const who = [...new Set(here.flatMap((spot) => names.get(spot.personId ?? "")?.name ?? []))];
      return here.length > 0 ? [dutyOf(line, t.counting.and(who))] : [];
    });
  const open = await polesOn(ctx.db, ctx.today);
  // A pole closed since stays in the annex that named it.
  const closed = [...(await poleFaces(ctx.db)).values()]
    .filter((pole) => spots.some((spot) => spot.poleId === pole.id) && !open.some((one) => one.id === pole.id))
    .map((pole) => ({ ...pole, leads: [] }));
  return {
    kind: "dutiesAnnex",
    ...(await sheetOf(ctx, id)),
    own: ctx.words,
    name: draft.name || t.duties.classic,
    startsOn: draft.adoptsOn ? t.dates.date(draft.adoptsOn) : "",
    decision: decision ? t.duties.byDecision(decision.number) : "",
    poles: [...open, ...closed].map((pole) => ({
      name: pole.name,
      leads: t.counting.and(pole.leads.map((lead) => lead.name)),
      duties: inPole(pole.id),
    })),
    onPeople: inPole(null),
    nowhere: lines.filter((line) => !spots.some((spot) => spot.duty === line.key)).map((line) => line.name),
  };
};

const dutyOf = (line: LibraryLine, who: string): AnnexDuty => ({
  ...{ name: line.name, does: line.does, who, often: line.oftenName },
  legal: line.power !== null,
});

const sheetOf = async ({ db, lang, zone, words, today, house }: Ctx, id: string) => {
  const association = await associationOf(db);
  const head = await db.selectFrom("journalHead").select(["seq", "hash"]).executeTakeFirst();
  const url = `${house.publicUrl ?? house.origin}/des-fonctions-aux-poles/projets/${id}`;
  return {
    lang,
    association: { name: association?.name ?? "", about: association?.address ?? association?.tagline ?? "" },
    printedOn: textsIn(lang, zone, words).dates.date(today),
    ...{ address: url.replace(/^https?:\/\//, ""), url, head: head ?? null },
  };
};
