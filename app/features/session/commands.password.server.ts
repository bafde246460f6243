import { answerTo, type Refusal } from "../../command.server";
import type { Ctx } from "../../context";
import type { Typed } from "../../fields.server";
import type { Reason } from "../../texts/types";
import { limits, mayTry } from "./attempts.server";
import { setPassword } from "./commands.server";
import { newPassword } from "./forms.server";
import { accountOf, sessionHash } from "./queries.server";
import { hashPassword, passwordMatches } from "./secrets.server";

type Refused = { refused: Refusal };

/**
 * Changes a password from what the account page sent: compared and hashed here, before any transaction, so that neither
 * the journal nor the keys of forms ever see it.
 */
export const changePassword = async (ctx: Ctx, typed: Typed, request: Request) => {
  const own = ctx.me.kind === "person" ? await accountOf(ctx.db, ctx.me.id) : undefined;
  if (!own) throw new Response(null, { status: 404 });
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  if (!newPassword.safeParse(text("newPassword")).success) return refuse(400, { newPassword: "session.passwordShort" });
  if (text("newPassword") !== text("passwordAgain")) return refuse(400, { passwordAgain: "session.passwordsDiffer" });
  const allowed = await mayTry(ctx.db, ctx.now, [{ key: `change:${own.id}`, limit: limits.password }]);
  if (!allowed) return refuse(429, { password: "session.tooMany" });
  const right = own.passwordHash === null || (await passwordMatches(own.passwordHash, text("password")));
  const hash = await hashPassword(text("newPassword"));
  const prepared = setPassword({ hash, right, session: sessionHash(ctx.house, request) });
  return answerTo(ctx, prepared, { intent: prepared.verb, key: text("key") }, new URL(request.url));
};

const refuse = (status: number, fields: { [name: string]: Reason }): Refused => ({
  refused: { verb: "account.setPassword", status, reason: "common.formInvalid", fields, typed: {}, current: null },
});
