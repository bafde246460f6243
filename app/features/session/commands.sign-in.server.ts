import type { Ctx } from "../../context";
import { sha256 } from "../../pen.server";
import { inOwnWords } from "../../texts/make";
import { associationOf } from "../association/queries.server";
import { postMail } from "../outbox/writes.server";
import { peopleAt } from "./door.server";
import { later } from "./later";
import { sessionMails } from "./mails";
import { newToken } from "./secrets.server";

const LINK_MINUTES = 30;
const SAME_TIME_MS = 150;

/**
 * Sends a sign-in link to an address, if somebody with an account has it. Answers nothing, and takes as long either way.
 * People who share an address get one mail; the page of the link asks who.
 */
export const sendSignInLink = async (ctx: Ctx, email: string, back: string): Promise<void> => {
  const evenly = new Promise((resolve) => setTimeout(resolve, SAME_TIME_MS));
  const people = await peopleAt(ctx.db, ctx.now, email);
  const [first] = people;
  if (first) {
    const association = (await associationOf(ctx.db))?.name ?? "Terreau";
    const token = newToken();
    const mail = { name: people.map((one) => one.givenName).join(", "), association, shared: people.length > 1 };
    await ctx.db.transaction().execute(async (db) => {
      await db
        .insertInto("signInLinks")
        .values({
          hash: sha256(token),
          personId: first.id,
          createdAt: ctx.now,
          expiresAt: later(ctx.now, LINK_MINUTES),
          usedAt: null,
        })
        .execute();
      const action = `/entrer/lien/${token}${back === "/" ? "" : `?retour=${encodeURIComponent(back)}`}`;
      await postMail(
        { ...ctx, db },
        {
          to: first.id,
          kind: "signIn",
          words: () => inOwnWords(sessionMails[first.lang], first.lang, ctx.words).signIn(mail),
          action,
        },
      );
    });
  }
  await evenly;
};
