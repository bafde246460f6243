import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button, ButtonLink } from "../../../ui/button";
import { associationOf } from "../../association/queries.server";
import { limits, mayTry } from "../attempts.server";
import { enterByLink, readSignInLink } from "../door.server";
import { DoorForm } from "../door-form";
import { DoorPage } from "../door-page";
import { networkOf } from "../network.server";
import { wayBack } from "../way-back";

/** Mail filters follow links: looking shows who it is for, a button signs in. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, now, lang, zone, words } = await enter(args, "signInLink");
  const back = wayBack(new URL(args.request.url).searchParams.get("retour"));
  const { state, people, shared } = await readSignInLink(db, now, args.params.token ?? "");
  if (state === "used" && me.kind === "person") throw redirect(back);
  const association = (await associationOf(db))?.name ?? "";
  return { title: textsIn(lang, zone, words).session.entry.title, people, shared, association, back };
};

export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "signInLink");
  const typed = await readForm(args.request);
  const back = wayBack(String(typed.retour ?? ""));
  const allowed = await mayTry(ctx.db, ctx.now, [{ key: `network:${networkOf(args)}`, limit: limits.network }]);
  const who = String(typed.who ?? "");
  const headers = allowed ? await enterByLink(ctx, args.params.token ?? "", who, args.request) : null;
  return redirect(headers ? back : new URL(args.request.url).pathname, { status: 303, headers: headers ?? undefined });
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function SignInLink() {
  const t = useTexts();
  const { link } = t.session;
  const { people, shared, association, back } = useLoaderData<typeof loader>();
  const [first] = people;
  if (!first)
    return (
      <DoorPage title={link.goneTitle} lead={t.reason("session.linkGone")} drawing="wheelbarrow">
        <ButtonLink variant="fill" href={`/entrer?retour=${encodeURIComponent(back)}`}>
          {link.again}
        </ButtonLink>
      </DoorPage>
    );
  return (
    <DoorPage
      title={shared ? link.whoTitle : link.hello(first.name)}
      lead={shared ? link.whoLead : link.lead(association)}
      drawing="sprout"
    >
      {people.map((one) => (
        <DoorForm key={one.id} form={one.id} hidden={{ retour: back, who: one.id }}>
          <Button variant={shared ? "line" : "fill"} wide>
            {shared ? link.whoEnter(one.name) : link.enter}
          </Button>
        </DoorForm>
      ))}
      {shared ? (
        <p>
          <ActLink href="/entrer/code">{link.someoneElse}</ActLink>
        </p>
      ) : null}
    </DoorPage>
  );
}
