import type { Ctx } from "../../context";
import { isPerson } from "../../me";
import { may } from "../../rights";
import { lastDayOf } from "./filing";
import { correctionOf, filingData, filingSubject, stepsDone, underLocalLaw } from "./filing-queries.server";
import { changesShown, filingNames, listShown } from "./filing-shown.server";
import { stepsFor } from "./filing-steps";
import { readsFilingData } from "./rights";

/** A filing as its page shows it to `me`; what was typed of each person only to its filer. Null when there is none. */
export const filingPage = async (ctx: Pick<Ctx, "db" | "me" | "today" | "zone">, id: string) => {
  const { db, me, today, zone } = ctx;
  const it = await filingSubject(db, id, today);
  if (!it) return null;
  const names = await filingNames(db, me);
  const ready = await stepsDone(db, id, zone);
  const reads = readsFilingData(me, it);
  const data = reads && it.status !== "received" ? await filingData(db, id) : [];
  const list = listShown(it.list, names);
  const { status, otherOpen, corrected } = it;
  const allowed = (verb: "filing.send" | "filing.take" | "filing.correct") => may(me, verb, it) === null;
  const held = allowed("filing.send");
  return {
    ...{ id, status, digest: it.digest, sentOn: it.sentOn, receivedOn: it.receivedOn },
    ...{ receiptNumber: it.receiptNumber, receiptHash: it.receiptHash, correctsId: it.correctsId },
    coversTo: it.coversTo,
    lastDay: (status === "open" ? lastDayOf(it.changes) : null) ?? it.lastDay,
    by: names.people.get(it.filerId)?.name ?? "…",
    changes: changesShown(it.changes, names),
    list,
    papers: stepsFor(it.changes).map((step) => ({ step, doneOn: ready.get(step) ?? null })),
    correction: await correctionOf(db, id),
    localLaw: await underLocalLaw(db),
    people: reads
      ? list.map(({ id: person, who }) => {
          const row = data.find((one) => one.personId === person);
          const { occupation = "", home = "", nationality = "" } = row ?? {};
          return { id: person, name: who.name, data: row ? { occupation, home, nationality } : null };
        })
      : null,
    may: {
      tick: held && (status === "open" || status === "sent"),
      write: held,
      takeBack: held && status === "sent" && !otherOpen,
      correct: allowed("filing.correct") && (status === "sent" || status === "received") && !otherOpen && !corrected,
      drop: held && status === "open",
      take:
        allowed("filing.take") && !(isPerson(me) && me.id === it.filerId) && (status === "open" || status === "sent"),
    },
  };
};
