import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerTo, type Refusal } from "../../../command.server";
import { CommandForm, useField, useRefusal } from "../../../command-form";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button, ButtonLink } from "../../../ui/button";
import { Check, Choices } from "../../../ui/choices";
import { associationOf } from "../../association/queries.server";
import { mayTry } from "../../session/attempts.server";
import { DoorPage } from "../../session/door-page";
import { networkOf } from "../../session/network.server";
import { askToCome } from "../commands-come.server";
import { WhoFields } from "../contact-fields";
import { publicPoles } from "../contact-queries.server";

/** A stand shares one network: wide enough for its visitors, there to stop a machine. */
const LIMIT = { most: 30, minutes: 15 };

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, lang, zone, words } = await enter(args, "come");
  const association = await associationOf(db);
  if (!association) throw new Response(null, { status: 404 });
  return {
    title: textsIn(lang, zone, words).renewal.come.title,
    association: association.name,
    thanks: new URL(args.request.url).searchParams.has("merci"),
    poles: await publicPoles(db),
  };
};

/** Says the same to everybody, known or not. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "come");
  const typed = await readForm(args.request);
  if (typed.intent !== askToCome.verb) throw new Response(null, { status: 400 });
  if (!(await mayTry(ctx.db, ctx.now, [{ key: `come:${networkOf(args)}`, limit: LIMIT }]))) {
    const refusal: Refusal = {
      verb: askToCome.verb,
      status: 429,
      reason: "common.tooMany",
      fields: {},
      typed,
      current: null,
    };
    return data(refusal, { status: 429 });
  }
  return answerTo(ctx, askToCome, typed, new URL(args.request.url));
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title} · Terreau` }];

export default function Come() {
  const t = useTexts();
  const { come, form } = t.renewal;
  const { association, thanks, poles } = useLoaderData<typeof loader>();
  if (thanks)
    return (
      <DoorPage title={come.thanks} lead={come.thanksText} drawing="sprout">
        <ButtonLink href="/venir">{come.again}</ButtonLink>
      </DoorPage>
    );
  return (
    <DoorPage title={come.title} lead={come.lead(association)} drawing="hands">
      <CommandForm verb="contact.ask" className="form" labels={form} reload>
        <WhoFields own />
        <Poles poles={poles} />
        <Agreed />
        <Button variant="fill" wide>
          {come.send}
        </Button>
      </CommandForm>
      <p>
        <ActLink href="/aide/confidentialite">{come.privacy}</ActLink>
      </p>
      <p>
        <a className="act" href={`/venir?lang=${come.otherLang}`} lang={come.otherLang} data-document="">
          {come.other}
        </a>
      </p>
    </DoorPage>
  );
}

const Poles = ({ poles }: { poles: { id: string; name: string; remit: string }[] }) => {
  const t = useTexts();
  const { come } = t.renewal;
  const typed = useRefusal()?.typed.pole;
  return (
    <Choices
      kind="radio"
      name="pole"
      label={come.pole}
      chosen={[typeof typed === "string" ? typed : ""]}
      options={[
        ...poles.map(({ id, name, remit }) => ({ value: id, label: t.typeset(name), hint: t.typeset(remit) })),
        { value: "", label: come.any, hint: come.anyHint },
      ]}
    />
  );
};

const Agreed = () => {
  const { consent } = useTexts().renewal;
  const { error } = useField()("agreed");
  return <Check name="agreed" label={consent.asked} error={error} />;
};
