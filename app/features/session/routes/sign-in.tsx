import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { readForm, reasonsOf } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button, ButtonLink } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { mailLeaves } from "../../outbox/leaves.server";
import { limits, mayTry } from "../attempts.server";
import { sendSignInLink } from "../commands.sign-in.server";
import { enterByPassword } from "../door.server";
import { DoorForm, type DoorRefusal } from "../door-form";
import { DoorPage } from "../door-page";
import { askLinkForm, passwordEntryForm } from "../forms.server";
import { networkOf } from "../network.server";
import { EmailField, PasswordField } from "../sign-in-fields";
import { wayBack } from "../way-back";

export const loader = async (args: LoaderFunctionArgs) => {
  const { me, lang, zone, words, demo } = await enter(args, "signIn");
  const { searchParams } = new URL(args.request.url);
  const back = wayBack(searchParams.get("retour"));
  if (me.kind === "person" && !searchParams.has("changer")) throw redirect(back);
  const parked = /terreau-parked=[^;]{12}/.test(args.request.headers.get("Cookie") ?? "");
  const title = textsIn(lang, zone, words).session.entry.title;
  return { title, back, asked: searchParams.has("demande"), parked, byHand: !mailLeaves() && !demo };
};

/** The same words and the same time whether the address is known or not. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "signIn");
  const typed = await readForm(args.request);
  const email = String(typed.email ?? "");
  const back = wayBack(String(typed.retour ?? ""));
  const refuse = (form: string, reason: DoorRefusal["reason"], status: number, fields: DoorRefusal["fields"] = {}) =>
    data({ form, reason, fields, typed: { email } } satisfies DoorRefusal, { status });

  const network = { key: `network:${networkOf(args)}`, limit: limits.network };
  if (typed.form === "password") {
    const read = passwordEntryForm.safeParse({ email, password: typed.password });
    if (!read.success) return refuse("password", "common.formInvalid", 400, reasonsOf(read.error));
    const allowed = await mayTry(ctx.db, ctx.now, [
      network,
      { key: `password:${read.data.email}`, limit: limits.password },
    ]);
    if (!allowed) return refuse("password", "session.tooMany", 429);
    const headers = await enterByPassword(ctx, read.data.email, read.data.password, args.request);
    return headers ? redirect(back, { status: 303, headers }) : refuse("password", "session.wrongEntry", 403);
  }
  const read = askLinkForm.safeParse({ email, retour: back });
  if (!read.success) return refuse("link", "common.formInvalid", 400, reasonsOf(read.error));
  const allowed = await mayTry(ctx.db, ctx.now, [network, { key: `link:${read.data.email}`, limit: limits.address }]);
  if (!allowed) return refuse("link", "session.tooMany", 429);
  await sendSignInLink(ctx, read.data.email, back);
  return redirect(`/entrer?demande=1&retour=${encodeURIComponent(back)}`, { status: 303 });
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title} · Terreau` }];

export default function SignIn() {
  const { entry } = useTexts().session;
  const { back, asked, parked, byHand } = useLoaderData<typeof loader>();
  const refused = useActionData<DoorRefusal>()?.form;
  const retour = back === "/" ? "" : `?retour=${encodeURIComponent(back)}`;
  if (asked)
    return (
      <DoorPage
        title={byHand ? entry.byHand : entry.asked}
        lead={byHand ? entry.byHandLead : entry.askedLead}
        drawing="sprout"
      >
        <p>{byHand ? entry.byHandText : entry.nothingCame}</p>
        {byHand ? <p className="soft">{entry.byHandHost}</p> : null}
        <div className="row">
          <ButtonLink href={`/entrer/code${retour}`}>{entry.withCode}</ButtonLink>
          <ButtonLink variant="quiet" href={`/entrer${retour}`}>
            {entry.another}
          </ButtonLink>
        </div>
      </DoorPage>
    );
  return (
    <DoorPage title={entry.title} lead={parked ? entry.resume : entry.lead}>
      <DoorForm form="link" hidden={{ retour: back }} labels={{ email: entry.email }}>
        <EmailField form="link" />
        <Button variant="fill" wide>
          {entry.ask}
        </Button>
      </DoorForm>
      <Disclosure summary={entry.withPassword} id="mot-de-passe" open={refused === "password"}>
        <DoorForm form="password" hidden={{ retour: back }} labels={{ email: entry.email, password: entry.password }}>
          <EmailField form="password" />
          <PasswordField />
          <Button>{entry.enter}</Button>
        </DoorForm>
      </Disclosure>
      <p>
        <ActLink href={`/entrer/code${retour}`}>{entry.withCode}</ActLink>
      </p>
    </DoorPage>
  );
}
