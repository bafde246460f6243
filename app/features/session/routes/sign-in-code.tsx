import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button } from "../../../ui/button";
import { limits, mayTry } from "../attempts.server";
import { enterByCode } from "../door.server";
import { DoorForm, type DoorRefusal } from "../door-form";
import { DoorPage } from "../door-page";
import { networkOf } from "../network.server";
import { CodeField } from "../sign-in-fields";

export const loader = async (args: LoaderFunctionArgs) => {
  const { lang, zone, words } = await enter(args, "signInCode");
  return { title: textsIn(lang, zone, words).session.code.title };
};

export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "signInCode");
  const typed = await readForm(args.request);
  const code = String(typed.code ?? "");
  const refuse = (reason: DoorRefusal["reason"], status: number, fields: DoorRefusal["fields"] = {}) =>
    data({ form: "code", reason, fields, typed: { code } } satisfies DoorRefusal, { status });
  if (!code.trim()) return refuse("common.formInvalid", 400, { code: "common.fieldEmpty" });
  const allowed = await mayTry(ctx.db, ctx.now, [{ key: `code:${networkOf(args)}`, limit: limits.password }]);
  if (!allowed) return refuse("session.tooMany", 429);
  const headers = await enterByCode(ctx, code, args.request);
  return headers ? redirect("/mon-compte?bienvenue=1", { status: 303, headers }) : refuse("session.wrongCode", 403);
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title} · Terreau` }];

export default function SignInCode() {
  const { code } = useTexts().session;
  return (
    <DoorPage title={code.title} lead={code.lead} drawing="hands">
      <DoorForm form="code" labels={{ code: code.field }}>
        <CodeField />
        <Button variant="fill">{code.enter}</Button>
      </DoorForm>
      <p>
        <ActLink href="/entrer">{code.noCode}</ActLink>
      </p>
    </DoorPage>
  );
}
