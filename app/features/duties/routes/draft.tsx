import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import {
  adoptDraftCommand,
  arrangeDraftCommand,
  dropDraftCommand,
  followModelCommand,
} from "../commands-drafts.server";
import { AdoptForm } from "../draft-adopt";
import { DraftBeds } from "../draft-beds";
import { themes } from "../duties";
import styles from "../duties.css?url";
import { dutyWordsIn } from "../duty-words.server";
import { draftById, limitsOf, spotsOfDraft } from "../queries.server";
import { menusOf, shownDraft } from "../shown.server";
import { polesByTheme } from "../theme-poles";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "dutiesDraft");
  const draft = await draftById(ctx.db, args.params.id ?? "");
  if (!draft || draft.status === "dropped") throw new Response(null, { status: 404 });
  const spots = await spotsOfDraft(ctx.db, draft.id);
  const poles = await ctx.db.selectFrom("poles").selectAll().where("closedOn", "is", null).orderBy("rank").execute();
  const guessed = new Map(polesByTheme(poles).map((one) => [one.theme, one.poleId]));
  const words = dutyWordsIn(ctx.lang, ctx.words);
  return {
    draft: {
      id: draft.id,
      name: draft.name,
      version: draft.version,
      open: draft.status === "open",
      on: draft.adoptsOn,
    },
    today: ctx.today,
    ...(await shownDraft(ctx, spots)),
    menus: await menusOf(ctx, ctx.today, spots),
    limits: [...(await limitsOf(ctx.db))].map(([person, duties]) => ({ person, duties })),
    second: new URL(args.request.url).searchParams.get("nom"),
    themes: themes.map((id) => ({ id, name: words.themes[id], poleId: guessed.get(id) ?? null })),
    may: { "duty.arrange": may(ctx.me, "duty.arrange", {}), "duty.adopt": may(ctx.me, "duty.adopt", {}) },
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "dutiesDraft", [arrangeDraftCommand, followModelCommand, adoptDraftCommand, dropDraftCommand]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.draft.name ?? ""} · Terreau` }];

export default function Draft() {
  const t = useTexts();
  const { draft, lines, menus, limits, second, themes: asked, today, may } = useLoaderData<typeof loader>();
  const { duties: words } = t;
  const hidden = { draft: draft.id, version: draft.version };
  const open = draft.open && may["duty.arrange"] === null;
  return (
    <Page
      title={t.typeset(draft.name) || words.classic}
      lead={draft.on ? words.turn(t.typeset(draft.name) || words.classic, t.dates.date(draft.on)) : words.draft.lead}
      current="more"
      crumbs={[{ href: "/des-fonctions-aux-poles", label: words.title }]}
    >
      {open ? (
        <CommandForm verb="duty.followModel" hidden={hidden} className="stack-s">
          <p>{words.draft.modelText}</p>
          <Disclosure summary={words.draft.modelThemes}>
            <div className="duty-themes">
              {asked.map((theme) => (
                <label key={theme.id} className="stack-s">
                  <input type="hidden" name="theme" value={theme.id} />
                  <b>{theme.name}</b>
                  <select className="field" name="pole" defaultValue={theme.poleId ?? ""}>
                    <option value="">{words.draft.noPole}</option>
                    {menus.poles.map((pole) => (
                      <option key={pole.id} value={pole.id}>
                        {t.typeset(pole.name)}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
            </div>
          </Disclosure>
          <Button>{words.draft.model}</Button>
        </CommandForm>
      ) : null}
      <Furrow />
      <CommandForm verb="duty.arrange" hidden={hidden} labels={{ name: words.draft.rename }}>
        <DraftBeds name={draft.name} {...{ lines, menus, limits, open, second }} />
      </CommandForm>
      {open ? (
        <>
          <Furrow />
          <Section id="adopter" title={words.adopt.title}>
            <p>{words.adopt.lead}</p>
            <p>
              <a className="act" href={`/des-fonctions-aux-poles/projets/${draft.id}/annexe.pdf`}>
                {words.adopt.print}
              </a>
            </p>
            {may["duty.adopt"] === null ? <AdoptForm hidden={hidden} today={today} /> : null}
            <CommandForm verb="duty.dropDraft" hidden={{ draft: draft.id }}>
              <Button variant="quiet">{words.draft.drop}</Button>
            </CommandForm>
          </Section>
        </>
      ) : null}
    </Page>
  );
}
