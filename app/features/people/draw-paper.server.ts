import type { Ctx } from "../../context";
import type { SeatDraw } from "../../documents/inputs";
import { textsIn } from "../../texts/both.server";
import { associationOf } from "../association/queries.server";
import { drawView } from "./board-view.server";

/** What the paper of a drawing is made from, with its day; null when there is no such drawing. */
export const drawPaperOf = async (ctx: Ctx, id: string): Promise<{ input: SeatDraw; drawnOn: string } | null> => {
  const draw = await drawView(ctx.db, id);
  if (!draw) return null;
  const { db, lang, zone, words, today, house } = ctx;
  const t = textsIn(lang, zone, words);
  const association = await associationOf(db);
  const head = await db.selectFrom("journalHead").select(["seq", "hash"]).executeTakeFirst();
  const url = `${house.publicUrl ?? house.origin}/sieges/tirages/${id}`;
  const input: SeatDraw = {
    kind: "seatDraw",
    lang,
    association: { name: association?.name ?? "", about: association?.address ?? association?.tagline ?? "" },
    printedOn: t.dates.date(today),
    ...{ address: url.replace(/^https?:\/\//, ""), url, head: head ?? null, own: words },
    ofBody: draw.body.name ?? t.words.board.of,
    drawnOn: t.dates.date(draw.drawnOn),
    undone: draw.undone,
    ...{ draw: draw.kind, seed: draw.seed },
    parts: draw.parts.map(({ day, lots }) => ({
      day: t.dates.date(day),
      lots: lots.map((lot) => ({
        seat: lot.label ?? t.people.mandatesPage.seat(lot.rank),
        organisation: lot.organisation ?? "",
        number: String(lot.rank),
        lot: lot.lot.slice(0, 16),
      })),
    })),
  };
  return { input, drawnOn: draw.drawnOn };
};
