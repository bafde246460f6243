import type { Ctx } from "../../context";
import type { FilingData, FilingList } from "../../documents/inputs-filing";
import { textsIn } from "../../texts/both.server";
import { associationOf } from "../association/queries.server";
import { filingPage } from "./filing-page.server";
import { changeWords, chargeWords, groundWords } from "./filing-words";

/** The consolidated list of a filing, for who reads powers; null when there is none or it sent nothing. */
export const filingListOf = async (ctx: Ctx, id: string): Promise<FilingList | null> => {
  const filing = await filingPage(ctx, id);
  if (!filing || filing.status === "nothingChanged") return null;
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  return {
    kind: "filingList",
    ...(await sheetOf(ctx, id)),
    court: filing.localLaw,
    under: underOf(ctx, filing),
    seat: (await associationOf(ctx.db))?.address ?? "",
    before: t.dates.date(filing.lastDay),
    changes: filing.changes.map((one) => ({ ...changeWords(t, one), day: t.dates.date(one.day) })),
    people: filing.list.map(({ who, charges }) => ({
      name: who.name,
      charges: charges.map((one) => chargeWords(t, one.charge)),
      grounds: charges.map((one) => groundWords(t, { ...one, day: one.since })),
    })),
    filer: filing.by,
  };
};

/** The data sheet of a filing, for its filer alone, until the receipt; null for anybody else. */
export const filingDataOf = async (ctx: Ctx, id: string): Promise<FilingData | null> => {
  const filing = await filingPage(ctx, id);
  if (!filing?.people || (filing.status !== "open" && filing.status !== "sent")) return null;
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const { list, people } = filing;
  return {
    kind: "filingData",
    ...(await sheetOf(ctx, id)),
    under: underOf(ctx, filing),
    people: list.map(({ id: person, who, charges }) => {
      const data = people.find((one) => one.id === person)?.data;
      return {
        name: who.name,
        charges: charges.map((one) => chargeWords(t, one.charge)),
        ...{ occupation: data?.occupation ?? "", home: data?.home ?? "", nationality: data?.nationality ?? "" },
      };
    }),
  };
};

const underOf = ({ lang, zone, words }: Ctx, { status, sentOn }: { status: string; sentOn: string | null }) => {
  const t = textsIn(lang, zone, words);
  return status === "open" || !sentOn ? t.powers.filingSheet.draft : t.powers.filing.list.sent(t.dates.date(sentOn));
};

const sheetOf = async ({ db, lang, zone, words, today, house }: Ctx, id: string) => {
  const association = await associationOf(db);
  const head = await db.selectFrom("journalHead").select(["seq", "hash"]).executeTakeFirst();
  const url = `${house.publicUrl ?? house.origin}/mandats/declarations/${id}`;
  return {
    lang,
    own: words,
    association: { name: association?.name ?? "", about: association?.address ?? association?.tagline ?? "" },
    printedOn: textsIn(lang, zone, words).dates.date(today),
    ...{ address: url.replace(/^https?:\/\//, ""), url, head: head ?? null },
  };
};
