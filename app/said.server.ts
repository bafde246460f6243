import { createCookie } from "@remix-run/node";
import { z } from "zod";
import type { Answer } from "./command.server";
import type { Ctx } from "./context";

export type SaidNow = Pick<Answer, "said" | "about" | "undo">;

// The answer to a command is shown by the page it leads to, once, with or without JavaScript.
const cookie = createCookie("terreau-said", { path: "/", httpOnly: true, sameSite: "lax", maxAge: 20 });

const shape: z.ZodType<SaidNow> = z.object({
  said: z.string().max(80).optional(),
  about: z.string().max(1_000).optional(),
  undo: z.object({ url: z.string().regex(/^\/(?![/\\])/), fields: z.record(z.string(), z.string()) }).optional(),
});

/** Headers that carry what is to be said to the next page. */
export const sayLater = async (ctx: Ctx, answer: Answer): Promise<HeadersInit> => {
  if (!answer.said) return {};
  const now: SaidNow = { said: answer.said, about: answer.about, undo: answer.undo };
  return { "Set-Cookie": await cookie.serialize(now, { secure: ctx.origin.startsWith("https:") }) };
};

/** What the last command wanted said, and the header that forgets it. */
export const readSaid = async (request: Request): Promise<{ said: SaidNow | null; forget: HeadersInit }> => {
  const sent: unknown = await cookie.parse(request.headers.get("Cookie"));
  // A cookie is what a browser says it is: anything else is forgotten unread.
  const said = shape.safeParse(sent).data ?? null;
  return { said, forget: sent ? { "Set-Cookie": await cookie.serialize("", { maxAge: 0 }) } : {} };
};
