import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PenLine } from "lucide-react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { isPerson } from "../../../me";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { Empty } from "../../../ui/empty";
import { TodoItem, TodoList } from "../../../ui/list";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { openPoles } from "../../poles/queries.server";
import { requestOne, withdrawPoint } from "../commands.server";
import { PointForm } from "../point-form";
import { type LineOfProposal, ProposalLine } from "../proposal-line";
import { boardSize, opinionCounts, opinionsAwaited, pointsWaiting, proposalsFor } from "../queries.server";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "proposals");
  const { db, me, today } = ctx;
  const rows = await proposalsFor(db, me);
  const counts = await opinionCounts(
    db,
    rows.map((row) => row.id),
  );
  const awaited = new Set((await opinionsAwaited(db, me, 50)).map((one) => one.id));
  const all = await boardSize(db, today);
  const proposals = rows.map((row) => {
    const sides = counts.get(row.id) ?? { for: 0, abstention: 0, against: 0 };
    const given = sides.for + sides.abstention + sides.against;
    return { ...row, opinions: { given, all }, awaited: awaited.has(row.id) };
  });
  const meId = isPerson(me) ? me.id : "";
  const points = (await pointsWaiting(db, me)).map((point) => ({ ...point, mine: point.askedBy === meId }));
  const mayAsk = may(me, "point.request", null) === null;
  const poles = mayAsk ? await openPoles(db) : [];
  const title = textsIn(ctx.lang, ctx.zone, ctx.words).proposals.title;
  return { title, proposals, points, mayAsk, poles };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) => act(args, "proposals", [requestOne, withdrawPoint]);

const groups = [
  { id: "brouillons", name: "drafts", of: ["draft"] },
  { id: "ordre-du-jour", name: "onAgenda", of: ["onAgenda"] },
  { id: "attendent", name: "waiting", of: ["submitted", "postponed"] },
  { id: "decidees", name: "settled", of: ["adopted", "rejected", "withdrawn"] },
] as const;

const FIRST = 10;
type Line = LineOfProposal & { opinions: { given: number; all: number } };

const Lines = ({ proposals }: { proposals: Line[] }) => (
  <TodoList>
    {proposals.map((one) => (
      <ProposalLine key={one.id} proposal={one} opinions={one.opinions} />
    ))}
  </TodoList>
);

export default function Proposals() {
  const t = useTexts();
  const words = t.proposals;
  const { proposals, points, mayAsk, poles } = useLoaderData<typeof loader>();
  const awaited = proposals.filter((one) => one.awaited);
  const write = mayAsk ? (
    <ButtonLink variant="fill" icon={PenLine} href="/propositions/nouvelle">
      {words.propose}
    </ButtonLink>
  ) : undefined;
  return (
    <Page title={words.title} lead={words.lead} current="meetings" className="stack-l">
      {awaited.length > 0 ? (
        <Section id="avis" title={words.yourOpinion}>
          <TodoList>
            {awaited.map((one) => (
              <ProposalLine
                key={one.id}
                proposal={one}
                opinions={one.opinions}
                action={<ButtonLink href={`/propositions/${one.id}#avis`}>{words.giveOpinion}</ButtonLink>}
              />
            ))}
          </TodoList>
        </Section>
      ) : null}
      {proposals.length === 0 ? (
        <Empty drawing="sprout" title={words.emptyTitle} action={write}>
          {words.emptyBody}
        </Empty>
      ) : (
        <p>{write}</p>
      )}
      {groups.map(({ id, name, of }) => {
        const own = proposals.filter((one) => !one.awaited && of.some((status) => status === one.status));
        return own.length > 0 ? (
          <Section key={id} id={id} title={words[name]}>
            <Lines proposals={own.slice(0, FIRST)} />
            {own.length > FIRST ? (
              <Disclosure summary={words.others(own.length - FIRST)}>
                <Lines proposals={own.slice(FIRST)} />
              </Disclosure>
            ) : null}
          </Section>
        ) : null;
      })}
      {mayAsk || points.length > 0 ? (
        <Section id="points" title={words.points}>
          <p className="soft">{words.pointsLead}</p>
          <TodoList>
            {points.map((point) => (
              <TodoItem
                key={point.id}
                what={t.typeset(point.title)}
                meta={<span>{words.askedBy(point.givenName, t.dates.instantDay(point.createdAt, t.zone))}</span>}
                action={
                  point.mine ? (
                    <CommandForm verb="point.withdraw" hidden={{ id: point.id }} only="id">
                      <Button variant="quiet">{words.withdrawPoint}</Button>
                    </CommandForm>
                  ) : undefined
                }
              >
                {point.text ? <p>{t.typeset(point.text)}</p> : null}
              </TodoItem>
            ))}
          </TodoList>
          {mayAsk ? (
            <FormDisclosure verbs={["point.request"]} summary={words.askPoint} id="demander">
              <PointForm poles={poles} />
            </FormDisclosure>
          ) : null}
        </Section>
      ) : null}
    </Page>
  );
}
