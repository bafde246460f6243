import { createCookie } from "@remix-run/node";
import type { Answer } from "./command.server";
import type { Ctx } from "./context";

export type SaidNow = Pick<Answer, "said" | "about" | "undo">;

// The answer to a command is shown by the page it leads to, once, with or without JavaScript.
const cookie = createCookie("terreau-said", { path: "/", httpOnly: true, sameSite: "lax", maxAge: 20 });

/** Headers that carry what is to be said to the next page. */
export const sayLater = async (ctx: Ctx, answer: Answer): Promise<HeadersInit> => {
  if (!answer.said) return {};
  const now: SaidNow = { said: answer.said, about: answer.about, undo: answer.undo };
  return { "Set-Cookie": await cookie.serialize(now, { secure: ctx.origin.startsWith("https:") }) };
};

/** What the last command wanted said, and the header that forgets it. */
export const readSaid = async (request: Request): Promise<{ said: SaidNow | null; forget: HeadersInit }> => {
  const said = (await cookie.parse(request.headers.get("Cookie"))) as SaidNow | null;
  return { said, forget: said ? { "Set-Cookie": await cookie.serialize("", { maxAge: 0 }) } : {} };
};
