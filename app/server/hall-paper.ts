import { createHash } from "node:crypto";
import { reportPaper } from "../features/assembly/report-paper.server";
import type { ReportView } from "../features/assembly/report-view";
import { textsIn } from "../texts/both.server";
import { civilDay } from "../texts/zone";
import { viewNow } from "./hall-kept";
import type { Visit } from "./hall-visit";

const MOST_KEPT = 12;

/** The PDF of the report, made in a worker, once for a content and a language. */
export const sendPaper = async (visit: Visit, token: string) => {
  const { hall, house, request, response, asked } = visit;
  const view = await viewNow(hall, house, token);
  if (!view || view.state === "preparing") {
    response.writeHead(404, { "Content-Type": "text/plain" }).end();
    return;
  }
  const { scenes, names, frozen } = view;
  const key = createHash("sha256")
    .update(JSON.stringify([token, asked.lang, scenes, names, frozen]))
    .digest("hex");
  if (hall.papers.size >= MOST_KEPT) hall.papers.clear();
  const made = hall.papers.get(key) ?? print(visit, view);
  hall.papers.set(key, made);
  const paper = await made.catch((error: unknown) => {
    hall.papers.delete(key);
    console.error("pdf", error);
    return null;
  });
  if (!paper) {
    response.writeHead(503, { "Retry-After": "20", "Content-Type": "text/plain" }).end();
    return;
  }
  const name = `${textsIn(asked.lang, view.zone, view.words).assembly.name} ${view.period.until.slice(0, 4)}.pdf`;
  response.writeHead(200, {
    "Content-Type": "application/pdf",
    "Content-Length": paper.length,
    "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Cache-Control": "no-cache",
  });
  response.end(request.method === "HEAD" ? undefined : paper);
};

const print = async ({ house, asked }: Visit, view: ReportView): Promise<Buffer> => {
  const t = textsIn(asked.lang, view.zone, view.words);
  const head = await house.db.selectFrom("journalHead").select(["seq", "hash"]).executeTakeFirst();
  const input = reportPaper(t, view, {
    address: `${asked.origin.replace(/^https?:\/\//, "")}/suivre, ${view.code}`,
    url: `${asked.origin}/bilan/${view.token}`,
    printedOn: t.dates.full(civilDay(house.clock().toISOString(), view.zone)),
    head: head ?? null,
  });
  const bytes = await house.pool.run({ kind: "pdf", input });
  if (!(bytes instanceof Uint8Array)) throw new Error("the worker gave no document");
  return Buffer.from(bytes);
};
