import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerTo } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Furrow } from "../../../ui/furrow";
import { Section } from "../../../ui/section";
import { foundAssociation, keyIsRight } from "../../session/commands.found.server";
import { enterAs } from "../../session/door.server";
import { DoorPage } from "../../session/door-page";
import { SetupFields } from "../setup-fields";

export const loader = async (args: LoaderFunctionArgs) => {
  const { house, lang, zone, words } = await enter(args, "setup");
  const key = new URL(args.request.url).searchParams.get("cle") ?? "";
  return {
    title: textsIn(lang, zone, words).association.setup.title,
    cle: keyIsRight(house.secret, key) ? key : null,
  };
};

/** Founds the association, then signs its first keeper in. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "setup");
  const typed = await readForm(args.request);
  const outcome = await answerTo(ctx, foundAssociation, typed, new URL(args.request.url));
  if (!(outcome instanceof Response)) return outcome;
  const first = await ctx.db.selectFrom("accounts").select("personId").orderBy("personId").executeTakeFirstOrThrow();
  const headers = await enterAs(ctx, first.personId, args.request);
  for (const said of outcome.headers.getSetCookie()) headers.append("Set-Cookie", said);
  return redirect("/reglages", { status: 303, headers });
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Setup() {
  const { association, common, lang } = useTexts();
  const { setup } = association;
  const other = lang === "fr" ? "en" : "fr";
  const { cle } = useLoaderData<typeof loader>();
  if (!cle) return <DoorPage title={setup.title} lead={setup.wrongKey} drawing="wheelbarrow" />;
  return (
    <DoorPage title={setup.title} lead={setup.lead} drawing="sprout">
      <p>
        <a href={`/premiers-pas?cle=${cle}&lang=${other}`} lang={other} hrefLang={other}>
          {common.lang[other]}
        </a>
      </p>
      <Section id="visite" title={setup.visit}>
        <p>{setup.visitText}</p>
      </Section>
      <Furrow />
      <Section id="creer" title={setup.create}>
        <CommandForm
          verb="association.found"
          className="form"
          hidden={{ cle }}
          labels={{
            name: setup.name,
            seats: setup.seats,
            givenName: `${setup.first}, ${setup.givenName}`,
            familyName: `${setup.first}, ${setup.familyName}`,
            email: `${setup.first}, ${setup.email}`,
            secondGivenName: `${setup.second}, ${setup.givenName}`,
            secondFamilyName: `${setup.second}, ${setup.familyName}`,
            secondEmail: `${setup.second}, ${setup.secondEmail}`,
          }}
        >
          <SetupFields />
        </CommandForm>
      </Section>
    </DoorPage>
  );
}
