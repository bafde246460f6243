import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm, useField } from "../../../command-form";
import { enter } from "../../../enter.server";
import { isKeeper } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, Button, ButtonLink } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { Furrow } from "../../../ui/furrow";
import { NextThing } from "../../../ui/next-thing";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { Qr } from "../../../ui/qr";
import { Section } from "../../../ui/section";
import { associationOf } from "../../association/queries.server";
import { pillarsOf } from "../../poles/queries.server";
import { sayStandLine } from "../commands-stand.server";
import { publicPoles } from "../contact-queries.server";
import { seesRenewal } from "../rights";
import { comeBy } from "../stand";
import styles from "../stand.css?url";
import { StandSheets } from "../stand-sheets";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, lang, zone, words, house } = await enter(args, "stand");
  const association = await associationOf(db);
  return {
    title: textsIn(lang, zone, words).renewal.kit.title,
    pillars: (await pillarsOf(db)).map(({ name, sentence }) => ({ name, sentence })),
    poles: await publicPoles(db),
    reached: house.publicUrl !== null,
    come: comeBy(house.publicUrl, association?.standLine ?? null, lang),
    standLine: association?.standLine ?? null,
    version: association?.version ?? 0,
    renewing: seesRenewal(me),
    keeper: isKeeper(me),
    may: { "stand.line": may(me, "stand.line", {}) },
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "stand", [sayStandLine]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Stand() {
  const t = useTexts();
  const { kit, page, list } = t.renewal;
  const { pillars, poles, reached, come, standLine, version, renewing, keeper, may } = useLoaderData<typeof loader>();
  return (
    <Page
      title={kit.title}
      lead={kit.lead}
      current="more"
      crumbs={[
        renewing ? { href: "/renouvellement", label: page.title } : { href: "/plus", label: t.common.nav.more },
        { href: "/curieux", label: list.title },
      ]}
      aside={
        <NextThing
          bar
          kicker={kit.nextKicker}
          title={kit.next}
          actions={
            <ButtonLink variant="fill" href={`/stand/a5-${t.lang}.pdf`}>
              {kit.nextDo}
            </ButtonLink>
          }
        >
          {kit.nextText}
        </NextThing>
      }
    >
      <Section id="feuilles" title={kit.toPrint}>
        <StandSheets poles={poles.map((pole) => pole.vegetable)} />
      </Section>
      <Furrow />
      <div className="cols">
        <Section id="venir" title={kit.wayTitle} className="stack">
          {come.url ? (
            <div className="stand-way">
              <Qr text={come.url} label={kit.codeTo(come.address)} />
              <p>
                <b>{come.address}</b>
              </p>
            </div>
          ) : (
            <NoticeLine kind="warning" word={kit.noCodeWord}>
              {kit.noCode} {come.line ? kit.printsLine(come.line) : kit.printsNothing}
            </NoticeLine>
          )}
          {!reached && may["stand.line"] === null ? (
            <CommandForm verb="stand.line" hidden={{ version }} className="form" labels={{ line: kit.line }}>
              <LineField known={standLine} />
              <Button>{kit.lineDo}</Button>
            </CommandForm>
          ) : null}
          <p>
            <ActLink href="/venir">{kit.see}</ActLink>
          </p>
        </Section>
        <Section id="piliers" title={kit.pillarsTitle} className="stack">
          {pillars.length === 0 ? <p className="soft">{kit.noPillar}</p> : null}
          <ul className="stack-s">
            {pillars.map((pillar) => (
              <li key={pillar.name}>
                <b>{t.typeset(pillar.name)}</b>
                <br />
                {t.typeset(pillar.sentence)}
              </li>
            ))}
          </ul>
          {keeper ? (
            <p>
              <ActLink href="/reglages/piliers">{kit.pillars}</ActLink>
            </p>
          ) : null}
        </Section>
      </div>
    </Page>
  );
}

const LineField = ({ known }: { known: string | null }) => {
  const { kit } = useTexts().renewal;
  return <Field {...useField()("line", known)} label={kit.line} hint={kit.lineHint} maxLength={80} />;
};
