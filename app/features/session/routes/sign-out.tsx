import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { DoorPage } from "../door-page";
import { endSession } from "../lucia.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { lang, zone, words } = await enter(args, "signOut");
  return { title: textsIn(lang, zone, words).session.out.title };
};

/** Ends the session here; on a shared computer the next person signs in at once. */
export const action = async (args: ActionFunctionArgs) => {
  const { house } = await enter(args, "signOut");
  const headers = { "Set-Cookie": await endSession(house, args.request) };
  return redirect("/entrer", { status: 303, headers });
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function SignOut() {
  const { out } = useTexts().session;
  return (
    <DoorPage title={out.title} lead={out.lead} drawing="wheelbarrow">
      <Form method="post" reloadDocument className="row">
        <Button variant="fill">{out.doIt}</Button>
        <ButtonLink variant="quiet" href="/">
          {out.stay}
        </ButtonLink>
      </Form>
    </DoorPage>
  );
}
