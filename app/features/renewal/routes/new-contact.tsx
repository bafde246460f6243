import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm, useField } from "../../../command-form";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Check, Choices } from "../../../ui/choices";
import { Field } from "../../../ui/field";
import { Page } from "../../../ui/page";
import { addContact } from "../commands-contacts.server";
import { FollowerField, NextFields, PoleField, WhoFields } from "../contact-fields";
import { followersOn, publicPoles } from "../contact-queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "newContact");
  if (may(me, "contact.add", {})) throw new Response(null, { status: 403 });
  const followers = await followersOn(db, today);
  return {
    title: textsIn(lang, zone, words).renewal.form.title,
    ...{ today, lang },
    poles: (await publicPoles(db)).map(({ id, name }) => ({ id, name })),
    followers: followers.map(({ id, name }) => ({ id, name })),
    me: me.kind === "person" && followers.some((one) => one.id === me.id) ? me.id : "",
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "newContact", [addContact]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

const places = ["stand", "market", "fair", "meeting", "word"] as const;

export default function NewContact() {
  const t = useTexts();
  const { form, list } = t.renewal;
  const { poles, followers, me, today, lang } = useLoaderData<typeof loader>();
  return (
    <Page
      title={form.title}
      lead={form.lead}
      current="more"
      width="read"
      crumbs={[{ href: "/curieux", label: list.title }]}
    >
      <CommandForm verb="contact.add" className="form" labels={form}>
        <WhoFields />
        <Where today={today} />
        <PoleField poles={poles} />
        <FollowerField people={followers} known={me} />
        <NextFields />
        <Choices
          kind="radio"
          name="lang"
          label={form.lang}
          look="toggles"
          chosen={[lang]}
          options={(["fr", "en"] as const).map((value) => ({ value, label: t.common.lang[value] }))}
        />
        <Agreed />
        <Button variant="fill">{form.save}</Button>
      </CommandForm>
    </Page>
  );
}

const Where = ({ today }: { today: string }) => {
  const { form, sources } = useTexts().renewal;
  const field = useField();
  return (
    <>
      <Field kind="select" {...field("source", "stand")} label={form.source}>
        {places.map((place) => (
          <option key={place} value={place}>
            {sources[place]}
          </option>
        ))}
      </Field>
      <Field {...field("occasion")} label={form.occasion} hint={form.occasionHint} />
      <Field {...field("metOn", today)} kind="date" label={form.metOn} must={form.must} />
    </>
  );
};

const Agreed = () => {
  const { consent } = useTexts().renewal;
  const { error } = useField()("agreed");
  return <Check name="agreed" label={consent.told} error={error} />;
};
