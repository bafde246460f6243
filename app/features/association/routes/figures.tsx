import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Empty } from "../../../ui/empty";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { removeFigure, supplyFigure } from "../commands.server";
import { FigureFields, FigureList } from "../figure-parts";
import { figuresOf } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "figures");
  const figures = await figuresOf(db);
  return {
    title: textsIn(lang, zone, words).association.figuresPage.title,
    today,
    me: me.kind === "person" ? me.name : "",
    figures: figures.map(({ createdAt: _at, fileHash: _file, rank: _rank, ...figure }) => figure),
    may: { "figure.supply": may(me, "figure.supply", {}) },
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "figures", [supplyFigure, removeFigure]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Figures() {
  const t = useTexts();
  const { figuresPage } = t.association;
  const { figures, today, me, may } = useLoaderData<typeof loader>();
  const mayWrite = may["figure.supply"] === null;
  return (
    <Page
      title={figuresPage.title}
      lead={figuresPage.lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.more.title }]}
    >
      {figures.length === 0 ? (
        <Empty drawing="crate" title={figuresPage.emptyTitle}>
          {figuresPage.empty}
        </Empty>
      ) : (
        <FigureList figures={figures} mayRemove={mayWrite} />
      )}
      {mayWrite ? (
        <>
          <Furrow />
          <Section id="donner" title={figuresPage.add} className="read">
            <CommandForm
              verb="figure.supply"
              className="form"
              labels={{
                label: figuresPage.label,
                value: figuresPage.value,
                source: figuresPage.sourceLabel,
                vouchedBy: figuresPage.vouchedBy,
              }}
            >
              <FigureFields today={today} me={me} />
            </CommandForm>
          </Section>
        </>
      ) : null}
    </Page>
  );
}
