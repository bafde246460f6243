import type { Ctx } from "../../context";
import type { Invitation } from "../../documents/inputs";
import { textsIn } from "../../texts/both.server";
import { civilDay } from "../../texts/zone";
import { associationOf } from "../association/queries.server";
import { codeHolder } from "./door.server";
import { shownCode } from "./secrets.server";

/**
 * The sheet to hand to whoever a code was made for, in the reader's own language; null when the code is wrong, used or
 * too old. Nothing is kept of it, and the address it prints holds no code: the code is typed.
 */
export const invitationPaper = async (ctx: Ctx, typed: string): Promise<Invitation | null> => {
  const person = await codeHolder(ctx.db, ctx.now, typed);
  if (!person) return null;
  const association = await associationOf(ctx.db);
  const t = textsIn(person.lang, ctx.zone, ctx.words);
  const url = `${ctx.house.publicUrl ?? ctx.origin}/entrer/code`;
  return {
    kind: "invitation",
    lang: person.lang,
    association: { name: association?.name ?? "", about: association?.address ?? association?.tagline ?? "" },
    printedOn: t.dates.date(ctx.today),
    address: url.replace(/^https?:\/\//, ""),
    url,
    head: null,
    own: ctx.words,
    name: person.givenName,
    code: shownCode(typed),
    validUntil: t.dates.date(civilDay(person.expiresAt, ctx.zone)),
    from: ctx.me.kind === "person" ? ctx.me.name : "",
    help: t.session.access.sheetHelp,
  };
};
