import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Answer, Refused } from "../command.server";
import type { Ctx } from "../context";
import { anonymousCookie } from "../enter.server";
import { ask } from "../features/assembly/commands.questions.server";
import { hallUrl, type PublicScreen } from "../features/assembly/public-screen";
import type { ReportView } from "../features/assembly/report-view";
import { mayTry } from "../features/session/attempts.server";
import { textsIn } from "../texts/both.server";
import { civilDay } from "../texts/zone";
import { viewNow } from "./hall-kept";
import { entrance, type Visit } from "./hall-visit";
import { networkOf } from "./network";

const LARGEST = 8_192;
/** A whole room may stand behind one address: wide, only there to stop a machine. */
const NETWORK_LIMIT = { most: 300, minutes: 10 };

type Shown = Pick<Extract<PublicScreen, { is: "question" }>, "sent" | "refused">;

/** The page of a question and what it sends: no account, no script, sent twice it arrives once. */
export const serveQuestion = async (visit: Visit, token: string) => {
  const { hall, house, request, response, url, asked } = visit;
  const view = await viewNow(hall, house, token);
  const { render, visitor } = { render: await hall.render(), visitor: await visitorOf(request) };
  const show = async (status: number, shown: Shown) => {
    const screen: PublicScreen = view
      ? { is: "question", view, asked, key: randomUUID(), ...shown }
      : await entrance(visit, { wrong: "address", typed: "" });
    const cookie = await anonymousCookie.serialize(visitor, { secure: house.origin.startsWith("https:") });
    response.writeHead(status, {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Set-Cookie": cookie,
    });
    response.end(render(screen).whole());
  };
  if (!view) return show(404, { sent: false, refused: null });
  if (request.method !== "POST") return show(200, { sent: url.searchParams.has("envoyee"), refused: null });

  const typed = await readBody(request);
  if (!typed) return void response.writeHead(413).end();
  const outcome = await send(visit, view, visitor, typed);
  if (!(outcome instanceof Refused)) {
    const to = hallUrl(asked, `/bilan/${token}/question`, { more: { envoyee: "1" } });
    return void response.writeHead(303, { Location: to }).end();
  }
  const t = textsIn(asked.lang, view.zone, view.words);
  const reason = t.reason(outcome.fields.text ?? outcome.reason);
  return show(outcome.status, { sent: false, refused: { reason, typed: typed.text } });
};

const visitorOf = async (request: IncomingMessage): Promise<string> => {
  const known: unknown = await anonymousCookie.parse(request.headers.cookie ?? "");
  return typeof known === "string" && known !== "" ? known : randomUUID();
};

const readBody = async (request: IncomingMessage): Promise<{ text: string; key: string } | null> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) return null;
    parts.push(part);
  }
  const form = new URLSearchParams(Buffer.concat(parts).toString("utf8"));
  return { text: form.get("text") ?? "", key: form.get("key") ?? "" };
};

const send = async (
  { house, request, asked }: Visit,
  view: ReportView,
  session: string,
  typed: { text: string; key: string },
): Promise<Answer | Refused> => {
  const at = house.clock();
  const now = at.toISOString();
  const limit = { key: `question ${networkOf(request)}`, limit: NETWORK_LIMIT };
  if (!(await mayTry(house.db, now, [limit]))) return new Refused(429, "common.tooMany");
  const ctx: Ctx = {
    db: house.db,
    house,
    me: { kind: "anonymous", session },
    zone: view.zone,
    words: view.words,
    today: civilDay(now, view.zone),
    now,
    lang: asked.lang,
    id: () => house.ids(at),
    origin: house.origin,
    demo: house.demo,
  };
  return ask.run(ctx, { intent: "question.ask", report: view.id, ...typed }).catch((error: unknown) => {
    if (error instanceof Refused) return error;
    throw error;
  });
};
